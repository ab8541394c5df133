import { html } from "../html.ts";
import type { Messages } from "./messages/messages.ts";

/** What the case says, as HTML; where the page is in another language, marked as English, which is what the program writes and reads. */
export function told(text: string, { language }: Messages): string {
  return language === "en" ? html(text) : `<span lang="en">${html(text)}</span>`;
}
