import { countryOf, isNear, type ListedPlace, within } from "./place-index.ts";
import type { Support, Surroundings } from "./place-surroundings.ts";

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
  | "town-of-that-name"
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

/**
 * Orders the places that a name may mean. What the text says of it has been read before; here speak the other places of the document, where
 * it is from, and, weakest, how many people live there. The method is that of toponym resolution by spatial minimality with the largest
 * place as the default (Leidner, "Toponym Resolution in Text", 2007): of the candidates that one prefers which keeps the document together.
 * A name means one place throughout a document, as his first heuristic has it. The weights are ours, and a margin decides whether
 * the first is put forward.
 */
export function ranked(candidates: readonly ListedPlace[], around: Surroundings, self: object | null): readonly Ranked[] {
  const scored = candidates
    .map((place): Scored => {
      const support = around.supportOf(place, self);
      return { place, support, sum: sumOf(support), score: sumOf(support) + priorOf(place) };
    })
    .sort((a, b) => b.score - a.score || compare(a.place, b.place));
  const best = scored.find(({ place }) => !candidates.some((other) => goesWith(place, other))) ?? scored[0];
  if (best === undefined) return [];
  const [beside, others] = [true, false].map((wanted) =>
    scored.filter((one) => one !== best && goesWith(one.place, best.place) === wanted),
  );
  const rivals = (others ?? []).filter((one) => isRival(one, best));
  return [
    { place: best.place, ground: rivals.length > 0 ? "undecided" : groundOf(best, others?.[0]) },
    ...(beside ?? []).map(({ place }) => ({
      place,
      ground: place.kind === "city" ? ("town-of-that-name" as const) : ("region-of-that-name" as const),
    })),
    ...(others ?? []).map((one) => ({
      place: one.place,
      ground: rivals.includes(one) ? ("undecided" as const) : ("also-listed" as const),
    })),
  ];
}

interface Scored {
  readonly place: ListedPlace;
  readonly support: Support;
  /** What speaks for it in the document, and that with the people who live there. */
  readonly sum: number;
  readonly score: number;
}

/** Whether a candidate is too plausible for the best to be put forward. */
function isRival(one: Scored, best: Scored): boolean {
  const contests = one.sum > 0 && best.sum - one.sum < MARGIN && countryOf(one.place) !== countryOf(best.place);
  return best.score - one.score < (contests ? MUCH : MARGIN);
}

function groundOf(best: Scored, next: Scored | undefined): Ground {
  if (next === undefined) return "only-one-listed";
  const gains = gainsOf(best.support, next.support);
  // Within one country its name speaks for both alike, though more for the larger.
  const told = countryOf(best.place) === countryOf(next.place) ? gains.filter(([ground]) => LOCAL.has(ground)) : gains;
  const sum = told.reduce((all, [, gain]) => all + gain, 0);
  if (sum < MARGIN) return countryOf(best.place) === "XX" ? "far-larger" : "most-people";
  return told.reduce((most, gain) => (gain[1] > most[1] ? gain : most))[0];
}

const LOCAL: ReadonlySet<Ground> = new Set<Ground>(["same-region", "near-others"]);

/** How much more each kind of evidence says for one candidate than for the next. */
function gainsOf(best: Support, next: Support): readonly (readonly [Ground, number])[] {
  return [
    ["same-country", best.country - next.country],
    ["same-region", best.region - next.region],
    ["near-others", best.near - next.near],
    ["dateline", best.dateline - next.dateline],
    ["publisher", best.publisher - next.publisher],
  ];
}

const KINDS: readonly ListedPlace["kind"][] = ["country", "city", "region", "water"];

/** Equals in plausibility stand in a fixed order. */
function compare(a: ListedPlace, b: ListedPlace): number {
  const order = ({ code, name, at }: ListedPlace): string => `${code} ${name} ${at?.join(" ") ?? ""}`;
  return KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || (order(a) < order(b) ? -1 : 1);
}

const sumOf = ({ country, region, near, dateline, publisher }: Support): number => country + region + near + dateline + publisher;
const priorOf = ({ kind, people, capital }: ListedPlace): number =>
  PEOPLE * (people + (kind === "country" || capital ? 1 : kind === "region" ? -1 : 0));

/** A region with the town that bears its name, and a town with the state that does: whichever is meant, it is there. The second comes first. */
function goesWith(place: ListedPlace, other: ListedPlace): boolean {
  if (countryOf(place) !== countryOf(other)) return false;
  if (place.kind === "region" && other.kind === "city") return within(other, place) || isNear(place, other);
  return other.kind === "country" && place.kind !== "country";
}
