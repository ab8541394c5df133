import { peopleNamed, placeNamed } from "../read/gazetteer.ts";
import { foreignSyllables } from "../read/ko/foreign-words.ts";
import { ALIKE, spells } from "../read/ko/romanised.ts";
import type { Entity } from "../record/entity.ts";
import { candidatesAmong } from "../record/place.ts";
import { type Sentence, say } from "../record/sentence.ts";
import { type ComparedName, chineseMatch, comparedName, isBodyOfState, matchOf } from "./name-match.ts";
import { scriptOf } from "./sound-alike.ts";

/** Somebody who may be the same under a name in another script; proposed, and joined only by a decision. */
export interface NameCandidate {
  readonly entity: Entity;
  readonly names: readonly [string, string];
  readonly because: Sentence;
}

type Match = Omit<NameCandidate, "entity"> & { readonly score: number };

const HANGUL = /^[가-힣]{2,5}$/;
const LATIN = /^[\p{Script=Latin}\p{M}'’ʼ.\s-]+$/u;
/** More candidates than this tell nothing. */
const MOST = 5;
/** Scores of what is no spelling of Hangul: all that both names tell agrees; one tells only a surname. */
const [WHOLE, SURNAME] = [0.5, 0];

/**
 * Who may be the same under a name in another script or language, the most alike first: persons whose Latin name can be a spelling of a Hangul one,
 * and persons, bodies and places whose names say or sound the same in two scripts, or in Ukrainian and Russian. Who bears only the surname is proposed
 * where one bearer of the full name is there, and no more.
 */
export function nameCandidates(entity: Entity, all: Iterable<Entity>): readonly NameCandidate[] {
  const own = [entity.name, ...entity.names];
  const compared = own.map((name) => comparedName(name, entity.type));
  const found: (NameCandidate & { readonly score: number })[] = [];
  for (const other of all) {
    if (other.id === entity.id || other.type !== entity.type) continue;
    const others = [other.name, ...other.names];
    const best = (entity.type === "person" ? spelled(own, others) : null) ?? matched(compared, others);
    if (best !== null) found.push({ ...best, entity: other });
  }
  const surnames = found.filter(({ score }) => score === SURNAME).length;
  return found
    .filter(({ score }) => score > SURNAME || (surnames === 1 && found.length === 1))
    .sort((a, b) => b.score - a.score || (a.entity.id < b.entity.id ? -1 : 1))
    .slice(0, MOST);
}

/** What two entities come to: a decision leaves most of a case as they are, and all speakers in it are compared. */
const COMPARED = new WeakMap<Entity, WeakMap<Entity, { readonly because: Sentence | null }>>();

/** Why two of one kind may be one under names in two languages, for putting together what is said of them; null where only a surname agrees. */
export function mayBeOne(a: Entity, b: Entity): Sentence | null {
  const compared = COMPARED.get(a) ?? new WeakMap<Entity, { readonly because: Sentence | null }>();
  COMPARED.set(a, compared);
  const known = compared.get(b) ?? { because: likeness(a, b) };
  compared.set(b, known);
  return known.because;
}

function likeness(a: Entity, b: Entity): Sentence | null {
  if (a.type !== b.type) return ofOnePeople(a, b) ?? ofOnePeople(b, a);
  const [own, others] = [a, b].map(({ name, names }) => [name, ...names]) as [string[], string[]];
  const compared = own.map((name) => comparedName(name, a.type));
  const best = (a.type === "person" ? spelled(own, others) : null) ?? matched(compared, others);
  return best === null || best.score === SURNAME ? null : best.because;
}

/** "Romanian", of people, and the country itself, which another language names there. */
function ofOnePeople(people: Entity, place: Entity): Sentence | null {
  if (people.type !== "group" || place.type !== "place") return null;
  const country = peopleNamed(people.name)?.country;
  const isCountry = candidatesAmong(place.facts).some(({ kind, name }) => kind === "country" && placeNamed(name)?.country === country);
  return country !== undefined && isCountry ? say`“${people.name}” are the people of “${place.name}”` : null;
}

function spelled(own: readonly string[], others: readonly string[]): Match | null {
  let best: Match | null = null;
  for (const [a, b] of own.flatMap((one) => others.map((other) => [one, other] as const))) {
    const [latin, hangul] = HANGUL.test(a) ? [b, a] : [a, b];
    const match = HANGUL.test(hangul) && LATIN.test(latin) ? spells(latin, hangul) : null;
    if (match === null || match.score < ALIKE || (best !== null && best.score >= match.score)) continue;
    best = {
      names: [a, b],
      score: match.score,
      because: match.surnameFirst
        ? say`“${latin}” (surname first) can be a spelling of “${hangul}”; other names sound like it too`
        : say`“${latin}” (surname last) can be a spelling of “${hangul}”; other names sound like it too`,
    };
  }
  return best;
}

/** "마라 솔텐", "타렌": a name of another language, which Hangul writes as it sounds. */
const isTranscribed = (name: string): boolean => (!HANGUL.test(name) ? /[가-힣]\s[가-힣]/.test(name) : foreignSyllables(name) > 0);

/** Names in two scripts, or both in Cyrillic, which Ukrainian and Russian share; of a body of a state in one language too, for that has several. A Latin and a Hangul name of a person are compared by spelling alone, or as a Chinese name, unless the Hangul one is of another language. */
function matched(own: readonly ComparedName[], others: readonly string[]): Match | null {
  let best: Match | null = null;
  for (const one of own) {
    const script = scriptOf(one.name);
    for (const other of others) {
      const apart = scriptOf(other);
      if (apart === script && script !== 1 && !isBodyOfState(one)) continue;
      if (one.name === other) continue;
      const compared = comparedName(other, one.type);
      if (chineseMatch(one, compared) === true)
        return { names: [one.name, other], score: WHOLE, because: say`“${one.name}” and “${other}” can be one Chinese name` };
      if (one.type === "person" && script !== 1 && apart !== 1 && ![one.name, other].some(isTranscribed)) continue;
      const match = matchOf(one, compared);
      if (match === "whole") return { names: [one.name, other], score: WHOLE, because: reasonOf(one, other, script === apart) };
      if (match === "surname" && best === null)
        best = {
          names: [one.name, other],
          score: SURNAME,
          because: say`“${one.name}” and “${other}” may share a surname; one of them tells no more`,
        };
    }
  }
  return best;
}

function reasonOf({ name, type }: ComparedName, other: string, sameScript: boolean): Sentence {
  if (type === "organization") return say`“${name}” and “${other}” say the same word for word, or sound alike`;
  return sameScript
    ? say`“${name}” and “${other}” can be the Ukrainian and the Russian of one name`
    : say`“${name}” and “${other}” sound alike`;
}
