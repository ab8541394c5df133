import { outlinesOn, round } from "../../map/outlines.ts";
import { boundsAround, type Point, Projection } from "../../map/projection.ts";
import { AROUND_COUNTRY } from "../../map/radius.ts";
import { html } from "../html.ts";
import { baseMap } from "./base-map.ts";
import type { Messages } from "./messages/messages.ts";
import type { Dossier, DossierClaim, DossierPlace } from "./model.ts";
import { told } from "./told.ts";

const WIDTH = 900;
const HEIGHT = 560;
/** Numbers are moved so many pixels where they would stand on each other. */
const APART = 20;

/** A place with the claims that name it, and its number on the map. */
interface Marked {
  readonly place: DossierPlace;
  readonly claims: readonly DossierClaim[];
  readonly number: number;
}

/** Where things are said to have happened, as regions and countries; rival places stand beside each other, none is preferred. */
export function mapBody({ places, claims }: Dossier, m: Messages): string {
  const marked = places.map(
    (place, i): Marked => ({ place, claims: claims.filter(({ where }) => where.includes(place.name)), number: i + 1 }),
  );
  if (marked.length === 0) return `<p>${html(m.mapEmpty)}</p>`;
  return `<p>${html(m.mapIntro)}</p>
${mapFigure(marked, m)}
${marked.map((one) => placeSection(one, m)).join("\n")}`;
}

function placeSection({ place, claims, number }: Marked, m: Messages): string {
  const said = claims.map(
    ({ id, statement, asserted }) =>
      `<li><a href="claims/${id}.html">${told(statement, m)}</a> <span class="note">${html(m.counts(asserted))}</span></li>`,
  );
  const known = place.radius === null ? m.inCountry : m.inRegion(place.radius);
  return `<section>
<h2>${number} · ${told(place.name, m)}</h2>
<p class="note">${html(known)}</p>
<ul>
${said.join("\n")}
</ul>
</section>`;
}

function mapFigure(marked: readonly Marked[], m: Messages): string {
  const reaching = marked.map(({ place: { at, radius } }) => ({ at, radius: radius ?? AROUND_COUNTRY }));
  const projection = new Projection(boundsAround(reaching), WIDTH, HEIGHT);
  const { land, borders } = outlinesOn(projection, baseMap());
  const areas = marked.flatMap((one) => areaOf(one, projection));
  const numbers = numbersOf(marked, projection);
  return `<figure tabindex="0">
<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${html(m.mapLabel(marked.length))}" class="map">
<rect width="${WIDTH}" height="${HEIGHT}" fill="var(--water)"/>
<path d="${land}" fill="var(--land)" stroke="var(--strong)" stroke-width=".6"/>
<path d="${borders}" fill="none" stroke="var(--strong)" stroke-width=".8" stroke-dasharray="3 2"/>
${areas.join("\n")}
${numbers.join("\n")}
</svg>
<figcaption>${html(m.mapCaption)}</figcaption>
</figure>`;
}

const colourOf = ({ claims }: Marked): string => (claims.some(({ denied }) => denied.reports > 0) ? "var(--conflict)" : "var(--assert)");

function areaOf(marked: Marked, projection: Projection): readonly string[] {
  const { at, radius } = marked.place;
  if (radius === null) return [];
  const [x, y] = projection.point([at[1], at[0]]);
  const colour = colourOf(marked);
  return [
    `<circle cx="${round(x)}" cy="${round(y)}" r="${round(projection.pixels(radius))}" fill="${colour}" fill-opacity=".16" stroke="${colour}" stroke-width="1.3"/>`,
  ];
}

/** The numbers, each at its place or the nearest spot beside it that is free. */
function numbersOf(marked: readonly Marked[], projection: Projection): readonly string[] {
  const taken: Point[] = [];
  return marked.map((one) => {
    const [x, y] = projection.point([one.place.at[1], one.place.at[0]]);
    const spots = [0, 1, 2, 3].flatMap((ring) =>
      Array.from(
        { length: ring === 0 ? 1 : 8 },
        (_, i): Point => [x + ring * APART * Math.cos((i * Math.PI) / 4), y + ring * APART * Math.sin((i * Math.PI) / 4)],
      ),
    );
    const [left, top] = spots.find((spot) => taken.every((other) => Math.hypot(other[0] - spot[0], other[1] - spot[1]) >= APART)) ?? [x, y];
    taken.push([left, top]);
    const frame =
      one.place.radius === null
        ? `<rect x="${round(left - 12)}" y="${round(top - 11)}" width="24" height="22" rx="3" fill="var(--paper)" fill-opacity=".8" stroke="${colourOf(one)}" stroke-width="1.3"/>`
        : "";
    return `${frame}<text x="${round(left)}" y="${round(top + 6)}" text-anchor="middle" font-weight="700" fill="var(--ink)">${one.number}</text>`;
  });
}
