import { countryOf, isNear, type ListedPlace, NEAR_DEGREES } from "./place-index.ts";

/** A place that the document is about, by which others are told: a country, a people's country, a place that can be no other. */
export interface Anchor {
  /** The name that it stands for: no name is told by itself. */
  readonly of: object;
  readonly place: ListedPlace;
  /** 1 where it is certain, a half where it is only likely. */
  readonly weight: number;
  /** It stands in the dateline: the text was sent from there. */
  readonly dateline: boolean;
}

/** What speaks in a document for a place. */
export interface Support {
  readonly country: number;
  readonly region: number;
  readonly near: number;
  readonly dateline: number;
  readonly publisher: number;
}

/** The country of another place tells for a hamlet less than for a city, of which reports speak; never more than this. */
const COUNTRY = 5;
/** Each further place of the country adds a little, up to this. */
const MORE = 2;
/** A town of the same region tells more than the region, which a report may name for other reasons. */
const REGION = 3;
const TOWN_OF_REGION = 5;
const NEAR = 4;
/** A dateline tells as much as a country named, and little beside one. */
const DATELINE = 2;
const PUBLISHER = 2;

/** The weights of the anchors that share something; the two strongest, so that one can be left out. */
interface Shared {
  readonly strongest: Anchor;
  readonly next: Anchor | null;
  readonly sum: number;
}

/** The anchors of a document by what they lie in and near to, so that asking for a place takes no longer the more there are. */
export class Surroundings {
  readonly #own = new Map<object, Anchor>();
  readonly #countries = new Map<string, Shared>();
  readonly #datelines = new Map<string, Shared>();
  readonly #regions = new Map<string, Shared>();
  readonly #towns = new Map<string, Shared>();
  readonly #cells = new Map<string, Shared>();
  readonly #publisher: string | null;

  constructor(anchors: readonly Anchor[], publisher: string | null) {
    this.#publisher = publisher;
    for (const anchor of anchors) {
      const { place, dateline, of } = anchor;
      if (countryOf(place) === "XX") continue;
      this.#own.set(of, anchor);
      note(dateline ? this.#datelines : this.#countries, countryOf(place), anchor);
      if (place.code.length > 2) note(place.kind === "city" ? this.#towns : this.#regions, place.code, anchor);
      if (place.kind === "city" && place.at !== null) note(this.#cells, cellOf(place.at), anchor);
    }
  }

  /** What speaks for a place that the name `self` may mean. */
  supportOf(place: ListedPlace, self: object | null): Support {
    const code = countryOf(place);
    if (code === "XX") return NONE;
    const size = Math.min(COUNTRY, Math.max(2, place.people));
    const country = size * strongest(this.#countries.get(code), self);
    const sent = size * strongest(this.#datelines.get(code), self);
    const region = Math.max(
      REGION * strongest(this.#regions.get(place.code), self),
      TOWN_OF_REGION * strongest(this.#towns.get(place.code), self),
    );
    return {
      country: country > 0 ? country + Math.min(MORE, this.#weightIn(code, self) / 2) : 0,
      region,
      near: region > 0 ? 0 : NEAR * this.#near(place, self),
      dateline: country > 0 ? Math.min(DATELINE, sent) : sent,
      publisher: this.#publisher === code ? PUBLISHER : 0,
    };
  }

  #weightIn(code: string, self: object | null): number {
    const own = self === null ? undefined : this.#own.get(self);
    const sum = (this.#countries.get(code)?.sum ?? 0) + (this.#datelines.get(code)?.sum ?? 0);
    return own !== undefined && countryOf(own.place) === code ? sum - own.weight : sum;
  }

  /** The weight of the strongest town near by. */
  #near(place: ListedPlace, self: object | null): number {
    if (place.at === null || place.kind === "country") return 0;
    let most = 0;
    for (const cell of cellsAround(place.at)) {
      const shared = this.#cells.get(cell);
      for (const anchor of [shared?.strongest, shared?.next])
        if (anchor && anchor.of !== self && anchor.weight > most && isNear(place, anchor.place)) most = anchor.weight;
    }
    return most;
  }
}

const NONE: Support = { country: 0, region: 0, near: 0, dateline: 0, publisher: 0 };

function note(shared: Map<string, Shared>, key: string, anchor: Anchor): void {
  const held = shared.get(key);
  if (held === undefined) shared.set(key, { strongest: anchor, next: null, sum: anchor.weight });
  else {
    const [first, second] = anchor.weight > held.strongest.weight ? [anchor, held.strongest] : [held.strongest, anchor];
    const next = held.next !== null && held.next.weight >= second.weight ? held.next : second;
    shared.set(key, { strongest: first, next, sum: held.sum + anchor.weight });
  }
}

function strongest(shared: Shared | undefined, self: object | null): number {
  if (shared === undefined) return 0;
  return shared.strongest.of === self ? (shared.next?.weight ?? 0) : shared.strongest.weight;
}

/** Cells of a quarter of a degree: in one so small whichever town stands for it will do. */
const CELL = 4;

function cellOf([latitude, longitude]: readonly [number, number]): string {
  return `${Math.floor(latitude * CELL)} ${Math.floor(longitude * CELL)}`;
}

function* cellsAround([latitude, longitude]: readonly [number, number]): Generator<string> {
  const [north, east] = [NEAR_DEGREES, NEAR_DEGREES / Math.max(0.2, Math.cos((latitude * Math.PI) / 180))];
  for (let row = Math.floor((latitude - north) * CELL); row <= Math.floor((latitude + north) * CELL); row++)
    for (let column = Math.floor((longitude - east) * CELL); column <= Math.floor((longitude + east) * CELL); column++)
      yield `${row} ${column}`;
}
