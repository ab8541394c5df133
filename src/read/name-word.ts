import { type KeyedWord, nameKey, unasked } from "./name-key.ts";
import { type Spelling, SpellingMemory, spelt } from "./spelling.ts";
import type { Document, Token } from "./token.ts";
import { marksOf } from "./word-mark.ts";

/** A token as the finder of names sees it: "US-led" is "US", "anti-Assad" is "Assad". Offsets are into the document's text. */
export interface NameWord extends KeyedWord {
  readonly start: number;
  readonly end: number;
  readonly lower: string;
  /** The lists of words in which it stands: see word-mark.ts. */
  readonly marks: number;
  /** It could be a word of a name by its shape. */
  readonly capital: boolean;
  /** No name runs on over its end. */
  readonly ends: boolean;
  /** "Defeating", "Asked": the tagger holds it for a form of a verb, so that at the start of a sentence it begins no name. */
  readonly opensWithVerb: boolean;
}

const CAPITAL = /^(?:(?:al|el|an|ad|ash|as|at|ar|az|ul|ud|d|l|o|s)[-'’])?\p{Lu}/u;
const SECOND_PART =
  /[-‐‑–](?:led|backed|held|based|born|controlled|run|owned|made|style|era|affiliated|aligned|linked|occupied|language|speaking|sponsored|trained|supplied|allied|wide|funded|supported|inspired|dominated|ruled|majority|mediated|brokered|drafted|imposed|installed|friendly|related|plus|type|class|designed|built|armed|fought|liberated|administered|appointed|annexed|elect|designate)$/;
const FIRST_PART =
  /^(?:pro|anti|non|counter|ex|intra|inter|post|pre|mid|trans|cross|sub|neo|Pro|Anti|Non|Counter|Ex|Intra|Post|Pre|Trans|Neo)[-‐‑–](?=\p{Lu})/u;

/** One word a token, in the same order. */
export function nameWordsOf(document: Document): readonly NameWord[] {
  const words: NameWord[] = [];
  for (const token of document.tokens) words.push(nameWordOf(token));
  return words;
}

/** What a word is by its letters alone, wherever it stands. */
interface Form {
  /** Characters cut from its beginning and end: "anti-" and "-led". */
  readonly skip: number;
  readonly cut: number;
  readonly text: string;
  readonly lower: string;
  /** Of which it is to be asked in which lists it stands. */
  readonly asked: Spelling;
  readonly key: string;
  readonly opening: string;
  readonly limits: number[];
  readonly capital: boolean;
  /** It ends as participles do. */
  readonly inflected: boolean;
}

const FORMS = new SpellingMemory<Form>();
/** No name begins with a mark. */
const OF_MARKS: number[] = [];

function nameWordOf(token: Token): NameWord {
  const { start, end, text, lower, marks, spelling } = token;
  if (token.kind === "mark")
    return { start, end, text, lower, marks, key: "", opening: "", limits: OF_MARKS, capital: false, ends: false, opensWithVerb: false };
  const form = FORMS.get(spelling) ?? FORMS.keep(spelling, formOf(spelling.text, lower));
  const capital = form.capital && token.kind === "word";
  const { key, opening, limits } = form;
  return {
    start: start + form.skip,
    end: end - form.cut,
    text: form.text,
    lower: form.lower,
    marks: form.skip + form.cut === 0 ? marks : marksOf(form.asked),
    key,
    opening,
    limits,
    capital,
    ends: form.cut > 0,
    opensWithVerb: form.inflected && token.pos === "VERB",
  };
}

function formOf(text: string, lower: string): Form {
  const inflected = lower.endsWith("ing") || lower.endsWith("ed");
  if (!/[-‐‑–]/.test(text)) {
    const key = nameKey(lower);
    return {
      skip: 0,
      cut: 0,
      text,
      lower,
      asked: spelt(lower),
      key,
      opening: firstPart(key),
      limits: unasked(),
      capital: CAPITAL.test(text),
      inflected,
    };
  }
  const skip = FIRST_PART.exec(text)?.[0].length ?? 0;
  const cut = SECOND_PART.exec(text)?.[0].length ?? 0;
  const kept = text.slice(skip, text.length - cut);
  const key = nameKey(kept);
  const own = skip + cut === 0 ? lower : kept.toLowerCase();
  return {
    skip,
    cut,
    text: kept,
    lower: own,
    asked: spelt(own),
    key,
    opening: firstPart(key),
    limits: unasked(),
    capital: CAPITAL.test(kept),
    inflected,
  };
}

function firstPart(key: string): string {
  const space = key.indexOf(" ");
  return space < 0 ? key : key.slice(0, space);
}

/** True for "NIS", "U.N.", "F-16" and the like. */
export function isAcronym(text: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}.&-]{1,7}$/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text);
}
