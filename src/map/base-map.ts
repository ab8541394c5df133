/** Degrees: longitude and latitude. */
export type LonLat = readonly [longitude: number, latitude: number];

/** Coasts and borders of the world. */
export interface BaseMap {
  /** The outline of each piece of land that belongs to one country; degrees of longitude may go beyond 180. */
  readonly land: readonly (readonly LonLat[])[];
  /** Lines between two countries. */
  readonly borders: readonly (readonly LonLat[])[];
}

/** The part of TopoJSON that the file uses. */
export interface Topology {
  readonly transform: { readonly scale: LonLat; readonly translate: LonLat };
  readonly arcs: readonly (readonly LonLat[])[];
  readonly objects: {
    readonly countries: { readonly geometries: readonly Country[] };
  };
}

type Country =
  | { readonly type: "Polygon"; readonly arcs: readonly (readonly number[])[] }
  | { readonly type: "MultiPolygon"; readonly arcs: readonly (readonly (readonly number[])[])[] };

/**
 * Natural Earth draws who holds an area. Its line between Crimea and the rest of Ukraine, which the General Assembly of the United Nations does not recognise (resolution 68/262), is left out: it runs within these degrees
 * from west to east and from south to north.
 */
const LEFT_OUT = { west: 32.5, east: 35.5, south: 45.7, north: 46.4 };

/** The countries of a file of world-atlas 2.0.2, which holds Natural Earth (public domain) as TopoJSON. */
export function baseMapOf({ transform, arcs, objects }: Topology): BaseMap {
  const lines = arcs.map((arc) => line(arc, transform));
  const at = (index: number): readonly LonLat[] => (index < 0 ? [...(lines[~index] ?? [])].reverse() : (lines[index] ?? []));
  const rings = objects.countries.geometries.flatMap((country) => (country.type === "Polygon" ? [country.arcs] : country.arcs)).flat();
  const uses = new Map<number, number>();
  for (const ring of rings) for (const index of ring) uses.set(index < 0 ? ~index : index, (uses.get(index < 0 ? ~index : index) ?? 0) + 1);
  return {
    land: rings.map((ring) => unbroken(ring.flatMap(at))),
    borders: lines.filter((points, index) => (uses.get(index) ?? 0) > 1 && !points.every(isLeftOut)).map(unbroken),
  };
}

/** Points stand there as differences from the one before, in whole steps. */
function line(arc: readonly LonLat[], { scale, translate }: Topology["transform"]): readonly LonLat[] {
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}

/** Where a line steps over the date line, degrees go on beyond 180. */
function unbroken(points: readonly LonLat[]): readonly LonLat[] {
  let turns = 0;
  return points.map(([longitude, latitude], i) => {
    const step = longitude - (points[i - 1]?.[0] ?? longitude);
    if (Math.abs(step) > 180) turns -= Math.sign(step);
    return [longitude + 360 * turns, latitude];
  });
}

function isLeftOut([longitude, latitude]: LonLat): boolean {
  const { west, east, south, north } = LEFT_OUT;
  return longitude > west && longitude < east && latitude > south && latitude < north;
}
