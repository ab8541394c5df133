import { foldName } from "../../claims/fold.ts";
import { meaningsIn } from "../../claims/meanings.ts";
import { isDescription } from "../../claims/named.ts";
import { peopleNamed, placeNamed } from "../../read/gazetteer.ts";
import { splitJosa } from "../../read/ko/josa.ts";
import { COMMON, PERSON_NOUNS } from "../../read/name-lexicon.ts";
import { isSeenWord } from "../../read/tagger.ts";
import type { Findings } from "../../record/findings.ts";
import type { EntityId, ReportId } from "../../record/id.ts";
import type { FactProperty } from "../../record/reading.ts";
import { english, sentenceWith, type Wording } from "../../record/sentence.ts";
import type { Span } from "../../record/span.ts";
import type { Utterance } from "../../record/utterance.ts";
import { codesIn } from "./codes.ts";
import { isOrdinaryKorean, staysWhole } from "./korean-words.ts";
import { type Appearance, type Protection, UNKNOWN_PLACE } from "./protection.ts";
import { mayTellOfPeople } from "./told-of-people.ts";

/** What is told of a person by which he can be found, or that is nobody's business. */
export const SENSITIVE: ReadonlySet<FactProperty> = new Set([
  "birthDate",
  "age",
  "birthPlace",
  "unit",
  "serviceStart",
  "injury",
  "number",
  "issuedBy",
  "issuedOn",
  "holder",
]);

/** A place in a text, and what stands there in what leaves the case. */
interface Replacement {
  readonly span: Span;
  readonly by: string;
}

/** A word of a text, where it begins, and as names are compared. */
interface Word {
  readonly text: string;
  readonly at: number;
  readonly folded: string;
}

export const WITHHELD = "[withheld]";
export const NAME = "[name withheld]";

/** Words that have a capital and are nobody's name; what is shown of the case, and countries and peoples, come besides. */
const CAPITALISED = new Set(
  `i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr
jun jul aug sep sept oct nov dec mr mrs ms dr president minister prime general colonel major captain lieutenant sergeant private admiral commander secretary ambassador governor mayor king
queen telegram facebook x twitter youtube internet id tv un eu us uk usa nato gps pow ok am pm gmt utc covid christmas easter captive witness person official minor victim civilian account body
geneva convention admiralty firsthand deceased wounded`.split(/\s+/),
);

/** Words that are nobody's name, also where they are shouted: "THREE DEAD", "is NOT from today". */
const SHOUTED = new Set(
  "not never nothing nobody without two three four five six seven eight nine ten eleven twelve twenty hundred hundreds thousands dead killed wounded injured missing exclusive breaking updated urgent video videos photo photos pictures".split(
    " ",
  ),
);

const HANGUL = /\p{Script=Hangul}/gu;
/** Scripts without capital letters: names cannot be told from words in them, but for what a list of Korean words holds. */
const NO_CAPITALS =
  /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Devanagari}]/u;
/** Addresses, and what looks like the name of an account. */
const ADDRESS =
  /(?<!\S)\S{0,100}@\S{0,200}[^\s:;,.!?)]|\b(?:https?:\/\/|www\.|t\.me\/)\S+|(?<![\p{L}\d])[\p{L}\d]{1,60}_[\p{L}\d_]*|(?<![\p{L}\d])\p{L}{3,40}\d{2,20}(?![\p{L}\d])/giu;
/** Telephones, and numbers of papers; those in groups of thousands and days among them are ordinary. */
const NUMBER = /\+\d[\d\s().-]{5,20}\d|(?<![\d,.\p{L}])0\d{1,4}[\s/-]\d[\d\s-]{4,20}\d|(?<![\d,.])\d[\d.,/-]{4,30}\d/gu;
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;

/**
 * True of words that are mostly in Cyrillic or Hangul, unless it is certain that they tell nothing of a person: what is told there (a birth, an age, a wound) is not
 * found as surely as in English, so that it cannot be left out by its place. Such words stay in the case.
 */
export function mayTellOfSomebody(words: string): boolean {
  return isMostly(/[\p{Script=Cyrillic}\p{Script=Hangul}]/gu, words) && mayTellOfPeople(words);
}

/**
 * True of words that stay in the case even where single words of them are hidden. In Hangul, where a list tells which words may leave, those that tell of nobody leave
 * with gaps; in Cyrillic all is told or nothing.
 */
export function staysInCase(words: string): boolean {
  return isMostly(HANGUL, words) ? staysWhole(words) : mayTellOfSomebody(words);
}

function isMostly(script: RegExp, words: string): boolean {
  const letters = words.match(/\p{L}/gu)?.length ?? 0;
  return 2 * (words.match(script)?.length ?? 0) > letters;
}

/**
 * Makes texts of a case such that they can leave it. Whoever is hidden stands there by label; what is told of guarded people is left out; and of all other words with a capital
 * only those stay that are known to be nobody's name. So somebody whom the reader never saw as a person is hidden as well.
 */
export class Veil {
  readonly veils = true;
  readonly #findings: Findings;
  readonly #protection: Protection;
  /** Folded names, word by word; longest first under each first word. */
  readonly #names = new Map<string, { readonly words: readonly string[]; readonly shown: string | null }[]>();
  readonly #vocabulary = new Set<string>();
  /** Family names of people who are hidden: at the head of a sentence too they are names, whatever word they are besides. */
  readonly #families = new Set<string>();
  /** Names in Hangul of those who are hidden, and their given names: an ordinary word that begins so may be theirs. */
  readonly #hangul: readonly string[];
  readonly #byReport = new Map<ReportId, Replacement[]>();
  readonly #values: RegExp | null;

  constructor(findings: Findings, protection: Protection) {
    this.#findings = findings;
    this.#protection = protection;
    const values = [...protection.of.values()].flatMap((appearance) => this.#learn(appearance));
    for (const { reading } of findings.gathered.reports.values()) values.push(...codesIn(reading.text).map(anyGaps));
    this.#hangul = [...protection.of.values()].flatMap(namesInHangul);
    const told = [...new Set(values)].sort((a, b) => b.length - a.length);
    this.#values = told.length === 0 ? null : new RegExp(`(?<![\\p{L}\\p{N}])(?:${told.join("|")})(?![\\p{L}\\p{N}])`, "giu");
    for (const { reading } of findings.gathered.reports.values())
      for (const word of reading.text.match(WORD) ?? []) if (/^\p{Ll}/u.test(word)) this.#vocabulary.add(word);
    for (const all of this.#names.values()) all.sort((a, b) => b.words.length - a.words.length);
  }

  /** Notes how somebody may appear, and gives what tells of him wherever it stands. */
  #learn({ entity, shown, guarded }: Appearance): readonly string[] {
    // Of a place that no list has, each word is looked at by itself.
    if (entity.type === "place" && shown === UNKNOWN_PLACE) return [];
    for (const name of [entity.name, ...entity.names]) if (!isDescription(name)) this.#note(name, shown === entity.name ? null : shown);
    if (shown !== entity.name && !isDescription(entity.name))
      for (const { report, span } of entity.mentions) this.#replace(report, { span, by: `[${shown}]` });
    if (entity.type === "person" && shown !== entity.name && !isDescription(entity.name)) this.#noteFamily(entity.name);
    if (!guarded && entity.type !== "document") return [];
    const sensitive = entity.facts.filter(({ property }) => SENSITIVE.has(property));
    for (const { report, span } of sensitive) this.#replace(report, { span, by: WITHHELD });
    return sensitive.flatMap(({ property, value }) => telling(property, value));
  }

  /** Whoever it is, as he may appear; "somebody" where nobody is named. */
  name(entity: EntityId | null): string {
    const appearance = entity === null ? undefined : this.#protection.of.get(entity);
    if (appearance === undefined) return "somebody";
    const { shown, hidden, entity: whoever } = appearance;
    // A description may name somebody: "the brother of …".
    return hidden || whoever.type === "place" ? shown : this.text(shown);
  }

  /** A text that the program or a person wrote about the case. */
  text(text: string): string {
    return this.#masked(text);
  }

  /**
   * A sentence of the program with its parts, where each part veiled by itself says what the whole does; else the whole, in English: what a veil needs the words around a
   * part for is never shown without them.
   */
  wording(wording: Wording): Wording {
    const text = this.text(english(wording));
    if (typeof wording === "string") return text;
    const veiled = sentenceWith(wording, (words, begins) => this.#masked(words, begins));
    return english(veiled) === text ? veiled : text;
  }

  /** The words of an utterance; null where they cannot be told from names. */
  words({ report, content, words }: Utterance): string | null {
    const korean = isMostly(HANGUL, words);
    if (NO_CAPITALS.test(korean ? words.replace(HANGUL, "") : words) || staysInCase(words)) return null;
    const text = this.#findings.gathered.reports.get(report)?.reading.text ?? "";
    return content
      .map((span) => this.#quote(text, report, span).trim())
      .join(" … ")
      .replace(/^that /, "");
  }

  #quote(text: string, report: ReportId, [start, end]: Span): string {
    const inside = (this.#byReport.get(report) ?? []).filter(({ span }) => span[0] < end && span[1] > start);
    inside.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
    const parts: string[] = [];
    let at = start;
    for (const { span, by } of inside) {
      if (span[1] <= at) continue;
      parts.push(this.#masked(text.slice(at, Math.max(at, span[0])), at === start), by);
      at = Math.min(end, span[1]);
    }
    parts.push(this.#masked(text.slice(at, end), at === start));
    return parts.join("");
  }

  #note(name: string, shown: string | null): void {
    const words = foldName(name).split(" ");
    const [first] = words;
    if (first === undefined || first === "") return;
    // A label wins over a name that two bear of whom one may be told.
    this.#names.set(first, [...(this.#names.get(first) ?? []), { words, shown }]);
  }

  #noteFamily(name: string): void {
    const words = foldName(name).split(" ");
    const family = words.at(-1) ?? "";
    if (words.length > 1 && family.length > 2 && !COMMON.has(family)) this.#families.add(family);
  }

  #replace(report: ReportId, replacement: Replacement): void {
    const held = this.#byReport.get(report);
    if (held === undefined) this.#byReport.set(report, [replacement]);
    else held.push(replacement);
  }

  #masked(text: string, begins = true): string {
    const plain = text
      .normalize("NFC")
      .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, "")
      .replace(ADDRESS, WITHHELD)
      .replace(NUMBER, (number) => (isOrdinary(number) ? number : WITHHELD));
    const hidden = this.#values === null ? plain : plain.replace(this.#values, WITHHELD);
    return this.#withoutNames(hidden, begins)
      .replace(/(?:\[name withheld\][\s-]*){2,}/g, (run) => (/\s$/.test(run) ? `${NAME} ` : NAME))
      .replace(/(?:\[withheld\]\s?){2,}/g, (run) => (/\s$/.test(run) ? `${WITHHELD} ` : WITHHELD));
  }

  #withoutNames(text: string, begins: boolean): string {
    const words = [...text.matchAll(WORD)].map((found): Word => ({ text: found[0], at: found.index, folded: foldName(found[0]) }));
    const parts: string[] = [];
    let at = 0;
    for (let i = 0; i < words.length; ) {
      const word = words[i];
      if (word === undefined) break;
      const named = this.#nameAt(words, i);
      const last = words[i + Math.max(1, named?.words.length ?? 1) - 1] ?? word;
      const end = last.at + last.text.length;
      const before = text.slice(at, word.at);
      const by = named === null ? this.#wordAt(text, word, before, parts.at(-1), begins) : (named.shown ?? text.slice(word.at, end));
      parts.push(before, by);
      at = end;
      i += Math.max(1, named?.words.length ?? 1);
    }
    return parts.join("") + text.slice(at);
  }

  /** What stands for a word that begins no name that is known. */
  #wordAt(text: string, word: Word, before: string, last: string | undefined, begins: boolean): string {
    // "its reliability is graded B": a letter by itself is else an initial.
    if (/^[A-F]$/.test(word.text) && /\bgraded $/.test(text.slice(Math.max(0, word.at - 10), word.at))) return word.text;
    // The second half of a given name, which has no capital.
    if (before === "-" && last === NAME) return NAME;
    return this.#wordShown(word.text, word.folded, isInitial(text, word.at, begins));
  }

  /** The longest name that begins with a word; only where it is written as a name, or is that of somebody hidden. */
  #nameAt(words: readonly Word[], from: number) {
    const first = words[from];
    if (first === undefined) return null;
    const begun = splitJosa(first.folded).stem;
    const known = [first.folded, ...(begun === first.folded ? [] : [begun])].flatMap((name) => this.#names.get(name) ?? []);
    const fits = known.filter(({ words: name }) =>
      name.every((part, i) => isPart(words[from + i]?.folded ?? "", part, i === name.length - 1)),
    );
    const longest = fits[0]?.words.length ?? 0;
    const all = fits.filter(({ words: name }) => name.length === longest);
    const found = all.find(({ shown }) => shown !== null) ?? all[0];
    if (found === undefined) return null;
    // A name of one word that is an ordinary word too is a name only with a capital.
    return /^\p{Ll}/u.test(first.text) && (found.shown === null || this.#vocabulary.has(first.text)) ? null : found;
  }

  #wordShown(word: string, folded: string, initial: boolean): string {
    if (NO_CAPITALS.test(word)) return isOrdinaryKorean(word) && !this.#hangul.some((part) => word.startsWith(part)) ? word : WITHHELD;
    if (!/\p{Lu}/u.test(word) || CAPITALISED.has(folded)) return word;
    // "in The Blaze": an article names nobody.
    if (/^(?:The|An?)$/.test(word)) return word;
    if (SHOUTED.has(folded) && word === word.toUpperCase()) return word;
    if (this.#families.has(folded.replace(/['’]s?$/, ""))) return NAME;
    if (initial && /^\p{Lu}\p{Ll}*(?:['’]\p{Ll}+)?$/u.test(word) && this.#isOrdinaryWord(word)) return word;
    if (peopleNamed(folded) !== null || isLand(folded) || this.#protection.states.has(folded)) return word;
    return NAME;
  }

  #isOrdinaryWord(word: string): boolean {
    const lower = word.toLowerCase();
    const plain = lower.replace(/['’].*$/, "");
    if (this.#vocabulary.has(lower) || COMMON.has(lower) || isSeenWord(plain) || PERSON_NOUNS.has(plain.replace(/s$/, ""))) return true;
    return ENGLISH.test(plain) && meaningsIn(plain).length > 0;
  }
}

/** The list of concepts has these words as nouns and verbs of everybody. */
const ENGLISH = /^[a-z]{4,}$/;

/** True of a word of a name; the last in Hangul may have a particle behind it. */
function isPart(folded: string, part: string, last: boolean): boolean {
  return folded === part || (last && splitJosa(folded).stem === part);
}

function namesInHangul({ entity, shown }: Appearance): readonly string[] {
  if (entity.type !== "person" || shown === entity.name) return [];
  const names = [entity.name, ...entity.names].flatMap((name) => name.normalize("NFC").match(/\p{Script=Hangul}+/gu) ?? []);
  return names.flatMap((name) => [name, ...(name.length === 3 ? [name.slice(1)] : [])]).filter(({ length }) => length > 1);
}

/** "14:30 Police say", "1/ This": what stands before the first word of a line. */
const LEAD = 16;

function isInitial(text: string, at: number, begins: boolean): boolean {
  const line = text.slice(Math.max(0, at - LEAD), at);
  if (/\n[^\p{L}\n]*$/u.test(line) || (begins && at <= LEAD && /^[^\p{L}]*$/u.test(line))) return true;
  const before = text.slice(Math.max(0, at - 6), at);
  if (/["“„«‘]\s*$/u.test(before)) return true;
  let plain = before;
  while (/['([\s]$/u.test(plain)) plain = plain.slice(0, -1);
  return plain === "" ? begins || at > 6 : /[.!?…:;–—]$/u.test(plain);
}

/** Countries and regions may be told, and nothing finer. */
function isLand(folded: string): boolean {
  const place = placeNamed(folded);
  return place !== null && (place.kind === "country" || place.kind === "region" || place.kind === "water");
}

/** A number with thousands apart, a day, or years; and not that of a paper or of a telephone. */
function isOrdinary(number: string): boolean {
  const digits = number.replace(/\D/g, "");
  if (digits.length < 6) return true;
  return (
    /^\d{1,3}(?:[,.]\d{3})+$/.test(number) ||
    /^(?:\d{1,2}[./-]){1,2}\d{4}$/.test(number) ||
    /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}$/.test(number) ||
    /^\d{4}\s?[-–/]\s?\d{4}$/.test(number)
  );
}

/** What of a fact tells of somebody wherever it stands, as parts of a regular expression. */
function telling(property: FactProperty, value: string): readonly string[] {
  const plain = escaped(value);
  if (property === "age") return [`${plain}[- ]years?[- ]olds?`, `aged ${plain}`, `age of ${plain}`];
  if (property === "birthDate" || property === "serviceStart" || property === "issuedOn") {
    const year = /\d{4}/.exec(value)?.[0];
    return year === undefined
      ? []
      : [`born (?:in |on )?(?:\\w+ ){0,3}${year}`, `since ${year}`, escaped(value)].filter((part) => part.length > 4);
  }
  // "Wounded" is said of many; by a wound somebody is known only where it is told which.
  if (property === "injury" && !/\S\s+\S/.test(value)) return [];
  return value.length >= 4 ? [plain] : [];
}

/** A code as it may be written elsewhere: "KV 318 R", "KV-318-R", "KV318R". */
function anyGaps(code: string): string {
  return code.split(/[ -]/).map(escaped).join("[ -]?");
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
