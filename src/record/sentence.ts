/**
 * A sentence that the program makes, with its parts apart: `template` is the English between them, one piece more than there are parts. Whoever shows it says it in
 * English ({@link english}), or in another language by the catalogue of that language. Nothing is put together before it is shown.
 */
export interface Sentence {
  readonly template: readonly string[];
  readonly parts: readonly Part[];
}

/** What stands at a place of a sentence. A string is a name, or words that somebody said or wrote: it stays as it is in every language. */
export type Part = string | number | Sentence | Special;

/** A sentence of the program, or words that a person wrote in the place of one. */
export type Wording = string | Sentence;

/** A part that each language writes in a way of its own. */
export type Special =
  /** A number with its thousands apart. */
  | { readonly kind: "number"; readonly number: number }
  /** A number with its noun in English, which gets an s behind any but 1. Another language has the noun in its template, in the form that goes with the number. */
  | { readonly kind: "count"; readonly number: number; readonly noun: string }
  /** A time in EDTF, and how English says it. */
  | { readonly kind: "when"; readonly edtf: string; readonly english: string }
  /** Several, with `between` them in English, and `last` before the last. */
  | { readonly kind: "list"; readonly list: readonly Part[]; readonly between: Between; readonly last: Between }
  /** With a large first letter where it begins the sentence. */
  | { readonly kind: "capital"; readonly of: Part }
  /** A language by its tag, and its name in English. */
  | { readonly kind: "language"; readonly tag: string; readonly english: string }
  /** A word that is a term of the program: a grade, a unit of the reader, a kind of decision. */
  | { readonly kind: "term"; readonly term: string };

/** What stands between the members of a list. */
export type Between = ", " | "; " | " and " | ", and " | ", and in " | " and of ";

/** Makes a sentence: the text of the template is English, and what stands in it its parts. */
export function say(template: TemplateStringsArray, ...parts: readonly Part[]): Sentence {
  return { template, parts };
}

/** A number with its thousands apart: `2,669`. */
export function grouped(number: number): Special {
  return { kind: "number", number };
}

/** A number with its noun: `1 origin`, `2 origins`. */
export function count(number: number, noun: string): Special {
  return { kind: "count", number, noun };
}

/** A time in EDTF, which English has as it is written unless it is said otherwise. */
export function when(edtf: string, inEnglish: string = edtf): Special {
  return { kind: "when", edtf, english: inEnglish };
}

/** Several parts in their order. */
export function listOf(list: readonly Part[], between: Between, last: Between = between): Part {
  return list.length === 1 ? (list[0] ?? "") : { kind: "list", list, between, last };
}

/** A part that may begin the sentence. */
export function capital(of: Part): Special {
  return { kind: "capital", of };
}

/** A word that is a term of the program, and no word of the case. */
export function term(word: string): Special {
  return { kind: "term", term: word };
}

export function isSentence(value: unknown): value is Sentence {
  return typeof value === "object" && value !== null && "template" in value && "parts" in value && Array.isArray(value.template);
}

/** How a time that stands in a sentence is written. */
export type Dated = (time: Extract<Special, { kind: "when" }>) => string;

/** What a sentence, or a part of one, says in English; times are written as formats that other programs read have them. */
export function english(part: Part): string {
  return englishDated(part, (time) => time.english);
}

/** The same with its times written otherwise. */
export function englishDated(part: Part, dated: Dated): string {
  if (typeof part === "string") return part;
  if (typeof part === "number") return String(part);
  if (!("kind" in part)) {
    const { template, parts } = part;
    let said = template[0] ?? "";
    for (let i = 0; i < parts.length; i++) said += englishDated(parts[i] ?? "", dated) + (template[i + 1] ?? "");
    return said;
  }
  switch (part.kind) {
    case "number":
      return part.number.toLocaleString("en-GB");
    case "count":
      return `${part.number} ${part.noun}${part.number === 1 ? "" : "s"}`;
    case "when":
      return dated(part);
    case "language":
      return part.english;
    case "list":
      return listed(
        part.list.map((one) => englishDated(one, dated)),
        part.between,
        part.last,
      );
    case "capital":
      return capitalised(englishDated(part.of, dated));
    case "term":
      return part.term;
  }
}

/** Puts what is already said in words into a list. */
export function listed(words: readonly string[], between: string, last: string): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(between)}${last}${words.at(-1)}`;
}

export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** For `JSON.stringify`: every sentence becomes its English, as in the formats that other programs read. */
export function inEnglish(_key: string, value: unknown): unknown {
  return isSentence(value) ? english(value) : value;
}

/** The name of a template in a catalogue: `{0} is said to be {1}`. */
export function templateOf({ template }: Pick<Sentence, "template">): string {
  return template.map((text, i) => (i === 0 ? text : `{${i - 1}}${text}`)).join("");
}

/** Words of the case as they are to be shown; `begins` is true of those that stand where a sentence or a quotation begins. */
export type OtherWords = (words: string, begins: boolean) => string;

/** True where something begins behind a text: behind a stop, a dash or an opening quotation mark, with nothing but spaces and brackets after it. */
function isOpened(text: string): boolean {
  let end = text.length;
  while (end > 0 && /[\s'([]/.test(text[end - 1] ?? "")) end--;
  return end > 0 && /[.!?…:;–—"“„«‘]/.test(text[end - 1] ?? "");
}

/** The same sentence with other words of the case in it; what the program itself says stays. */
export function sentenceWith({ template, parts }: Sentence, other: OtherWords, begins = true): Sentence {
  return {
    template,
    parts: parts.map((part, i) => partWith(part, other, i === 0 && template[0] === "" ? begins : isOpened(template[i] ?? ""))),
  };
}

export function wordingWith(wording: Wording, other: OtherWords): Wording {
  return typeof wording === "string" ? other(wording, true) : sentenceWith(wording, other);
}

function partWith(part: Part, other: OtherWords, begins: boolean): Part {
  if (typeof part === "string") return other(part, begins);
  if (typeof part === "number") return part;
  if (!("kind" in part)) return sentenceWith(part, other, begins);
  if (part.kind === "list")
    return { ...part, list: part.list.map((one, i) => partWith(one, other, i === 0 ? begins : isOpened(part.between))) };
  return part.kind === "capital" ? { ...part, of: partWith(part.of, other, begins) } : part;
}

/** A reason without its full stop, so that a sentence can go on behind it. Those that the program makes have none. */
export function withoutStop(reason: Wording): Wording {
  return typeof reason === "string" ? reason.replace(/(?<![.\s])[.\s]+$/, "") : reason;
}

/** Orders by what is said in English. */
export function byEnglish(a: Part, b: Part): number {
  const [one, other] = [english(a), english(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Each that says something else in English than those before it. */
export function distinct<One extends Part>(parts: readonly One[]): readonly One[] {
  const said = new Map<string, One>();
  for (const part of parts) {
    const words = english(part);
    if (!said.has(words)) said.set(words, part);
  }
  return [...said.values()];
}
