import type { EntityId, QuestionId } from "../record/id.ts";
import type { Traced } from "../record/origin.ts";
import { intervals } from "./balance.ts";
import { confidenceOf } from "./confidence.ts";
import type { Hearing } from "./hearing.ts";
import { type Layout, layoutOf } from "./layout.ts";
import { CLEAR } from "./prior.ts";
import type { Standing } from "./standing.ts";
import { claimsOf, groupingOf, type Voice, wordOfEntity } from "./voice.ts";

/** Says what one question shows of a source by the word of those who have nothing to do with it. */
export interface Strangers {
  /** Of each answer in its order, how probable it is by them; null where they do not decide it. */
  readonly decide: (hearing: Hearing, source: EntityId) => readonly (number | null)[];
}

/**
 * A stranger to a source counts as one with it nowhere in the case, and may not either; and speaks with it in no other question, on whichever
 * side. So two who stand together, or against each other, in one question never tell what another shows of either: friends would vouch for each other
 * and enemies would damn each other. Nor does anybody decide whose word serves himself, who speaks in captivity, or whom nobody names.
 */
export function strangersIn(hearings: readonly Hearing[], traced: Traced, standing: Standing): Strangers {
  const claims = [...new Set(hearings.flatMap(({ question }) => claimsOf(question)))].sort();
  const kin = groupingOf(claims, traced, standing).possible;
  const heardIn = new Map<string, Set<QuestionId>>();
  for (const { question, voices } of hearings) {
    for (const { origin } of voices.flat()) {
      const set = heardIn.get(kin(origin.id)) ?? new Set();
      heardIn.set(kin(origin.id), set.add(question.id));
    }
  }
  const met = new Map<string, number>();
  /** In how many questions both speak, or somebody who counts as one with them. */
  const meetings = (a: string, b: string): number => {
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    const known = met.get(key);
    if (known !== undefined) return known;
    const other = heardIn.get(b);
    let shared = 0;
    for (const question of heardIn.get(a) ?? []) if (other?.has(question) === true) shared++;
    met.set(key, shared);
    return shared;
  };
  return {
    decide: (hearing, source) => {
      const own = kin(wordOfEntity(source));
      const sits = (voice: Voice): boolean => {
        const other = kin(voice.origin.id);
        // Both speak to this question, so a second meeting is one elsewhere.
        return isFree(voice) && other !== own && meetings(own, other) < 2;
      };
      return decided(layoutOf({ ...hearing, voices: hearing.voices.map((all) => all.filter(sits)) }));
    },
  };
}

function isFree({ origin, interest, weight }: Voice): boolean {
  return origin.by !== null && origin.kind !== "custodial-statement" && interest !== "for" && weight > 0;
}

/**
 * Strangers decide what they find very likely, or very unlikely, with high confidence: three independent origins of two kinds at the least, and none of
 * them on the other side. Two parties to a quarrel and whoever repeats them decide nothing of each other.
 */
function decided({ shown, own, nesting }: Layout): readonly (number | null)[] {
  if (shown.flatMap((scales) => [...scales.for, ...scales.against]).length < 3) return shown.map(() => null);
  return intervals(own, nesting).map((ends, i) => {
    const [low, high] = ends;
    if (low < CLEAR && 1 - high < CLEAR) return null;
    const rivals = shown.filter((_, j) => !nesting.agree(i, j));
    const { confidence } = confidenceOf(shown[i] ?? { for: [], against: [] }, rivals, ends);
    return confidence === "high" ? (low + high) / 2 : null;
  });
}
