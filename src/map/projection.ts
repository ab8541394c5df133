import type { LonLat } from "./base-map.ts";

/** Pixels from the left and from the top. */
export type Point = readonly [x: number, y: number];

/** A part of the world in degrees. */
export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Something that lies within so many kilometres of a spot. */
export interface Reaching {
  readonly at: readonly [latitude: number, longitude: number];
  readonly radius: number;
}

/** A degree of latitude, in kilometres. */
const DEGREE = 111.2;
/** Near the poles degrees of longitude are drawn no narrower than this. */
const NARROWEST = 0.2;
/** So much of its size a map shows beyond what stands on it, and so many degrees it is wide at least. */
const BESIDE = 0.25;
const LEAST = 8;

/** The degrees within which all of these lie, with some room around them. */
export function boundsAround(places: readonly Reaching[]): Bounds {
  const reach = places.map(({ at: [latitude, longitude], radius }) => {
    const up = radius / DEGREE;
    const aside = up / narrowness(latitude);
    return { south: latitude - up, north: latitude + up, west: longitude - aside, east: longitude + aside };
  });
  const [south, north] = spread(Math.min(...reach.map((one) => one.south)), Math.max(...reach.map((one) => one.north)));
  const [west, east] = spread(Math.min(...reach.map((one) => one.west)), Math.max(...reach.map((one) => one.east)));
  return { west, south, east, north };
}

/** A plain map: degrees are drawn as they are, those of longitude narrower by how far north the middle is. All of `bounds` is on it. */
export class Projection {
  readonly width: number;
  readonly height: number;
  /** Pixels of a degree of latitude. */
  readonly scale: number;
  readonly #west: number;
  readonly #north: number;
  readonly #narrow: number;

  constructor({ west, south, east, north }: Bounds, width: number, height: number) {
    this.width = width;
    this.height = height;
    this.#narrow = narrowness((south + north) / 2);
    this.scale = Math.min(width / ((east - west) * this.#narrow), height / (north - south));
    this.#west = (west + east) / 2 - width / 2 / this.scale / this.#narrow;
    this.#north = (south + north) / 2 + height / 2 / this.scale;
  }

  point([longitude, latitude]: LonLat): Point {
    return [(longitude - this.#west) * this.#narrow * this.scale, (this.#north - latitude) * this.scale];
  }

  /** Pixels of so many kilometres. */
  pixels(kilometres: number): number {
    return (kilometres / DEGREE) * this.scale;
  }

  /** The degrees that are on the map from edge to edge. */
  get bounds(): Bounds {
    return {
      west: this.#west,
      east: this.#west + this.width / this.scale / this.#narrow,
      north: this.#north,
      south: this.#north - this.height / this.scale,
    };
  }
}

function narrowness(latitude: number): number {
  return Math.max(NARROWEST, Math.cos((latitude * Math.PI) / 180));
}

function spread(low: number, high: number): readonly [number, number] {
  const size = Math.max(LEAST, (high - low) * (1 + BESIDE));
  return [(low + high - size) / 2, (low + high + size) / 2];
}
