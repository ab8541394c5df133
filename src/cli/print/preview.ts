import { mb } from "../../capture/open-file.ts";
import type { Preview } from "../../capture/preview.ts";
import type { ItemKind } from "../../record/item.ts";
import { printNotes } from "../intake.ts";
import { count } from "./words.ts";

const CALLED: Readonly<Record<ItemKind, string>> = {
  text: "text",
  markdown: "Markdown text",
  html: "page",
  telegram: "Telegram export",
  image: "picture",
  video: "video",
  sound: "recording of sound",
  sidecar: "text beside a picture",
  email: "e-mail",
  mailbox: "mailbox",
  "web-archive": "web archive",
  transcript: "transcript",
  table: "table",
  archiver: "archiver's record",
  document: "document",
  "x-archive": "X archive",
  chat: "chat",
  atlos: "Atlos export",
  file: "file kept unread",
};

/** So many publishers and languages are named. */
const NAMED = 8;

/** Prints what files hold and what taking them in would change. */
export function printPreview(preview: Preview): void {
  for (const { kind, files, reports } of preview.kinds)
    console.log(`${String(files).padStart(7)} ${CALLED[kind].padEnd(24)} ${reports > 0 ? count(reports, "report") : ""}`.trimEnd());
  const { published, unknown } = preview;
  if (published !== null) console.log(`Published from ${published.first} to ${published.last}${undated(unknown.published)}.`);
  else if (unknown.published > 0) console.log("No report says when it was published.");
  if (preview.publishers.length > 0)
    console.log(`Published by ${named(preview.publishers.map(({ name, reports }) => `${name} (${reports})`))}.`);
  if (unknown.publisher > 0)
    console.log(`${count(unknown.publisher, "report")} ${unknown.publisher === 1 ? "names" : "name"} no publisher.`);
  if (preview.languages.length > 0)
    console.log(`Languages: ${named(preview.languages.map(({ code, reports }) => `${code} (${reports})`))}.`);
  if (preview.strange.length > 0) console.log(`\nTo be noticed:`);
  printNotes(preview.strange);
  console.log(`\n${conclusion(preview)}`);
}

const undated = (reports: number): string => (reports > 0 ? `; ${count(reports, "report")} without a date` : "");

function named(all: readonly string[]): string {
  const more = all.length > NAMED ? ` and ${all.length - NAMED} more` : "";
  return `${all.slice(0, NAMED).join(", ")}${more}`;
}

function conclusion({ items, reports, size, errors }: Preview): string {
  const refused = errors.length > 0 ? ` ${count(errors.length, "file")} would be refused.` : "";
  if (items.fresh + reports.fresh === 0)
    return items.held === 0
      ? `Nothing was found that can be taken in.${refused}`
      : `All of it is in the case already; taking it in would change nothing.${refused}`;
  const held = items.held > 0 ? `; ${count(items.held, "item")} and ${count(reports.held, "report")} are here already` : "";
  return `It would add ${count(items.fresh, "item")} (${mb(size)}) with ${count(reports.fresh, "report")}${held}.${refused}
Nothing was written. To take it in, say the same with --write.`;
}
