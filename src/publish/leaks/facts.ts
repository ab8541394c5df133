import { AgeIndex, BirthIndex } from "./births.ts";
import { DateIndex, secretDate } from "./dates.ts";
import { foldsOf, foldsOfName } from "./fold.ts";
import { readings, type Token } from "./letters.ts";
import type { ProtectedPerson } from "./secrets.ts";
import { SqueezedSet, squeeze } from "./squeezed.ts";
import type { Report } from "./strand.ts";

/** So near its person's label a year, a short number or a single word tells something of them. */
const NEAR = 120;
const SMALL_WORDS = new Set("of the a an in at and de du la von i та в у и з".split(" "));

interface NearFact {
  readonly label: RegExp;
  readonly fact: RegExp;
  readonly person: number;
}

interface WordsFact {
  readonly person: number;
  readonly words: readonly ReadonlySet<string>[];
}

/** What leads to somebody without naming them. */
export class FactIndex {
  readonly #dates = new DateIndex<number>();
  readonly #births = new BirthIndex();
  readonly #ages = new AgeIndex();
  readonly #numbers = new SqueezedSet<number>();
  readonly #near: NearFact[] = [];
  readonly #words = new Map<string, WordsFact[]>();
  readonly #mayStand: ReadonlySet<string>;

  constructor(people: readonly ProtectedPerson[], mayStand: readonly string[]) {
    this.#mayStand = new Set(mayStand.map(squeeze));
    for (const [person, { label, facts }] of people.entries())
      for (const { kind, value } of facts) {
        if (kind === "date") this.#addDate(person, label, value);
        else if (kind === "age") this.#ages.add(person, value);
        else if (kind === "number") this.#addNumber(person, label, value);
        else this.#addWords(person, label, value);
      }
  }

  #addDate(person: number, label: string, value: string): void {
    const date = secretDate(value);
    if (date === null) return;
    this.#births.add(person, date.year);
    if (date.month === null) this.#addNear(person, label, String(date.year));
    else this.#dates.add(date, person);
  }

  #addNumber(person: number, label: string, value: string): void {
    if (!this.#numbers.add(value, person)) this.#addNear(person, label, value);
    // "КР № 4471902": the series may be written apart, or left out.
    const figures = /\d{6,}$/.exec(value.trim())?.[0];
    if (figures !== undefined) this.#numbers.add(figures, person);
  }

  #addNear(person: number, label: string, value: string): void {
    const fact = [...squeeze(value)].join(String.raw`[\s.\-_/]?`);
    if (fact === "") return;
    this.#near.push({
      person,
      label: new RegExp(
        label
          .trim()
          .split(/\s+/)
          .map((word) => word.replace(/[^\p{L}\p{N}]/gu, "\\$&"))
          .join(String.raw`[\s_-]*`),
        "giu",
      ),
      fact: new RegExp(String.raw`(?<![\p{L}\p{N}])${fact}(?![\p{N}])`, "iu"),
    });
  }

  #addWords(person: number, label: string, value: string): void {
    const words = wordsOf(value).map(({ text }) => (/^\d/.test(text) ? new Set([text]) : foldsOfName(text)));
    const [first] = words;
    if (first === undefined) return;
    if (this.#mayStand.has(squeeze(value))) {
      this.#addNear(person, label, value);
      return;
    }
    for (const fold of first) this.#words.set(fold, [...(this.#words.get(fold) ?? []), { person, words }]);
  }

  find(text: string, report: Report): void {
    const fact = (person: number, at: number): void =>
      report({ kind: "fact", person, at, why: "what leads to somebody who is protected; leave it out or make it coarser" });
    this.#dates.scan(text, fact);
    this.#births.scan(text, fact);
    this.#ages.scan(text, fact);
    this.#numbers.scan(text, fact);
    for (const { label, fact: wanted, person } of this.#near)
      for (const match of text.matchAll(label)) {
        const end = match.index + match[0].length;
        const near = `${text.slice(Math.max(0, match.index - NEAR), match.index)}\n${text.slice(end, end + NEAR)}`;
        if (wanted.test(near)) fact(person, match.index);
      }
    if (this.#words.size > 0) this.#findWords(text, fact);
  }

  #findWords(text: string, fact: (person: number, at: number) => void): void {
    const tokens = wordsOf(text);
    for (const [i, token] of tokens.entries())
      for (const { person, words } of this.#beginning(token.text))
        if (words.every((wanted, k) => foldsOfWord(tokens[i + k]?.text ?? "").some((one) => wanted.has(one)))) fact(person, token.start);
  }

  readonly #known = new Map<string, readonly WordsFact[]>();

  /** The facts that may begin with a word. */
  #beginning(word: string): readonly WordsFact[] {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    const found = [...new Set(foldsOfWord(word).flatMap((fold) => this.#words.get(fold) ?? []))];
    if (this.#known.size >= MOST_KNOWN) this.#known.clear();
    this.#known.set(word, found);
    return found;
  }
}

const MOST_KNOWN = 300_000;

/** Words and numbers in their order, without the small words that others leave out. */
function wordsOf(text: string): readonly Token[] {
  return [...text.matchAll(/\p{L}+|\d+/gu)]
    .map((match) => ({ text: match[0], start: match.index, end: match.index + match[0].length }))
    .filter(({ text: word }) => !SMALL_WORDS.has(word.toLowerCase()));
}

const foldsOfWord = (word: string): readonly string[] => (/^\d/.test(word) ? [word] : readings(word).flatMap(foldsOf));
