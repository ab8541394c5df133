import type { EntityId } from "../record/id.ts";
import type { Utterance } from "../record/utterance.ts";

/** "it does not pay ransoms", "we paid nothing": a deed of whoever speaks. */
const OWN = /^["“‘']?(?:(?:that|but|and)\s)?(?:it|we|i)\s(?!(?:is|was|has been|had been|will be|would be)\s(?:a|an|the|not|\p{L}+ly)\s)/iu;
/** With more words than these, what is said tells more than who it is of. */
const FEW = 4;

/** Who does what a few words tell: whoever speaks, by the name or the report, or those whom they name. Null where the words say enough by themselves. */
export interface Doer {
  /** The speaker of a deed of his own; null where somebody is named. */
  readonly own: EntityId | null;
  readonly isOwn: boolean;
  readonly named: readonly EntityId[];
}

export function doerOf({ words, source, slots: { stems, who, where, howMany, when, facts } }: Utterance): Doer | null {
  if (stems.length > FEW) return null;
  if (who.length > 0) return { own: null, isOwn: false, named: who };
  const bare = where.length + howMany.length + when.length + facts.length === 0;
  return bare && OWN.test(words) ? { own: source, isOwn: true, named: who } : null;
}

/** "The government said it does not pay", "Norvia does not pay": two who do, or do not do, one thing do so each by himself. */
export function areOfTwoDoers(one: Utterance, other: Utterance): boolean {
  const a = doerOf(one);
  const b = a === null ? null : doerOf(other);
  if (a === null || b === null || (!a.isOwn && !b.isOwn)) return false;
  if (a.isOwn && b.isOwn) return a.own !== null && b.own !== null && a.own !== b.own;
  const [own, named] = a.isOwn ? [a.own, b.named] : [b.own, a.named];
  return own === null || !named.includes(own);
}
