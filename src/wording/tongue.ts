import {
  type Between,
  capitalised,
  englishDated,
  isSentence,
  type Part,
  type Sentence,
  type Special,
  templateOf,
  type Wording,
} from "../record/sentence.ts";
import { when as whenInEnglish } from "./en/when.ts";
import type { WhenIn } from "./time-words.ts";

/**
 * Templates in English and what they are in another language, each with the same places (`{0}`) in an order of its own. `{0:a|b|c}` is the form of a word that goes
 * with the number at that place, after the categories of CLDR in the order one, few, many; `{0:은/는}` is what stands there with the Korean particle that its last sound
 * asks for.
 */
export type Catalogue = Readonly<Record<string, string>>;

/** A language in which sentences of the program can be said. */
export interface Tongue {
  readonly language: string;
  readonly catalogues: readonly Catalogue[];
  /** Terms of the program and what they are in the language; a unit or another word of the reader that is not among them stays English. */
  readonly terms: Readonly<Partial<Record<string, string>>>;
  readonly between: Readonly<Record<Between, string>>;
  readonly when: WhenIn;
  /** The form of a particle that goes with what stands before it; where a language has none, nothing. */
  readonly particle?: (forms: string, before: string) => string;
}

/** A stretch of a sentence: the program's words in the language, words of the case, which stay as they are, or an English word of the reader. */
export interface Piece {
  readonly text: string;
  readonly by: "program" | "case" | "reader";
}

/** What a sentence says in another language, piece by piece; null where the catalogue has not all of it. Words that a person wrote are one piece. */
export function piecesIn(tongue: Tongue, wording: Wording): readonly Piece[] | null {
  if (typeof wording === "string") return [{ text: wording, by: "case" }];
  const pieces = new Saying(tongue).sentence(wording, false);
  if (pieces === null) return null;
  const [first, ...rest] = withOneStop(pieces.filter(({ text }) => text !== ""));
  if (first === undefined) return [];
  const isWhole = first.by === "program" && /[.!?]$/.test(rest.at(-1)?.text ?? first.text);
  return isWhole ? [{ ...first, text: capitalised(first.text) }, ...rest] : [first, ...rest];
}

/** Where what is put in ends in a stop ("2005 р."), the sentence needs none of its own. */
function withOneStop(pieces: readonly Piece[]): readonly Piece[] {
  const said: Piece[] = [];
  for (const piece of pieces) {
    const isDouble = piece.by === "program" && piece.text.startsWith(".") && said.at(-1)?.text.endsWith(".") === true;
    const text = isDouble ? piece.text.slice(1) : piece.text;
    if (text !== "") said.push({ ...piece, text });
  }
  return said;
}

/** The same as a text; in English where the catalogue has not all of it. */
export function textIn(tongue: Tongue | null, wording: Wording): string {
  const pieces = tongue === null ? null : piecesIn(tongue, wording);
  return pieces === null ? englishText(wording) : textOf(pieces);
}

/** What a sentence says in English, for whoever reads it on a page: days are written as a person writes them. */
export function englishText(wording: Wording): string {
  return englishDated(wording, ({ edtf }) => whenInEnglish({ edtf, relation: "on" }));
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text.replaceAll(JOINED, "")).join("");
}

/** Before a particle: a line must not break between it and a word in other letters. */
const JOINED = "\u2060";

/** A template that is nothing but signs is the same in every language that does not say otherwise. */
const LETTER = /\p{L}/u;
const PLACE = /\{(\d{1,2})(?::([^{}]*))?\}/g;

/** True behind a full stop, which may be that of the sentence that this one is put behind: there something begins. */
function isOpened(text: string): boolean {
  const before = text.trimEnd();
  return before.length < text.length && (before === "" || /[.!?]/.test(before.at(-1) ?? ""));
}

/** A letter or a figure is the same in every language. */
const GRADE = /^[A-F1-6]$/;

type Said = readonly Piece[] | null;

class Saying {
  readonly #tongue: Tongue;

  constructor(tongue: Tongue) {
    this.#tongue = tongue;
  }

  /** `begins` is true of what stands where a large letter does. */
  sentence(sentence: Sentence, begins: boolean): Said {
    const key = templateOf(sentence);
    const template = this.#templateFor(key);
    if (template === null) return null;
    const said: Piece[] = [];
    let at = 0;
    for (const [place, index = "", form] of template.matchAll(PLACE)) {
      const start = template.indexOf(place, at);
      if (start > at) said.push(own(template.slice(at, start)));
      const part = sentence.parts[Number(index)] ?? "";
      const opens = start === 0 ? begins : isOpened(template.slice(0, start));
      const pieces = form?.includes("|") === true ? [own(this.#formOf(form, numberIn(part)))] : this.#part(part, opens);
      if (pieces === null) return null;
      said.push(...pieces);
      if (form?.includes("/") === true) said.push(own(JOINED + (this.#tongue.particle?.(form, textOf(pieces)) ?? "")));
      at = start + place.length;
    }
    if (at < template.length) said.push(own(template.slice(at)));
    return said;
  }

  #templateFor(key: string): string | null {
    for (const catalogue of this.#tongue.catalogues) {
      const found = catalogue[key];
      if (found !== undefined) return found;
    }
    return LETTER.test(key) ? null : key;
  }

  #part(part: Part, begins: boolean): Said {
    if (typeof part === "string") return [{ text: part, by: "case" }];
    if (typeof part === "number") return [own(numbersIn(this.#tongue.language).format(part))];
    return isSentence(part) ? this.sentence(part, begins) : this.#special(part, begins);
  }

  #special(part: Special, begins: boolean): Said {
    const { language } = this.#tongue;
    switch (part.kind) {
      case "number":
      case "count":
        return [own(numbersIn(language).format(part.number))];
      case "when":
        return [own(this.#tongue.when({ edtf: part.edtf, relation: "on" }))];
      case "language":
        return [own(new Intl.DisplayNames(language, { type: "language" }).of(part.tag) ?? part.english)];
      case "term":
        return [this.#term(part.term)];
      case "capital":
        return this.#capital(this.#part(part.of, begins), begins);
      case "list":
        return this.#list(part, begins);
    }
  }

  #term(term: string): Piece {
    const known = Object.hasOwn(this.#tongue.terms, term) ? this.#tongue.terms[term] : undefined;
    return known === undefined ? { text: term, by: GRADE.test(term) ? "program" : "reader" } : own(known);
  }

  /** A large letter is for what begins a sentence, which in another language may be something else. */
  #capital(pieces: Said, begins: boolean): Said {
    const [first, ...rest] = pieces ?? [];
    return first === undefined || !begins ? pieces : [{ ...first, text: capitalised(first.text) }, ...rest];
  }

  #list({ list, between, last }: Extract<Special, { kind: "list" }>, begins: boolean): Said {
    const said: Piece[] = [];
    for (const [i, part] of list.entries()) {
      if (i > 0) said.push(own(this.#tongue.between[i === list.length - 1 ? last : between]));
      const pieces = this.#part(part, begins && i === 0);
      if (pieces === null) return null;
      said.push(...pieces);
    }
    return said;
  }

  #formOf(forms: string, number: number): string {
    const [one = "", few = one, many = few] = forms.split("|");
    const category = pluralsIn(this.#tongue.language).select(number);
    return category === "one" ? one : category === "few" || category === "other" ? few : many;
  }
}

function own(text: string): Piece {
  return { text, by: "program" };
}

function numberIn(part: Part): number {
  if (typeof part === "number") return part;
  return typeof part === "object" && "kind" in part && (part.kind === "number" || part.kind === "count") ? part.number : 0;
}

const NUMBERS = new Map<string, Intl.NumberFormat>();

function numbersIn(language: string): Intl.NumberFormat {
  const known = NUMBERS.get(language) ?? new Intl.NumberFormat(language);
  NUMBERS.set(language, known);
  return known;
}

const PLURALS = new Map<string, Intl.PluralRules>();

function pluralsIn(language: string): Intl.PluralRules {
  const known = PLURALS.get(language) ?? new Intl.PluralRules(language);
  PLURALS.set(language, known);
  return known;
}
