import { type NameSound, nameSounds, soundAlike } from "../../trace/name-sounds.ts";
import { isCommon, isGivenName, isMadeOfWord, isWord } from "./common.ts";
import { closeFoldsOf, foldsOf, foldsOfName, latinLettersOf, nearFoldsOf } from "./fold.ts";
import { isWhole, type KoreanName, koreanNames } from "./korean.ts";
import { readings, tokensOf } from "./letters.ts";
import { PatternSet } from "./pattern-set.ts";
import type { ProtectedPerson } from "./secrets.ts";

/** A word of a protected name. */
export interface NamePart {
  /** The number of the person, of the name among all names, and of the word in it. */
  readonly person: number;
  readonly name: number;
  readonly at: number;
  /** With what letters the other words of the name begin, in folds. */
  readonly initials: ReadonlySet<string>;
}

/** A Korean name and whose it is. */
export interface KoreanOf {
  readonly person: number;
  readonly name: KoreanName;
}

/** What a word of a text means for the search. */
export interface WordHits {
  readonly fold: string;
  /** Words of names that it may be. */
  readonly parts: readonly NamePart[];
  /** Whose name it is by itself. */
  readonly alone: readonly number[];
  /** Names of which it may be the Korean surname. */
  readonly surnameOf: readonly KoreanOf[];
  /** A small word of a language, which beside a name is no name. */
  readonly word: boolean;
  /** A word of a language, or made of one: that a name stands inside of it is an accident. */
  readonly usual: boolean;
}

/** Somebody whom one word names. */
interface Lone {
  readonly person: number;
  /** How near the fold is to the word as it is written in the case: the same, one letter off, or further. */
  readonly off: 0 | 1 | 2;
  /** Latin letters of the word; empty in another script. */
  readonly letters: string;
}

/** How a word of a text is written, by which it is a name or an accident. */
interface Sight {
  readonly capital: boolean;
  readonly letters: string;
  /** A word that a list has; one that is made of such a word. */
  readonly listed: boolean;
  readonly made: boolean;
}

const NOTHING: readonly never[] = [];
/** Words of so many letters that are no usual ones name somebody by themselves. */
const LEAST_ALONE = 5;
const LEAST_JOINED = 8;
/** Inside a longer word only a long name is seen. */
const LEAST_INSIDE = 7;
/** In folds of fewer letters too many names are one: "Ian" and "An", "Hale" and "Hals". */
const LEAST_FOLD = 4;
const PARTICLES = new Set("von van de der den del di da bin ibn al el abu ter ten la le du".split(" "));
const MOST_KNOWN = 300_000;

/** How a pattern of several words, or one word inside others, counts. */
export interface Joined {
  readonly person: number;
  readonly several: boolean;
}

/** The names of everybody who is protected, made ready to be looked for. */
export class NameIndex {
  readonly joined: PatternSet<Joined> = new PatternSet<Joined>();
  readonly #byFold = new Map<string, NamePart[]>();
  readonly #bySound = new Map<string, { readonly sound: NameSound; readonly part: NamePart }[]>();
  readonly #alone = new Map<string, Lone[]>();
  /** Names of one usual or short word, which count only where they begin with a capital. */
  readonly #single = new Map<string, Lone[]>();
  readonly #korean: KoreanOf[] = [];
  readonly #givenAlone = new Map<string, Set<number>>();
  readonly #firstSyllables = new Set<string>();
  readonly #mayStand: ReadonlySet<string>;
  readonly #known = new Map<string, WordHits>();
  #names = 0;

  constructor(people: readonly ProtectedPerson[], mayStand: readonly string[]) {
    this.#mayStand = new Set(mayStand.flatMap((name) => tokensOf(name)).flatMap(({ text }) => foldsOf(text)));
    for (const [person, { names }] of people.entries()) for (const name of names) this.#add(person, name);
  }

  #add(person: number, name: string): void {
    const korean = koreanNames(name);
    for (const one of korean) this.#addKorean(person, one);
    const words = tokensOf(name)
      .map(({ text }) => text)
      .filter((word) => word.length > 1 || /^\p{sc=Hangul}$/u.test(word));
    const [first = ""] = words;
    if (words.length === 1 && korean.length === 0) this.#addAlone(person, first, true);
    // A Korean name's syllables are no words; it is found by its surname and its given name.
    if (words.length < 2 || korean.length > 0) return;
    this.#names++;
    const parts = words.filter((word) => !PARTICLES.has(word.toLowerCase()));
    for (const [at, word] of parts.entries()) {
      const initials = new Set(parts.filter((_, other) => other !== at).flatMap(initialsOf));
      this.#addPart({ person, name: this.#names, at, initials }, word);
    }
    this.#addJoined(person, parts);
  }

  #addPart(part: NamePart, word: string): void {
    for (const reading of readings(word)) {
      for (const fold of foldsOfName(reading)) push(this.#byFold, fold, part);
      for (const sound of nameSounds(reading)) if (sound.sounds.length >= 3) push(this.#bySound, sound.key, { sound, part });
    }
    this.#addAlone(part.person, word, false);
  }

  /** `only` says that somebody is known by this word alone: then a usual word counts too, where it is written as a name. */
  #addAlone(person: number, word: string, only: boolean): void {
    const own = foldsOf(word);
    const fold = own[0] ?? "";
    const rare = fold.length >= LEAST_ALONE && !isCommon(word);
    const letters = latinLettersOf(word);
    if (!rare) {
      if (only) for (const one of closeFoldsOf(word)) if (one.length >= 2) push(this.#single, one, { person, off: 0, letters });
      return;
    }
    const near = nearFoldsOf(word);
    for (const one of foldsOfName(word)) {
      if (one.length < LEAST_ALONE) continue;
      push(this.#alone, one, { person, off: own.includes(one) ? 0 : near.has(one) ? 1 : 2, letters });
      if ((near.has(one) && one.length >= LEAST_INSIDE) || (one === fold && one.length >= PatternSet.least))
        this.joined.add(one, this.#joined(person, false));
    }
  }

  #addJoined(person: number, parts: readonly string[]): void {
    const folds = parts.map((part) => [...foldsOfName(part)].slice(0, 12));
    for (const [i, ones] of folds.entries())
      for (const [j, others] of folds.entries())
        if (i !== j)
          for (const one of ones)
            for (const other of others)
              if (one.length + other.length >= LEAST_JOINED) this.joined.add(one + other, this.#joined(person, true));
  }

  readonly #joinedOnes = new Map<string, Joined>();

  #joined(person: number, several: boolean): Joined {
    const key = `${person} ${several}`;
    const one = this.#joinedOnes.get(key) ?? { person, several };
    this.#joinedOnes.set(key, one);
    return one;
  }

  #addKorean(person: number, name: KoreanName): void {
    this.#korean.push({ person, name });
    for (const fold of name.folds) if (fold.length >= LEAST_ALONE && !isCommon(fold)) add(this.#givenAlone, fold, person);
    for (const fold of name.folds) for (let length = 2; length < fold.length; length++) this.#firstSyllables.add(fold.slice(0, length));
  }

  /** Whose given name two words make together ("Yong-gil"), if it is a rare one. */
  givenOf(first: WordHits, joined: string): readonly number[] {
    if (!this.#firstSyllables.has(first.fold)) return NOTHING;
    return foldsOf(joined).flatMap((fold) => (this.#mayStand.has(fold) ? [] : [...(this.#givenAlone.get(fold) ?? [])]));
  }

  /** What a word of a text may be. */
  hits(word: string): WordHits {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    const hits = this.#hits(word);
    if (this.#known.size >= MOST_KNOWN) this.#known.clear();
    this.#known.set(word, hits);
    return hits;
  }

  #hits(word: string): WordHits {
    const parts = new Set<NamePart>();
    const alone = new Set<number>();
    const surnameOf = new Set<KoreanOf>();
    const capital = /^\p{Lu}/u.test(word);
    const lower = word.toLowerCase();
    const sight = { capital, letters: latinLettersOf(word), listed: isWord(lower), made: isMadeOfWord(lower) };
    for (const reading of readings(word)) {
      for (const fold of foldsOf(reading)) this.#byOneFold(fold, sight, parts, alone);
      // "CROSS" is no Grace.
      if ((capital || !/\p{Ll}/u.test(reading)) && (!sight.listed || isGivenName(lower))) this.#bySounds(reading, parts);
      const small = reading.toLowerCase();
      for (const korean of this.#korean) {
        if (korean.name.surname.has(small)) surnameOf.add(korean);
        if (isWhole(reading, korean.name)) alone.add(korean.person);
      }
    }
    const fold = foldsOf(word)[0] ?? "";
    const usual = sight.listed || sight.made;
    return { fold, parts: [...parts], alone: [...alone], surnameOf: [...surnameOf], word: !capital && usual, usual };
  }

  #byOneFold(fold: string, sight: Sight, parts: Set<NamePart>, alone: Set<number>): void {
    for (const part of this.#byFold.get(fold) ?? NOTHING) parts.add(part);
    if (this.#mayStand.has(fold)) return;
    for (const lone of this.#alone.get(fold) ?? NOTHING) if (isMeant(lone, sight)) alone.add(lone.person);
    if (!sight.listed && !sight.made) for (const person of this.#givenAlone.get(fold) ?? NOTHING) alone.add(person);
    for (const lone of this.#single.get(fold) ?? NOTHING) if (isCalled(lone, fold, sight)) alone.add(lone.person);
  }

  #bySounds(word: string, parts: Set<NamePart>): void {
    for (const { key, sounds } of nameSounds(word))
      for (const { sound, part } of this.#bySound.get(key) ?? NOTHING) if (soundAlike(sound.sounds, sounds)) parts.add(part);
  }
}

/** "Come" is a form of no surname, "cutters" no other spelling of one; and what has no capital is a name only where it is nearly written so. */
function isMeant({ off }: Lone, { capital, listed, made }: Sight): boolean {
  return !listed && (made ? off === 0 : capital || off < 2);
}

/** One word by which somebody is called has a capital. Where it is short or a usual word, its letters are the same, as far as they are of one script. */
function isCalled({ letters }: Lone, fold: string, { capital, letters: seen, listed, made }: Sight): boolean {
  if (!capital) return false;
  return letters === seen || ((letters === "" || seen === "" || fold.length >= LEAST_FOLD) && !listed && !made);
}

function initialsOf(word: string): readonly string[] {
  const soft = /^(?:[юяєї]|y[aeiou])/i.test(word) ? ["i"] : [];
  return [...soft, ...[...foldsOfName(word)].map((fold) => fold.charAt(0).toLowerCase())];
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const listed = map.get(key);
  if (listed === undefined) map.set(key, [value]);
  else listed.push(value);
}

function add(map: Map<string, Set<number>>, key: string, value: number): void {
  const listed = map.get(key);
  if (listed === undefined) map.set(key, new Set([value]));
  else listed.add(value);
}
