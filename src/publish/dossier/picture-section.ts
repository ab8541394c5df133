import { html } from "../html.ts";
import type { Size } from "../pictures/boxes.ts";
import { type PageLine, textOf } from "../pictures/page-words.ts";
import type { Messages } from "./messages/messages.ts";
import type { Dossier, DossierPicture } from "./model.ts";
import { told } from "./told.ts";

/** All pictures that are shown, each with the claims that it stands beside. */
export function picturesBody(
  { pictures, claims, withheld }: Dossier,
  words: ReadonlyMap<string, readonly PageLine[]>,
  m: Messages,
): string {
  const statements = new Map(claims.map(({ id, statement }) => [id, statement]));
  const left = withheld.pictures === 0 ? "" : ` ${html(m.picturesLeft(withheld.pictures))}`;
  if (pictures.length === 0) return `<p>${html(m.picturesNone)}${left}</p>`;
  return `<p>${html(m.picturesIntro)}${left}</p>
${pictures.map((picture) => `<section id="${picture.id}">\n${pictureFigure(picture, "", m, words.get(picture.id))}\n${beside(picture, statements, m)}</section>`).join("\n")}`;
}

function beside({ claims }: DossierPicture, statements: ReadonlyMap<string, string>, m: Messages): string {
  if (claims.length === 0) return "";
  const rows = claims.map((claim) => `<li><a href="claims/${claim}.html">${told(statements.get(claim) ?? "", m)}</a></li>`);
  return `<p class="note">${html(m.standsWhere)}</p>\n<ul class="note">\n${rows.join("\n")}\n</ul>\n`;
}

/**
 * A picture with what was filled over in it. `up` leads from the page to the dossier's folder; `lines` are the words of a page of a document, which lie over the picture unseen, so that they
 * can be found, copied and read aloud.
 */
export function pictureFigure(
  { file, width, height, page, alt, hides }: DossierPicture,
  up: string,
  m: Messages,
  lines: readonly PageLine[] = [],
): string {
  const filled =
    hides.length === 0 ? m.nothingFilled : `${m.filledOver} ${hides.map(({ what, count }) => `${count} × ${m.hides[what]}`).join(", ")}.`;
  const image = `<img src="${up}${file}" width="${width}" height="${height}" alt="${html(alt)}" loading="lazy">`;
  const shown = page === null ? image : `<div class="sheet">${image}${layerOf(lines, page)}</div>`;
  const which = page === null ? "" : `${html(m.pageOfDocument(page.number))} `;
  return `<figure class="picture">
${shown}
<figcaption>${which}${told(alt, m)} ${html(filled)}</figcaption>
</figure>`;
}

/** Each line at its place and as wide as it is, in pixels of the page as it was drawn. */
function layerOf(lines: readonly PageLine[], { width, height }: Size): string {
  const texts = lines.map(
    (line) =>
      `<text x="${line.box[0]}" y="${line.box[1] + line.box[3]}" font-size="${line.box[3]}" textLength="${line.box[2]}" lengthAdjust="spacingAndGlyphs">${html(textOf([line]))}</text>`,
  );
  return texts.length === 0 ? "" : `<svg viewBox="0 0 ${width} ${height}">${texts.join("\n")}</svg>`;
}
