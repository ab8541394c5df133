import { html } from "../html.ts";
import type { Messages } from "./messages/messages.ts";
import type { Dossier } from "./model.ts";
import type { Page } from "./page.ts";
import { told } from "./told.ts";

/** The file of the whole dossier. */
export const PRINTED = "print.html";

/** A claim's page. */
const CLAIM = /^claims\/(\w+)\.html$/;

/**
 * Everything on one page, in the order in which the pages lead to each other, to be printed or saved as a PDF by a browser: the pages' own words, one rank lower, with links that lead to their places on this one. What needs a script
 * stays where it is.
 */
export function printedPage({ title, day }: Pick<Dossier, "title" | "day">, pages: readonly Page[], m: Messages): Page {
  const printed = pages
    .filter(({ script }) => script === undefined)
    // The title of the case stands above all of it.
    .map((page) => (page.file === "index.html" ? { ...page, heading: m.rooms.index, told: false } : page));
  const contents = printed
    .filter(({ file }) => !CLAIM.test(file))
    .map(({ file, heading, told: own }) => `<li><a href="#${placeOf(file)}">${own === true ? told(heading, m) : html(heading)}</a></li>`);
  const sections = printed.map(({ file, heading, told: own, body }) => {
    const isClaim = CLAIM.test(file);
    const rank = isClaim ? 3 : 2;
    const head = `<h${rank}>${own === true ? told(heading, m) : html(heading)}</h${rank}>`;
    return `<section id="${placeOf(file)}" class="${isClaim ? "part" : "room"}">\n${head}\n${lowered(here(body), rank - 1)}\n</section>`;
  });
  const body = `<p class="note">${html(m.printedOf(m.inWords(day)))}</p>\n<ol>\n${contents.join("\n")}\n</ol>\n${sections.join("\n")}`;
  return { file: PRINTED, heading: title, told: true, body };
}

function placeOf(file: string): string {
  const [, claim] = CLAIM.exec(file) ?? [];
  return claim === undefined ? `room-${file.replace(/\.html$/, "")}` : `claim-${claim}`;
}

/** Links to pages as links to their places, and files beside the pages as they lie beside this one. */
function here(body: string): string {
  return body
    .replace(/ href="(?:\.\.\/)?((?:claims\/)?[\w-]+\.html)(?:#[^"]*)?"/g, (whole, file: string) =>
      file === "check.html" ? whole.replace("../", "") : ` href="#${placeOf(file)}"`,
    )
    .replaceAll(' src="../', ' src="');
}

/** Headings so many ranks lower; six is the lowest that there is. */
function lowered(body: string, by: number): string {
  return body.replace(/<(\/?)h([2-6])(?=[ >])/g, (_, end: string, rank: string) => `<${end}h${Math.min(6, Number(rank) + by)}`);
}
