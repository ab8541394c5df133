import type { BaseMap, LonLat } from "./base-map.ts";
import type { Bounds, Point, Projection } from "./projection.ts";

/** Points nearer to each other than this, in pixels, are drawn as one. */
const FINE = 0.8;

/** The base map as the data of two SVG paths, cut to the projection. */
export interface Outlines {
  readonly land: string;
  readonly borders: string;
}

export function outlinesOn(projection: Projection, { land, borders }: BaseMap): Outlines {
  const { bounds } = projection;
  const onMap = (line: readonly LonLat[]): readonly (readonly Point[])[] =>
    around(line, bounds).map((turned) => turned.map((point) => projection.point(point)));
  return {
    land: land.flatMap((ring) => onMap(ring).flatMap((points) => pathOf(clipped(points, projection), "Z"))).join(""),
    borders: borders
      .flatMap((line) => onMap(line).flatMap((points) => inside(points, projection).flatMap((run) => pathOf(run, ""))))
      .join(""),
  };
}

/** By a line: what lies wholly beside the map is found to do so without looking at every point of it. */
const extents = new WeakMap<readonly LonLat[], Bounds>();

function extentOf(line: readonly LonLat[]): Bounds {
  const known = extents.get(line);
  if (known !== undefined) return known;
  let [west, south, east, north] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const [longitude, latitude] of line) {
    west = Math.min(west, longitude);
    east = Math.max(east, longitude);
    south = Math.min(south, latitude);
    north = Math.max(north, latitude);
  }
  const made = { west, south, east, north };
  extents.set(line, made);
  return made;
}

/** A line as it is, and once around the world in both directions, where it may be on the map. */
function around(line: readonly LonLat[], bounds: Bounds): readonly (readonly LonLat[])[] {
  const { west, south, east, north } = extentOf(line);
  if (south > bounds.north || north < bounds.south) return [];
  return [0, -360, 360].flatMap((turn) => {
    if (west + turn > bounds.east || east + turn < bounds.west) return [];
    return [turn === 0 ? line : line.map(([longitude, latitude]): LonLat => [longitude + turn, latitude])];
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
function clipped(ring: readonly Point[], { width, height }: Projection): readonly Point[] {
  const edges: readonly { readonly axis: 0 | 1; readonly limit: number; readonly side: 1 | -1 }[] = [
    { axis: 0, limit: -5, side: 1 },
    { axis: 0, limit: width + 5, side: -1 },
    { axis: 1, limit: -5, side: 1 },
    { axis: 1, limit: height + 5, side: -1 },
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
function inside(line: readonly Point[], { width, height }: Projection): readonly (readonly Point[])[] {
  const isIn = ([x, y]: Point | undefined = [-1, -1]): boolean => x >= 0 && x <= width && y >= 0 && y <= height;
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

/** To a tenth of a pixel. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
