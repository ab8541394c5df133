import { html } from "../html.ts";
import type { Dossier } from "./model.ts";
import { STYLE } from "./style.ts";

/** The pages that every page leads to: their files and what they are called. */
const ROOMS = [
  ["index.html", "Questions"],
  ["claims.html", "Claims"],
  ["conflicts.html", "Conflicts"],
  ["timeline.html", "Timeline"],
  ["map.html", "Map"],
  ["pictures.html", "Pictures"],
  ["sources.html", "Sources"],
  ["method.html", "Method and limits"],
  ["changes.html", "Changes"],
  ["check.html", "Check it yourself"],
] as const;

export interface Page {
  /** The file, relative to the dossier's folder. */
  readonly file: string;
  readonly heading: string;
  /** HTML. */
  readonly body: string;
  /** Scripts of the dossier that it loads; pages need none to be read. */
  readonly script?: string;
}

/** A whole page. It asks for nothing but the files beside it, and reads without script. */
export function pageOf({ title, day }: Pick<Dossier, "title" | "day">, { file, heading, body, script }: Page): string {
  const up = "../".repeat(file.split("/").length - 1);
  const rooms = ROOMS.map(([room, name]) => `<a href="${up}${room}"${room === file ? ' aria-current="page"' : ""}>${name}</a>`).join("\n");
  const scripts = script === undefined ? "" : `<script src="${up}${script}"></script>\n`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self' file: data:${script === undefined ? "" : "; script-src 'self' file:"}">
<meta name="referrer" content="no-referrer">
<title>${html(heading === title ? title : `${heading} · ${title}`)}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#content">To the content</a>
<header><nav aria-label="Dossier">
${rooms}
</nav></header>
<main id="content">
${heading === title ? "" : `<p class="kind">${html(title)}</p>\n`}<h1>${html(heading)}</h1>
${body}
</main>
<footer><p>State of ${html(day)}. People in captivity, witnesses and everybody else who holds no office stand here under labels, and what is told of them is left out.</p></footer>
${scripts}</body>
</html>
`;
}
