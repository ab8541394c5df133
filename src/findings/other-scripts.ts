import { ALIKE, spells } from "../read/ko/romanised.ts";
import type { Entity } from "../record/entity.ts";
import { type Heard, heard, soundAlike } from "./sound-alike.ts";

/** Somebody who may be the same under a name in another script; proposed, and joined only by a decision. */
export interface NameCandidate {
  readonly entity: Entity;
  readonly names: readonly [string, string];
  readonly because: string;
}

const HANGUL = /^[가-힣]{2,5}$/;
const LATIN = /^[\p{Script=Latin}\p{M}'’ʼ.\s-]+$/u;
/** More candidates than this tell nothing. */
const MOST = 5;

/**
 * Who may be the same under a name in another script, the most alike first: persons whose Latin name can be a spelling of a Hangul one, and persons,
 * bodies and places whose names sound alike in two scripts.
 */
export function nameCandidates(entity: Entity, all: Iterable<Entity>): readonly NameCandidate[] {
  const own = [entity.name, ...entity.names];
  const ownHeard = heard(own);
  const found: (NameCandidate & { readonly score: number })[] = [];
  for (const other of all) {
    if (other.id === entity.id || other.type !== entity.type) continue;
    const others = [other.name, ...other.names];
    const best = (entity.type === "person" ? bestOf(own, others) : null) ?? alikeInTwoScripts(ownHeard, others);
    if (best !== null) found.push({ ...best, entity: other });
  }
  return found.sort((a, b) => b.score - a.score || (a.entity.id < b.entity.id ? -1 : 1)).slice(0, MOST);
}

function bestOf(own: readonly string[], others: readonly string[]): Omit<NameCandidate & { readonly score: number }, "entity"> | null {
  let best: Omit<NameCandidate & { readonly score: number }, "entity"> | null = null;
  for (const [a, b] of own.flatMap((one) => others.map((other) => [one, other] as const))) {
    const [latin, hangul] = HANGUL.test(a) ? [b, a] : [a, b];
    const match = HANGUL.test(hangul) && LATIN.test(latin) ? spells(latin, hangul) : null;
    if (match === null || match.score < ALIKE || (best !== null && best.score >= match.score)) continue;
    const order = match.surnameFirst ? "surname first" : "surname last";
    best = {
      names: [a, b],
      score: match.score,
      because: `“${latin}” (${order}) can be a spelling of “${hangul}”; other names sound like it too`,
    };
  }
  return best;
}

const SCRIPTS = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Hangul}/u];

const scriptOf = (name: string): number => SCRIPTS.findIndex((script) => script.test(name));

/** Sounds are classes as wide as the spellings of one name, so they say less than a spelling that fits. */
function alikeInTwoScripts(
  own: readonly Heard[],
  others: readonly string[],
): Omit<NameCandidate & { readonly score: number }, "entity"> | null {
  for (const one of own) {
    const script = scriptOf(one.name);
    for (const other of others) {
      if (scriptOf(other) === script) continue;
      const because = soundAlike([one], heard([other]));
      if (because !== null) return { names: [one.name, other], score: 0, because };
    }
  }
  return null;
}
