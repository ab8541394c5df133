import { html } from "../html.ts";
import { type Messages, ROOMS } from "./messages/messages.ts";
import type { Dossier } from "./model.ts";
import { PRINTED } from "./printed-page.ts";
import { STYLE } from "./style.ts";
import { told, toldText } from "./told.ts";

export interface Page {
  /** The file, relative to the dossier's folder. */
  readonly file: string;
  readonly heading: string;
  /** True where the heading is what the case says, and no message. */
  readonly told?: boolean;
  /** HTML. */
  readonly body: string;
  /** Scripts of the dossier that it loads; pages need none to be read. */
  readonly script?: string;
}

/** A whole page. It asks for nothing but the files beside it, and reads without script. */
export function pageOf({ title, day }: Pick<Dossier, "title" | "day">, page: Page, m: Messages): string {
  const { file, heading, body, script } = page;
  const up = "../".repeat(file.split("/").length - 1);
  const rooms = ROOMS.map(
    (room) => `<a href="${up}${room}.html"${`${room}.html` === file ? ' aria-current="page"' : ""}>${html(m.rooms[room])}</a>`,
  ).join("\n");
  const scripts = script === undefined ? "" : `<script src="${up}${script}"></script>\n`;
  return `<!doctype html>
<html lang="${m.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self' file: data:${script === undefined ? "" : "; script-src 'self' file:"}">
<meta name="referrer" content="no-referrer">
<title>${html(heading === title ? title : `${page.told === true ? toldText(heading, m) : heading} · ${title}`)}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#content">${html(m.skip)}</a>
<header><nav aria-label="${html(m.navigation)}">
${rooms}
</nav></header>
<main id="content">
${heading === title ? "" : `<p class="kind">${told(title, m)}</p>\n`}<h1>${page.told === true ? told(heading, m) : html(heading)}</h1>
${body}
</main>
<footer><p><a href="${up}${PRINTED}">${html(m.printed)}</a></p>
<p>${html(m.footer(m.inWords(day)))}${m.untranslated === "" ? "" : ` ${html(m.untranslated)}`}</p></footer>
${scripts}</body>
</html>
`;
}
