import { html } from "../html.ts";
import type { Dossier, DossierPicture } from "./model.ts";

/** All pictures that are shown, each with the claims that it stands beside. */
export function picturesBody({ pictures, claims, withheld }: Dossier): string {
  const statements = new Map(claims.map(({ id, statement }) => [id, statement]));
  const left =
    withheld.pictures === 0 ? "" : withheld.pictures === 1 ? " One picture is left out." : ` ${withheld.pictures} pictures are left out.`;
  if (pictures.length === 0) return `<p>No picture is shown.${left}</p>`;
  return `<p>Each is made anew from pixels, smaller, and says nothing of when and with what it was taken. Faces, and whatever else tells who somebody is, are filled over. What looks like a face is never shown, whoever it is.${left}</p>
${pictures.map((picture) => `<section id="${picture.id}">\n${pictureFigure(picture, "")}\n${beside(picture, statements)}</section>`).join("\n")}`;
}

function beside({ claims }: DossierPicture, statements: ReadonlyMap<string, string>): string {
  if (claims.length === 0) return "";
  const rows = claims.map((claim) => `<li><a href="claims/${claim}.html">${html(statements.get(claim) ?? "")}</a></li>`);
  return `<p class="note">Stands where this is said:</p>\n<ul class="note">\n${rows.join("\n")}\n</ul>\n`;
}

/** A picture with what was filled over in it. `up` leads from the page to the dossier's folder. */
export function pictureFigure({ file, width, height, alt, hides }: DossierPicture, up: string): string {
  const filled =
    hides.length === 0 ? "Nothing is filled over." : `Filled over: ${hides.map(({ what, count }) => `${count} × ${what}`).join(", ")}.`;
  return `<figure class="picture">
<img src="${up}${file}" width="${width}" height="${height}" alt="${html(alt)}" loading="lazy">
<figcaption>${html(alt)} ${filled}</figcaption>
</figure>`;
}
