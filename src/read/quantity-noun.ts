import { CUSTODY, DEEDS, FATES, MEASURES, singular } from "./quantity-lexicon.ts";
import { isDash, lowerAt, type TimeWord } from "./time-words.ts";
import type { WordClass } from "./token.ts";

/** What is counted: `words[at]` to before `words[next]`, and its unit; `next` is where the phrase of the noun ends. */
export interface NounRead {
  readonly at: number;
  readonly next: number;
  readonly unit: string;
  readonly rule: "percent" | "measure" | "fate" | "noun";
}

const STOPS: ReadonlySet<string> = new Set(
  "of in on at to from for by with and or but as that who which than per a an the is are was were be been being have has had will would can could may might must should not into over under after before since during through against among between out off up down this these those it its he she they we his her their said says say".split(
    " ",
  ),
);
const LONGEST_CHAIN = 7;

/**
 * Finds what an amount that ends before `words[at]` counts: "%", a measure, "killed", or the head noun that follows. The noun of a
 * `single` thing has no plural to be known by: the first one is taken.
 */
export function nounAt(words: readonly TimeWord[], classes: readonly WordClass[], at: number, single = false): NounRead | null {
  return percentAt(words, at) ?? measureAt(words, at) ?? fateAt(words, at) ?? headAt(words, classes, at, single);
}

function percentAt(words: readonly TimeWord[], at: number): NounRead | null {
  const word = lowerAt(words, at);
  if (word === "%" || word === "percent" || word === "pct") return { at, next: at + 1, unit: "%", rule: "percent" };
  const skip = isDash(words[at]) ? 1 : 0;
  if (lowerAt(words, at + skip) === "percent") return { at: at + skip, next: at + skip + 1, unit: "%", rule: "percent" };
  return word === "per" && lowerAt(words, at + 1) === "cent" ? { at, next: at + 2, unit: "%", rule: "percent" } : null;
}

/** "6km", "3 million square miles", "500-metre". */
function measureAt(words: readonly TimeWord[], at: number): NounRead | null {
  const start = isDash(words[at]) && words[at]?.spaced === false ? at + 1 : at;
  const power = ["square", "cubic", "sq", "cu", "nautical"].includes(lowerAt(words, start)) ? 1 : 0;
  const word = words[start + power];
  const measure = word === undefined ? undefined : MEASURES.get(word.lower);
  if (word === undefined || measure === undefined || (word.lower === "m" && word.text !== "m")) return null;
  if (measure === "second" && !word.lower.endsWith("s") && start === at) return null;
  const lead = power === 1 ? ({ sq: "square ", cu: "cubic " }[lowerAt(words, start)] ?? `${lowerAt(words, start)} `) : "";
  const rate = rateAt(words, start + power + 1);
  if (rate !== null) return { at: start, next: rate.next, unit: `${lead}${measure} per ${rate.per}`, rule: "measure" };
  return { at: start, next: start + power + 1, unit: `${lead}${measure}`, rule: "measure" };
}

/** "/h", "per hour", "an hour". */
function rateAt(words: readonly TimeWord[], at: number): { per: string; next: number } | null {
  if (!/^(?:\/|per|an|a)$/.test(lowerAt(words, at))) return null;
  const per = RATES.get(lowerAt(words, at + 1));
  return per === undefined ? null : { per, next: at + 2 };
}

const RATES: ReadonlyMap<string, string> = new Map([
  ["h", "hour"],
  ["hr", "hour"],
  ["hour", "hour"],
  ["s", "second"],
  ["second", "second"],
  ["min", "minute"],
  ["minute", "minute"],
  ["day", "day"],
]);

const LINKS: ReadonlySet<string> = new Set([
  "were",
  "was",
  "are",
  "been",
  "being",
  "have",
  "has",
  "had",
  "others",
  "more",
  "also",
  "still",
  "remain",
  "remained",
  "listed",
  "feared",
  "presumed",
  "believed",
  "left",
  "reported",
  "confirmed",
]);

/** "300 killed", "two were wounded", "12 others injured"; "1,100 killed or wounded" are both. */
function fateAt(words: readonly TimeWord[], at: number): NounRead | null {
  for (let i = at; i < at + 4; i += 1) {
    const fate = FATES.get(lowerAt(words, i));
    if (fate !== undefined && !DEEDS.has(lowerAt(words, i))) return isOfNoun(words, i) ? null : fateOrTwo(words, i, fate);
    if (!LINKS.has(lowerAt(words, i))) return null;
  }
  return null;
}

function fateOrTwo(words: readonly TimeWord[], at: number, fate: string): NounRead {
  const joined = /^(?:or|and|\/)$/.test(lowerAt(words, at + 1)) ? FATES.get(lowerAt(words, at + 2)) : undefined;
  if (joined === undefined || joined === fate) return { at, next: at + 1, unit: fate, rule: "fate" };
  return { at, next: at + 3, unit: "casualty", rule: "fate" };
}

/** What befell those whom a noun names: "14 people *were killed*", "*wounding* 30 men"; null where it is not said beside them. */
export function fateOf(words: readonly TimeWord[], first: number, noun: NounRead): string | null {
  const before = FATES.get(lowerAt(words, first - 1));
  const fate =
    (before !== undefined && lowerAt(words, first - 1) !== "dead" ? before : undefined) ??
    fateIn(words, first) ??
    fateAt(words, pastAside(words, noun.next))?.unit ??
    null;
  return fate === null || CUSTODY.has(fate) ? null : fate;
}

/** "the deaths of 13 persons". */
function fateIn(words: readonly TimeWord[], first: number): string | undefined {
  if (lowerAt(words, first - 1) !== "of") return undefined;
  return /^(?:deaths|killings|killing)$/.test(lowerAt(words, first - 2)) ? "killed" : undefined;
}

/** So many words may tell who is among those who are counted. */
const ASIDE = 9;

/** "Fourteen people, | including five children, | were killed": the word behind an aside that tells of a part of them, or `at`. */
function pastAside(words: readonly TimeWord[], at: number): number {
  if (words[at]?.text !== "," || !/^(?:including|among|most|half|many|some|all)$/.test(lowerAt(words, at + 1))) {
    const part = words[at]?.text === "," && lowerAt(words, at + 2) === "of" && /^(?:them|whom)$/.test(lowerAt(words, at + 3));
    if (!part) return at;
  }
  for (let i = at + 2; i < at + ASIDE; i += 1) if (words[i]?.text === ",") return i + 1;
  return at;
}

/** "two wounded soldiers" counts soldiers. */
function isOfNoun(words: readonly TimeWord[], at: number): boolean {
  const after = words[at + 1];
  return (
    after !== undefined &&
    after.kind === "word" &&
    /[a-z]{2}s$|^(?:people|men|women|children)$/.test(after.lower) &&
    !STOPS.has(after.lower)
  );
}

/** The head of the nouns and adjectives that follow: "12,000 North Korean soldiers". */
function headAt(words: readonly TimeWord[], classes: readonly WordClass[], at: number, single: boolean): NounRead | null {
  let head: number | null = null;
  const start = nounStart(words, at);
  for (let i = start; i < start + LONGEST_CHAIN; i += 1) {
    const step = i === start && start > at && PARTS.test(lowerAt(words, i)) ? "head" : stepOver(words, classes, i, head !== null);
    if (step === "end") break;
    if (step === "head") head = i;
    // "a two-line reply": what the number counts stands behind the hyphen, and no reply.
    const hyphenated = start > at && isDash(words[at]) && words[i]?.text === words[i]?.lower;
    if (step === "head" && (hyphenated || endsChain(words, i) || (single && classes[i] === "NOUN"))) break;
  }
  const word = head === null ? undefined : words[head];
  return head === null || word === undefined ? null : { at: head, next: head + 1, unit: unitOf(words, head), rule: "noun" };
}

/** What a number before a hyphen counts, whatever the tag: "a two-line reply". */
const PARTS =
  /^(?:line|page|person|man|woman|storey|word|paragraph|point|seat|bed|room|vehicle|ship|car|nation|country|party|judge|member)$/;

/** The noun in the singular; "North Koreans" are no Koreans at large. */
function unitOf(words: readonly TimeWord[], at: number): string {
  const side =
    /^(?:north|south)$/.test(lowerAt(words, at - 1)) && /^\p{Lu}/u.test(words[at]?.text ?? "") ? `${lowerAt(words, at - 1)} ` : "";
  return `${side}${singular(words[at]?.text ?? "")}`;
}

/** After a hyphen ("60-nation"), and after "of the". */
function nounStart(words: readonly TimeWord[], at: number): number {
  const start = isDash(words[at]) && words[at]?.spaced === false ? at + 1 : at;
  if (lowerAt(words, start) !== "of" || /^(?:last|this|next|that)$/.test(lowerAt(words, start + 1))) return start;
  return ["the", "its", "his", "their", "those", "these", "our"].includes(lowerAt(words, start + 1)) ? start + 2 : start + 1;
}

/** Plurals of peoples, which are written with a capital: "350 Syrians work there". */
const PEOPLES = /(?:ians|eans|cans|nans|aqis|anis|alis|kurds|turks|arabs|marines)$/;

function endsChain(words: readonly TimeWord[], at: number): boolean {
  const word = words[at];
  if (word === undefined || isDash(words[at + 1])) return false;
  return word.text === word.lower ? isPlural(word.lower) : PEOPLES.test(word.lower);
}

/** What a word does in the chain that follows a number: ends it, may be its head, or only describes. */
function stepOver(words: readonly TimeWord[], classes: readonly WordClass[], at: number, headed: boolean): "end" | "head" | "skip" {
  const word = words[at];
  if (word === undefined || STOPS.has(word.lower)) return "end";
  if (word.kind !== "word") return (isDash(word) && headed && !word.spaced) || isStop(words, at) ? "skip" : "end";
  if (/^\p{Lu}$/u.test(word.text) && words[at + 1]?.text === ".") return "skip";
  const kind = classes[at] ?? "X";
  if (kind === "VERB") return !headed && /(?:ed|ing)$/.test(word.lower) ? "skip" : "end";
  if (kind === "AUX" || kind === "ADP" || kind === "PRON" || kind === "ADV") return "end";
  if (kind === "ADJ" || kind === "DET" || kind === "NUM") return "skip";
  return /^\p{Script=Latin}{2}/u.test(word.text) ? "head" : "end";
}

/** The full stop inside "U.S. soldiers". */
function isStop(words: readonly TimeWord[], at: number): boolean {
  return words[at]?.text === "." && words[at]?.spaced === false && /^\p{Lu}$/u.test(words[at - 1]?.text ?? "");
}

function isPlural(word: string): boolean {
  return (
    /[^su]s$/.test(word) || ["people", "men", "women", "children", "personnel", "troops", "police", "aircraft", "servicemen"].includes(word)
  );
}
