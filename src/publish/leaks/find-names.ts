import { foldsOf } from "./fold.ts";
import { isGiven, type KoreanName } from "./korean.ts";
import { type Token, tokensOf } from "./letters.ts";
import type { NameIndex, WordHits } from "./names.ts";

/** Two words of a name stand so many words apart at most, and so many characters. */
const WINDOW = 3;
const WIDEST_GAP = 60;

/** Calls `found` with everybody whose name a text holds, and where. The text is one that `plainText` has made. */
export function findNames(text: string, index: NameIndex, found: (person: number, at: number) => void): void {
  const tokens = tokensOf(text);
  const hits = tokens.map((token) => index.hits(token.text));
  for (const [i, token] of tokens.entries()) {
    const hit = hits[i];
    if (hit === undefined) continue;
    for (const person of hit.alone) found(person, token.start);
    if (hit.parts.length > 0) pairs(text, tokens, hits, i, found);
    if (hit.surnameOf.length > 0) korean(text, tokens, hits, i, found);
    const next = tokens[i + 1];
    if (next !== undefined && next.start - token.end <= 1)
      for (const person of index.givenOf(hit, token.text + next.text)) found(person, token.start);
  }
  joined(text, tokens, hits, index, found);
}

type Found = (person: number, at: number) => void;

/** Two words of one name near each other. */
function pairs(text: string, tokens: readonly Token[], hits: readonly WordHits[], i: number, found: Found): void {
  const [token, hit] = [tokens[i], hits[i]];
  if (token === undefined || hit === undefined) return;
  for (let j = Math.max(0, i - WINDOW); j < i; j++) {
    const [before, other] = [tokens[j], hits[j]];
    if (before === undefined || other === undefined || token.start - before.end > WIDEST_GAP) continue;
    if ((hit.word || other.word) && isProse(text, before, token)) continue;
    for (const one of hit.parts)
      if (other.parts.some(({ name, at }) => name === one.name && at !== one.at)) found(one.person, before.start);
  }
  if (!hit.word) initials(text, tokens, hits, i, found);
}

/** "P. Lis", "Lis P.", "P. I. Lis": the gap holds nothing but a point, spaces and at most one more initial. */
const BESIDE_INITIAL = /^[.\s,_]*(?:\p{Lu}[.\s]{0,2})?$/u;
const WIDEST_BESIDE = 5;

function initials(text: string, tokens: readonly Token[], hits: readonly WordHits[], i: number, found: Found): void {
  const token = tokens[i];
  if (token === undefined) return;
  for (const j of [i - 2, i - 1, i + 1, i + 2]) {
    const initial = tokens[j];
    const letter = hits[j]?.fold.toLowerCase() ?? "";
    if (initial === undefined || letter === "" || !/^\p{Lu}$/u.test(initial.text)) continue;
    const gap = j < i ? text.slice(initial.end, token.start) : text.slice(token.end, initial.start);
    if (gap.length > WIDEST_BESIDE || !BESIDE_INITIAL.test(gap)) continue;
    for (const one of hits[i]?.parts ?? []) if (one.initials.has(letter)) found(one.person, token.start);
  }
}

/** Small words with nothing but white space between them. */
function isProse(text: string, before: Token, after: Token): boolean {
  return /^\s/.test(text.slice(before.end, after.start));
}

const MOST_SYLLABLES = 3;
const WIDEST_KOREAN = 4;

/** A Korean surname with the given name behind it or before it, in one word or in syllables. */
function korean(text: string, tokens: readonly Token[], hits: readonly WordHits[], i: number, found: Found): void {
  const [token, hit] = [tokens[i], hits[i]];
  if (token === undefined || hit === undefined) return;
  for (const step of [1, -1])
    for (const { given, j } of givenBeside(text, tokens, i, step, hit.word))
      for (const { person, name } of hit.surnameOf)
        if (isGiven(given, name) || (j === i + 1 && isCutShort(text, tokens, j, name)))
          found(person, Math.min(token.start, tokens[j]?.start ?? 0));
}

/** The next one, two and three words on one side, together, as far as they may be syllables of a name: prose in small letters is none. */
function* givenBeside(
  text: string,
  tokens: readonly Token[],
  i: number,
  step: number,
  small: boolean,
): Generator<{ given: readonly string[]; j: number }> {
  let given: readonly string[] = [];
  for (let j = i + step; Math.abs(j - i) <= MOST_SYLLABLES; j += step) {
    const [last, next] = [tokens[j - step], tokens[j]];
    if (last === undefined || next === undefined || gapBetween(last, next) > WIDEST_KOREAN) return;
    const isSmall = small || /^\p{Lu}/u.test(tokens[i]?.text ?? "");
    const isSyllable = text.charAt(next.start - 1) === "-";
    if (isSmall && /^\p{Ll}/u.test(next.text) && !isSyllable && isProse(text, ...inOrder(last, next))) return;
    given = step > 0 ? [...given, next.text] : [next.text, ...given];
    yield { given, j };
  }
}

const inOrder = (a: Token, b: Token): readonly [Token, Token] => (a.start < b.start ? [a, b] : [b, a]);
const gapBetween = (a: Token, b: Token): number => Math.max(a.start, b.start) - Math.min(a.end, b.end);

/** "Ri Yong" with no other syllable behind it: half a given name, unless another name goes on. */
function isCutShort(text: string, tokens: readonly Token[], j: number, name: KoreanName): boolean {
  const [token, next] = [tokens[j], tokens[j + 1]];
  if (token === undefined || !foldsOf(token.text).some((fold) => name.first.has(fold))) return false;
  if (next === undefined || next.start - token.end > 1) return true;
  return (
    text.charAt(token.end) !== "-" &&
    !/^\p{Lu}/u.test(next.text) &&
    !/^\p{sc=Hangul}/u.test(next.text) &&
    !/^\p{sc=Cyrillic}/u.test(next.text)
  );
}

/** So many letters in a row are no accident. */
const LONG = 10;
const LEAST_INSIDE = 7;

/** Names whose words are run together, or are broken where no word ends. */
function joined(text: string, tokens: readonly Token[], hits: readonly WordHits[], index: NameIndex, found: Found): void {
  const starts = new Int32Array(tokens.length + 1);
  let stream = "";
  for (const [i, hit] of hits.entries()) {
    starts[i] = stream.length;
    stream += hit.fold;
  }
  starts[tokens.length] = stream.length;
  index.joined.scan(stream, ({ person, several }, from, to) => {
    const first = wordAt(starts, from);
    const last = wordAt(starts, to - 1);
    const aligned = starts[first] === from && starts[last + 1] === to;
    const counts = several
      ? aligned || to - from >= LONG
      : first === last
        ? !aligned && hits[first]?.usual !== true && to - from >= leastInside(tokens[first], starts[first] === from)
        : aligned && isBroken(text, tokens, first, last);
    if (counts) found(person, tokens[first]?.start ?? 0);
  });
}

/** Cyrillic puts much before a word ("Радянського" ends like a name), and writes no two words as one. */
function leastInside(token: Token | undefined, begins: boolean): number {
  return begins || token === undefined || !/^\p{sc=Cyrillic}/u.test(token.text) ? LEAST_INSIDE : LONG;
}

/** The number of the word to which a place in the stream belongs. */
function wordAt(starts: Int32Array, at: number): number {
  let [low, high] = [0, starts.length - 2];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** True where the pieces are not simply words beside each other: something else than white space stands between them, or they are single letters. */
function isBroken(text: string, tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const [a, b] = [tokens[i], tokens[i + 1]];
    if (a === undefined || b === undefined) return false;
    if (/^\s*$/.test(text.slice(a.end, b.start)) && a.end !== b.start && (isWhole(a) || isWhole(b)) && !(isSingle(a) || isSingle(b)))
      return false;
  }
  return true;
}

/** Words of one letter, in English, Ukrainian and Russian. */
const OF_ONE_LETTER = /^[aoiавзийікосуяє]$/iu;

const isWhole = ({ text }: Token): boolean => text.length > 1;
/** A letter that is no word. */
const isSingle = ({ text }: Token): boolean => text.length === 1 && !OF_ONE_LETTER.test(text);
