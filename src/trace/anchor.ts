import { bySpan, firstFrom, overlaps, type Span } from "../record/span.ts";
import { linksIn } from "./anchor-links.ts";
import { type NumberContext, numberAt } from "./anchor-numbers.ts";
import { type AnchorToken, anchorTokens } from "./anchor-tokens.ts";
import { instantOf } from "./instant.ts";
import { quotationsIn } from "./masked.ts";
import { koreanNameSounds, type NameSound, nameSounds } from "./name-sounds.ts";

export type AnchorKind = "name" | "number" | "date" | "time" | "link";

/** Something in a text that a translation keeps: a name, a number, a date, a time of day, an address. */
export interface Anchor {
  readonly kind: AnchorKind;
  readonly span: Span;
  /** What it may be: an anchor of another text is the same where the two have one of these in common. */
  readonly keys: readonly string[];
  /** For a name, how each of its keys sounds with its vowels; otherwise empty. */
  readonly sounds: readonly string[];
  /** How much it tells before anything is known of a case. */
  readonly weight: number;
  /** False for a word that is a name only if another text has it as one: Hangul has no capitals. */
  readonly certain: boolean;
  /** The number of the sentence that it stands in, more or less: languages differ in the order of words within it. */
  readonly sentence: number;
}

/** What a translation keeps of a text. */
export interface Anchored {
  /** In the order of the text, none overlapping. */
  readonly anchors: readonly Anchor[];
  /** Quotations of a sentence, not of a title. */
  readonly quotations: readonly Quotation[];
}

export interface Quotation {
  readonly span: Span;
  /** As many letters as it would have in an alphabet. */
  readonly length: number;
}

/** A text longer than this is compared by its beginning. */
const LONGEST = 40_000;
const LINK = 3;

/**
 * Finds what a translation of a text would keep, whatever its language: names by capitals and sound, numbers, dates and times by value,
 * addresses. `language` is a BCP 47 code, `published` an ISO 8601 date by which "Monday" and "12일" are understood; `masked` spans take no
 * part. Nothing is read here in the sense of the reader: no word's meaning is used but those of months, days and powers of ten.
 */
export function anchored(text: string, language: string, published: string | null, masked: readonly Span[]): Anchored {
  const part = text.slice(0, LONGEST);
  const links = linksIn(part).filter(({ span }) => !masked.some((hidden) => overlaps(hidden, span)));
  const tokens = anchorTokens(part, [...masked, ...links.map(({ span }) => span)].sort(bySpan));
  const day = instantOf(published?.slice(0, 10) ?? null);
  const context: NumberContext = { language: language.split("-", 1)[0] ?? "", day: day === null ? null : new Date(day.from) };
  const sentences = sentencesOf(tokens);
  const anchors: Anchor[] = links.map(({ key, span }) => ({
    kind: "link",
    span,
    keys: [`@${key}`],
    sounds: [],
    weight: LINK,
    certain: true,
    sentence: sentences[firstFrom(tokens.length, (i) => tokens[i]?.start ?? 0, span[0])] ?? sentences.at(-1) ?? 0,
  }));
  const inside = namesInside(tokens);
  for (let at = 0; at < tokens.length; ) {
    const number = numberAt(tokens, at, context);
    if (number !== null) {
      const { kind, span, keys, weight, next } = number;
      anchors.push({ kind, span, keys, sounds: [], weight, certain: true, sentence: sentences[at] ?? 0 });
      at = next;
      continue;
    }
    const name = nameAt(tokens, at, inside);
    if (name !== null) anchors.push({ ...name.anchor, sentence: sentences[at] ?? 0 });
    at = name?.next ?? at + 1;
  }
  return { anchors: anchors.sort((a, b) => a.span[0] - b.span[0]), quotations: quotedIn(part) };
}

const STOPS = new Set([".", "!", "?", "…"]);

/** For each token the number of its sentence: a stop, a space, and no small letter. */
function sentencesOf(tokens: readonly AnchorToken[]): readonly number[] {
  let sentence = 0;
  return tokens.map((token, at) => {
    const before = tokens[at - 1];
    const stopped = before !== undefined && STOPS.has(before.text) && token.gap !== "" && !token.afterWord && !/^\p{Ll}/u.test(token.text);
    // "p.m." and initials end none.
    if (token.gap === "\n" || (stopped && (before.afterWord || (tokens[at - 2]?.text.length ?? 0) > 1))) sentence++;
    return sentence;
  });
}

const QUOTED = 30;
const SYLLABLE = 2;

function quotedIn(text: string): readonly Quotation[] {
  return quotationsIn(text)
    .map((span) => ({ span, length: lettersIn(text.slice(...span)) }))
    .filter(({ length }) => length >= QUOTED);
}

/** A syllable block stands for two letters and more. */
function lettersIn(words: string): number {
  let count = 0;
  for (let i = 0; i < words.length; i++) count += words.charCodeAt(i) >= 0x3040 ? SYLLABLE : 1;
  return count;
}

const ENDS = new Set([".", "!", "?", "…", ":", "—", "–", "-", "•", "["]);
const OPENING = new Set(["«", "“", "„", '"', "‘"]);
const CLOSING = new Set(["»", "”", "“", '"', "’"]);
/** A title in quotation marks has so many words at most. */
const TITLE = 4;
/** True for a word with a capital; Hangul has none. */
function isCapital(token: AnchorToken | undefined): boolean {
  return token?.kind === "name" && !HANGUL.test(token.text);
}

/** True where any word has a capital. */
function isBeginning(tokens: readonly AnchorToken[], at: number): boolean {
  const before = tokens[at - 1];
  if (tokens[at]?.afterWord) return false;
  if (tokens[at]?.gap === "\n") return true;
  if (before === undefined || ENDS.has(before.text)) return true;
  return OPENING.has(before.text) && !tokens.slice(at + 1, at + 1 + TITLE).some(({ text }) => CLOSING.has(text));
}

/** The words that have a capital inside a sentence. */
function namesInside(tokens: readonly AnchorToken[]): ReadonlySet<string> {
  const found = new Set<string>();
  tokens.forEach((token, at) => {
    if (isCapital(token) && !isBeginning(tokens, at)) found.add(token.text.toLowerCase());
  });
  return found;
}

interface NameAt {
  readonly anchor: Omit<Anchor, "sentence">;
  readonly next: number;
}

const HANGUL = /^[\uac00-\ud7a3]/;
const LEAST_SYLLABLES = 2;

function nameAt(tokens: readonly AnchorToken[], at: number, inside: ReadonlySet<string>): NameAt | null {
  const token = tokens[at];
  if (token?.kind !== "name") return null;
  if (HANGUL.test(token.text)) return token.text.length < LEAST_SYLLABLES ? null : oneName(token, at, false);
  const run = continues(tokens[at + 1]);
  if (isBeginning(tokens, at) && !run && !inside.has(token.text.toLowerCase())) return null;
  return (run ? koreanName(tokens, at) : null) ?? oneName(token, at, true);
}

/** True for a capital word right behind another. */
function continues(token: AnchorToken | undefined): boolean {
  return isCapital(token) && token?.gap !== "\n" && !token?.afterWord;
}

function oneName(token: AnchorToken, at: number, certain: boolean): NameAt | null {
  const word = token.text.replace(/['’]s$/, "");
  const sounds = certain ? soundsOf(word) : soundsOf(word).filter(({ key }) => !/[a-z]/.test(key));
  return sounds.length === 0 ? null : { anchor: nameAnchor([token.start, token.end], sounds, certain), next: at + 1 };
}

/** A Korean name is one word in Hangul and two or three in other scripts. */
function koreanName(tokens: readonly AnchorToken[], at: number): NameAt | null {
  const parts = [tokens[at], tokens[at + 1], tokens[at + 2]].filter((token, i) => token && (i < 2 || continues(token)));
  for (let count = parts.length; count >= 2; count--) {
    const taken = parts.slice(0, count).flatMap((token) => token ?? []);
    const joined = koreanNameSounds(taken.map(({ text }) => text.replace(/['’]s$/, "")));
    const last = taken.at(-1);
    if (joined === null || last === undefined) continue;
    // "Lee Harper" is no Korean: what stands behind the surname counts by itself as well.
    const alone = count === 2 && !last.text.includes("-") ? soundsOf(last.text) : [];
    return { anchor: nameAnchor([tokens[at]?.start ?? 0, last.end], [joined, ...alone], true), next: at + count };
  }
  return null;
}

/** The sounds of the words seen last: names come again and again. */
const SOUNDS = new Map<string, readonly NameSound[]>();
const MOST_SOUNDS = 20_000;
const LONGEST_KEPT = 12;

function soundsOf(word: string): readonly NameSound[] {
  const known = SOUNDS.get(word);
  if (known !== undefined) return known;
  const made = nameSounds(word);
  // A longer word is a window on its text, and would keep all of it in memory.
  if (word.length > LONGEST_KEPT) return made;
  if (SOUNDS.size >= MOST_SOUNDS) SOUNDS.clear();
  SOUNDS.set(word, made);
  return made;
}

const NAME_WEIGHTS = [0, 0, 0.4, 0.8, 1.5, 2];
const LONG_NAME = 2.5;
/** A word of Hangul is a name by its sound alone, and the shorter the more likely by chance. */
const HANGUL_WEIGHTS = [0, 0, 0, 0.4, 1, 1.6];

function nameAnchor(span: Span, sounds: readonly NameSound[], certain: boolean): NameAt["anchor"] {
  const length = Math.min(...sounds.map(({ key }) => key.replace(/[a-z]/g, "").length));
  return {
    kind: "name",
    span,
    keys: sounds.map(({ key }) => key),
    sounds: sounds.map((one) => one.sounds),
    weight: (certain ? NAME_WEIGHTS : HANGUL_WEIGHTS)[length] ?? LONG_NAME,
    certain,
  };
}
