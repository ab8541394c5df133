import { html } from "../html.ts";
import type { Messages } from "./messages/messages.ts";
import type { Dossier, DossierPicture } from "./model.ts";
import { told } from "./told.ts";

/** All pictures that are shown, each with the claims that it stands beside. */
export function picturesBody({ pictures, claims, withheld }: Dossier, m: Messages): string {
  const statements = new Map(claims.map(({ id, statement }) => [id, statement]));
  const left = withheld.pictures === 0 ? "" : ` ${html(m.picturesLeft(withheld.pictures))}`;
  if (pictures.length === 0) return `<p>${html(m.picturesNone)}${left}</p>`;
  return `<p>${html(m.picturesIntro)}${left}</p>
${pictures.map((picture) => `<section id="${picture.id}">\n${pictureFigure(picture, "", m)}\n${beside(picture, statements, m)}</section>`).join("\n")}`;
}

function beside({ claims }: DossierPicture, statements: ReadonlyMap<string, string>, m: Messages): string {
  if (claims.length === 0) return "";
  const rows = claims.map((claim) => `<li><a href="claims/${claim}.html">${told(statements.get(claim) ?? "", m)}</a></li>`);
  return `<p class="note">${html(m.standsWhere)}</p>\n<ul class="note">\n${rows.join("\n")}\n</ul>\n`;
}

/** A picture with what was filled over in it. `up` leads from the page to the dossier's folder. */
export function pictureFigure({ file, width, height, alt, hides }: DossierPicture, up: string, m: Messages): string {
  const filled =
    hides.length === 0 ? m.nothingFilled : `${m.filledOver} ${hides.map(({ what, count }) => `${count} × ${m.hides[what]}`).join(", ")}.`;
  return `<figure class="picture">
<img src="${up}${file}" width="${width}" height="${height}" alt="${html(alt)}" loading="lazy">
<figcaption>${told(alt, m)} ${html(filled)}</figcaption>
</figure>`;
}
