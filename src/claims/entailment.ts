import { liesWithin } from "../record/amount.ts";
import type { Answer, Claim } from "../record/claim.ts";
import type { ClaimId, EntityId } from "../record/id.ts";
import { finestOf, mayLieIn, type NamedPlace } from "../record/place.ts";
import type { Interval, Slots } from "../record/utterance.ts";

type Located = (place: EntityId) => NamedPlace;

/**
 * Answers with what holds where another of them does: whoever says "11,900 in Kyiv" says "about 12,000 in Ukraine", and the two are no
 * rivals. The claim of the particular answer is put among what supports the general one. Two that say the same support each other.
 */
export function withParticulars(answers: readonly Answer[], claims: ReadonlyMap<ClaimId, Claim>, located: Located): readonly Answer[] {
  return answers.map((general) => {
    const slots = claims.get(general.claim)?.slots;
    const particular = answers.filter(({ claim }) => {
      const own = claims.get(claim)?.slots;
      return claim !== general.claim && own !== undefined && slots !== undefined && entails(own, slots, located);
    });
    return particular.length === 0
      ? general
      : { ...general, supports: [...new Set([...general.supports, ...particular.map(({ claim }) => claim)])].sort() };
  });
}

/**
 * True where `a` says what `b` says in the same words of the same people, and says number, time and place at least as exactly. A further
 * word may turn the meaning ("a former soldier"), so what differs in words is left to a person.
 */
function entails(a: Slots, b: Slots, located: Located): boolean {
  return (
    a.what === b.what &&
    a.negated === b.negated &&
    same(a.stems, b.stems) &&
    same(a.who, b.who) &&
    b.facts.every((fact) => a.facts.some((own) => own.property === fact.property && own.value === fact.value)) &&
    b.howMany.every((amount) => a.howMany.some((own) => liesWithin(own, amount))) &&
    b.when.every((time) => a.when.some((own) => isDuring(own, time))) &&
    isThere(a.where, b.where, located)
  );
}

/** Of sorted lists without repeats. */
function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one, i) => one === b[i]);
}

function isDuring(inner: Interval, outer: Interval): boolean {
  return (inner.from ?? -Infinity) >= (outer.from ?? -Infinity) && (inner.to ?? Infinity) <= (outer.to ?? Infinity);
}

function isThere(a: readonly EntityId[], b: readonly EntityId[], located: Located): boolean {
  if (b.every((place) => a.includes(place))) return true;
  const [inner, outer] = [finestOf(a.map(located)), finestOf(b.map(located))];
  return inner !== null && outer !== null && mayLieIn(inner, outer);
}
