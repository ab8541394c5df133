import { Memory } from "../record/memory.ts";
import { type Sentence, say } from "../record/sentence.ts";
import { nameSounds } from "../trace/name-sounds.ts";

/** Names of fewer letters sound like too many others. */
const SHORTEST = 3;

/** A letter without a sound keeps the end of a word and the beginning of the next from being read as one: "Ён Гиль" is not "Ёнгиль". */
const SILENT: readonly (readonly [script: RegExp, letter: string])[] = [
  [/\p{Script=Cyrillic}/u, "ъ"],
  [/\p{Script=Latin}/u, "ŋ"],
];

/** The words of a name as they sound, each in all the ways in which it may be said; with the whole name in one, as Korean writes it. */
export function soundsOfName(name: string): readonly ReadonlySet<string>[] {
  const words = name.split(/[\s-]+/u).filter((word) => word.length >= 2);
  return [words.join(SILENT.find(([script]) => script.test(name))?.[1] ?? ""), ...words].map(
    (word) => new Set(nameSounds(word).map(({ key }) => key)),
  );
}

/** A name as it sounds. */
export interface Heard {
  readonly name: string;
  readonly sounds: readonly ReadonlySet<string>[];
  readonly marks: string;
  readonly script: number;
}

/** Names as they sound, without those that are too short to tell. */
export function heard(names: readonly string[]): readonly Heard[] {
  return names.filter(({ length }) => length >= SHORTEST).map((name) => HEARD.get(name) ?? HEARD.keep(name, heardOf(name)));
}

/** Each name is compared with many others. */
const HEARD = new Memory<Heard>();

function heardOf(name: string): Heard {
  return { name, sounds: soundsOfName(name), marks: marksOf(name), script: scriptOf(name) };
}

const SCRIPTS = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Hangul}/u];

/** Latin, Cyrillic, Hangul or none of them, by number. */
export const scriptOf = (name: string): number => SCRIPTS.findIndex((script) => script.test(name));

/**
 * Says why somebody under some names may be who goes by others: a pair of names in one script that sound alike; null where none does. It is a
 * reason to look, and no more: different people bear names that sound alike. Names in two scripts are compared more closely, elsewhere.
 */
export function soundAlike(names: readonly Heard[], others: readonly Heard[]): Sentence | null {
  for (const { name, sounds, marks, script } of names)
    for (const other of others)
      if (script === other.script && (marks === "" || other.marks === "" || marks === other.marks) && isAlike(sounds, other.sounds))
        return say`“${name}” and “${other.name}” sound alike`;
  return null;
}

/** Single letters and numbers, which do not sound and tell apart all the same: "Captive A" and "Captive B", "Unit 7" and "Unit 9". */
function marksOf(name: string): string {
  return name
    .toLowerCase()
    .split(/[\s.-]+/u)
    .filter((word) => word.length === 1 || /^\d+$/.test(word))
    .join(" ");
}

/** The whole names sound alike, or each word of one of several words has its like in the other. */
function isAlike([whole, ...words]: readonly ReadonlySet<string>[], [otherWhole, ...otherWords]: readonly ReadonlySet<string>[]): boolean {
  if (whole === undefined || otherWhole === undefined) return false;
  if (meet(whole, otherWhole)) return true;
  const [fewer, more] = words.length <= otherWords.length ? [words, otherWords] : [otherWords, words];
  return fewer.length >= 2 && fewer.every((word) => more.some((one) => meet(word, one)));
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const key of a) if (b.has(key)) return true;
  return false;
}
