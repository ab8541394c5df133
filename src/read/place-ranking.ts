import { countryOf, type ListedPlace, within } from "./place-index.ts";

/** A place that the document is about, by which others are told: a country, a people's country, a place that can be no other. */
export interface Anchor {
  readonly place: ListedPlace;
  /** 1 where it is certain, a half where it is only likely. */
  readonly weight: number;
  /** It stands in the dateline: the text was sent from there. */
  readonly dateline: boolean;
}

/** Why a candidate stands where it does; the first one's says whether it was decided on. */
export type Ground =
  | "only-one-listed"
  | "same-country"
  | "same-region"
  | "near-others"
  | "dateline"
  | "publisher"
  | "most-people"
  | "far-larger"
  | "undecided"
  | "region-of-that-name"
  | "also-listed";

export interface Ranked {
  readonly place: ListedPlace;
  readonly ground: Ground;
}

/** A candidate this much more plausible than the next is put forward; with less, which is meant stays open. */
const MARGIN = 2;
/**
 * Each class of people: three times as many are this much more plausible. A country and a capital, whose names stand for states, count as
 * one class more, a region, mostly named with its noun, as one less.
 */
const PEOPLE = 1.5;
/** Where the document speaks for candidates in two countries, people alone decide only where there are many times as many. */
const MUCH = 5;
/** The country of another place tells for a hamlet less than for a city, of which reports speak; never more than this. */
const COUNTRY = 5;
/** A town of the same region tells more than the region, which a report may name for other reasons. */
const REGION = 3;
const TOWN_OF_REGION = 5;
const NEAR = 4;
const NEAR_KM = 150;

interface Support {
  readonly country: number;
  readonly region: number;
  readonly near: number;
  readonly dateline: number;
  readonly publisher: number;
}

/**
 * Orders the places that a name may mean. What the text says of it has been read before; here speak the other places of the document, where
 * it is from, and, weakest, how many people live there. The method is that of toponym resolution by spatial minimality with the largest
 * place as the default (Leidner, "Toponym Resolution in Text", 2007): of the candidates that one prefers which keeps the document together.
 * A name means one place throughout a document, as his first heuristic has it. The weights are ours, and a margin decides whether
 * the first is put forward.
 */
export function ranked(candidates: readonly ListedPlace[], anchors: readonly Anchor[], publisher: string | null): readonly Ranked[] {
  const scored = candidates
    .map((place) => {
      const support = supportOf(place, anchors, publisher);
      return { place, support, sum: sumOf(support), score: sumOf(support) + priorOf(place) };
    })
    .sort(
      (a, b) =>
        b.score - a.score || KINDS.indexOf(a.place.kind) - KINDS.indexOf(b.place.kind) || (order(a.place) < order(b.place) ? -1 : 1),
    );
  const best = scored.find(({ place }) => !candidates.some((town) => isAround(place, town))) ?? scored[0];
  if (best === undefined) return [];
  if (scored.length === 1) return [{ place: best.place, ground: "only-one-listed" }];
  const around = scored.filter(({ place }) => isAround(place, best.place));
  const others = scored.filter((one) => one !== best && !around.includes(one));
  const rivals = others.filter(({ score }) => best.score - score < MARGIN);
  const [next] = others;
  const byPeople = next !== undefined && best.sum - next.sum < MARGIN;
  const contested = byPeople && next.sum > 0 && countryOf(next.place) !== countryOf(best.place) && best.score - next.score < MUCH;
  const open = rivals.length > 0 || contested;
  const ground =
    next === undefined
      ? "only-one-listed"
      : byPeople
        ? countryOf(best.place) === "XX"
          ? "far-larger"
          : "most-people"
        : reasonOf(best.support, next.support);
  return [
    { place: best.place, ground: open ? "undecided" : ground },
    ...around.map(({ place }) => ({ place, ground: "region-of-that-name" as const })),
    ...others.map(({ place }) => ({
      place,
      ground: open && rivals.some((rival) => rival.place === place) ? ("undecided" as const) : ("also-listed" as const),
    })),
  ];
}

const KINDS: readonly ListedPlace["kind"][] = ["country", "city", "region", "water"];
const order = ({ code, name, at }: ListedPlace): string => `${code} ${name} ${at?.join(" ") ?? ""}`;
const sumOf = ({ country, region, near, dateline, publisher }: Support): number => country + region + near + dateline + publisher;
const priorOf = ({ kind, people, capital }: ListedPlace): number =>
  PEOPLE * (people + (kind === "country" || capital ? 1 : kind === "region" ? -1 : 0));

function supportOf(place: ListedPlace, anchors: readonly Anchor[], publisher: string | null): Support {
  let [country, more, region, near, sent] = [0, 0, 0, 0, 0];
  for (const { place: other, weight, dateline } of anchors) {
    if (countryOf(other) === "XX" || countryOf(place) === "XX") continue;
    if (countryOf(other) === countryOf(place)) {
      const told = weight * Math.min(COUNTRY, Math.max(2, place.people));
      if (dateline) sent = told;
      else country = Math.max(country, told);
      more += weight / 2;
    }
    if (other.code.length > 2 && place.code === other.code)
      region = Math.max(region, weight * (other.kind === "city" ? TOWN_OF_REGION : REGION));
    else if (isNear(place, other)) near = Math.max(near, weight * NEAR);
  }
  return {
    country: country > 0 ? country + Math.min(2, more) : 0,
    region,
    near: region > 0 ? 0 : near,
    dateline: country > 0 ? Math.min(2, sent) : sent,
    publisher: publisher === countryOf(place) ? 2 : 0,
  };
}

/** The evidence that sets one candidate apart from the next the most. */
function reasonOf(best: Support, next: Support): Ground {
  const gains: readonly (readonly [Ground, number])[] = [
    ["same-country", best.country - next.country],
    ["same-region", best.region - next.region],
    ["near-others", best.near - next.near],
    ["dateline", best.dateline - next.dateline],
    ["publisher", best.publisher - next.publisher],
  ];
  return gains.reduce((most, gain) => (gain[1] > most[1] ? gain : most))[0];
}

/** A region, or city state, that bears the name of the town in it: whichever is meant, it is there. */
function isAround(region: ListedPlace, town: ListedPlace): boolean {
  if (town.kind !== "city" || (region.kind !== "region" && region.kind !== "country") || countryOf(region) !== countryOf(town))
    return false;
  return within(town, region) || isNear(region, town);
}

function isNear(a: ListedPlace, b: ListedPlace): boolean {
  if (a.at === null || b.at === null || a.kind === "country" || b.kind === "country") return false;
  const [north, east] = [(a.at[0] - b.at[0]) * 111, (a.at[1] - b.at[1]) * 111 * Math.cos((a.at[0] * Math.PI) / 180)];
  return north * north + east * east < NEAR_KM * NEAR_KM;
}
