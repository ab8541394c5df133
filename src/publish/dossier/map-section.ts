import { html } from "../html.ts";
import { baseMap, type LonLat } from "./base-map.ts";
import type { Messages } from "./messages/messages.ts";
import type { Dossier, DossierClaim, DossierPlace } from "./model.ts";
import { told } from "./told.ts";

const WIDTH = 900;
const HEIGHT = 560;
/** A degree of latitude, in kilometres. */
const DEGREE = 111.2;
/** So many kilometres around the middle of a country are shown. */
const AROUND_COUNTRY = 400;
/** Numbers are moved so many pixels where they would stand on each other. */
const APART = 20;
/** Points nearer to each other than this, in pixels, are drawn as one. */
const FINE = 0.8;
/** So much of its size a map shows beyond what stands on it, and so many degrees it is wide at least. */
const BESIDE = 0.25;
const LEAST = 8;

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

type Point = readonly [x: number, y: number];

/** A plain map: degrees are drawn as they are, those of longitude narrower by how far north the middle is. */
class Projection {
  readonly #west: number;
  readonly #north: number;
  /** Pixels of a degree of latitude. */
  readonly scale: number;
  readonly #narrow: number;

  constructor(places: readonly DossierPlace[]) {
    const reach = places.map(({ at: [latitude, longitude], radius }) => {
      const up = (radius ?? AROUND_COUNTRY) / DEGREE;
      const aside = up / Math.max(0.2, Math.cos((latitude * Math.PI) / 180));
      return { south: latitude - up, north: latitude + up, west: longitude - aside, east: longitude + aside };
    });
    const [south, north] = spread(Math.min(...reach.map((one) => one.south)), Math.max(...reach.map((one) => one.north)));
    const [west, east] = spread(Math.min(...reach.map((one) => one.west)), Math.max(...reach.map((one) => one.east)));
    this.#narrow = Math.max(0.2, Math.cos((((south + north) / 2) * Math.PI) / 180));
    this.scale = Math.min(WIDTH / ((east - west) * this.#narrow), HEIGHT / (north - south));
    this.#west = (west + east) / 2 - WIDTH / 2 / this.scale / this.#narrow;
    this.#north = (south + north) / 2 + HEIGHT / 2 / this.scale;
  }

  point([longitude, latitude]: LonLat): Point {
    return [(longitude - this.#west) * this.#narrow * this.scale, (this.#north - latitude) * this.scale];
  }
}

function spread(low: number, high: number): readonly [number, number] {
  const size = Math.max(LEAST, (high - low) * (1 + BESIDE));
  return [(low + high - size) / 2, (low + high + size) / 2];
}

function mapFigure(marked: readonly Marked[], m: Messages): string {
  const projection = new Projection(marked.map(({ place }) => place));
  const { land, borders } = baseMap();
  const pieces = land.flatMap((ring) =>
    around(ring).flatMap((turned) => pathOf(clipped(turned.map((point) => projection.point(point))), "Z")),
  );
  const lines = borders.flatMap((line) =>
    around(line).flatMap((turned) => inside(turned.map((point) => projection.point(point))).flatMap((run) => pathOf(run, ""))),
  );
  const areas = marked.flatMap((one) => areaOf(one, projection));
  const numbers = numbersOf(marked, projection);
  return `<figure tabindex="0">
<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${html(m.mapLabel(marked.length))}" class="map">
<rect width="${WIDTH}" height="${HEIGHT}" fill="var(--water)"/>
<path d="${pieces.join("")}" fill="var(--land)" stroke="var(--strong)" stroke-width=".6"/>
<path d="${lines.join("")}" fill="none" stroke="var(--strong)" stroke-width=".8" stroke-dasharray="3 2"/>
${areas.join("\n")}
${numbers.join("\n")}
</svg>
<figcaption>${html(m.mapCaption)}</figcaption>
</figure>`;
}

/** A line as it is, and once around the world in both directions; what is not on the map is cut away. */
function around(points: readonly LonLat[]): readonly (readonly LonLat[])[] {
  return [0, -360, 360].map((turn) => points.map(([longitude, latitude]) => [longitude + turn, latitude]));
}

const colourOf = ({ claims }: Marked): string => (claims.some(({ denied }) => denied.reports > 0) ? "var(--conflict)" : "var(--assert)");

function areaOf(marked: Marked, projection: Projection): readonly string[] {
  const { at, radius } = marked.place;
  if (radius === null) return [];
  const [x, y] = projection.point([at[1], at[0]]);
  const colour = colourOf(marked);
  return [
    `<circle cx="${round(x)}" cy="${round(y)}" r="${round((radius / DEGREE) * projection.scale)}" fill="${colour}" fill-opacity=".16" stroke="${colour}" stroke-width="1.3"/>`,
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

function pathOf(points: readonly Point[], end: "Z" | ""): readonly string[] {
  const drawn: Point[] = [];
  for (const point of points) {
    const last = drawn.at(-1);
    if (last === undefined || Math.hypot(point[0] - last[0], point[1] - last[1]) >= FINE) drawn.push(point);
  }
  if (drawn.length < 2) return [];
  return [`M${drawn.map(([x, y]) => `${round(x)} ${round(y)}`).join("L")}${end}`];
}

/** A ring cut to the map and a little more, after Sutherland and Hodgman (1974). */
function clipped(ring: readonly Point[]): readonly Point[] {
  const edges: readonly { readonly axis: 0 | 1; readonly limit: number; readonly side: 1 | -1 }[] = [
    { axis: 0, limit: -5, side: 1 },
    { axis: 0, limit: WIDTH + 5, side: -1 },
    { axis: 1, limit: -5, side: 1 },
    { axis: 1, limit: HEIGHT + 5, side: -1 },
  ];
  return edges.reduce<readonly Point[]>((points, { axis, limit, side }) => {
    const isIn = (point: Point): boolean => side * (point[axis] - limit) >= 0;
    return points.flatMap((point, i) => {
      const before = points[(i + points.length - 1) % points.length] ?? point;
      const crossing = isIn(point) === isIn(before) ? [] : [crossingOf(before, point, axis, limit)];
      return isIn(point) ? [...crossing, point] : crossing;
    });
  }, ring);
}

function crossingOf(a: Point, b: Point, axis: 0 | 1, limit: number): Point {
  const share = (limit - a[axis]) / (b[axis] - a[axis]);
  return [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];
}

/** The runs of a line that lie on the map, each with a point beyond its edge. */
function inside(line: readonly Point[]): readonly (readonly Point[])[] {
  const isIn = ([x, y]: Point | undefined = [-1, -1]): boolean => x >= 0 && x <= WIDTH && y >= 0 && y <= HEIGHT;
  const runs: Point[][] = [];
  let run: Point[] = [];
  for (const [i, point] of line.entries()) {
    if (isIn(point) || isIn(line[i - 1]) || isIn(line[i + 1])) run.push(point);
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  return run.length > 0 ? [...runs, run] : runs;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
