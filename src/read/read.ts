import type { Reading } from "../record/reading.ts";
import { withBareBodies } from "./bare-body.ts";
import { readCredits } from "./credits.ts";
import { sentencesIn, takeApart } from "./document.ts";
import { withFirstPersons } from "./first-person.ts";
import { languageOf } from "./language.ts";
import { type LanguagePart, partsByLanguage } from "./language-parts.ts";
import type { Found } from "./language-reader.ts";
import { merged } from "./merged.ts";
import type { PlaceIndex } from "./place-index.ts";
import { readerOf } from "./readers.ts";
import { remarksOn } from "./remarks.ts";
import { renderingsIn } from "./renderings.ts";

/** Names this reader; readings that another one made are made again. */
export const READER_VERSION = "reader@20";

/** A text and what is known about it. */
export interface Source {
  readonly file: string;
  readonly text: string;
  readonly title: string | null;
  readonly publisher: string | null;
  /** ISO 8601, or null. */
  readonly published: string | null;
  /** BCP 47; found from the text where null or `und`. */
  readonly language: string | null;
}

/**
 * Reads a text: proposals with exact spans, each naming the rule that made it. A pure function of its input. Each paragraph is read
 * in its own language; of a language whose speech is not read, the sentences and what is written alike in all are kept, and a
 * remark says so. Which places are meant is only said where the list of places is given; it is asked for when a text names one.
 */
export function read(source: Source, placeList: (() => PlaceIndex) | null = null): Reading {
  const { text, publisher, published } = source;
  const language = languageIn(source);
  const found = merged(
    partsByLanguage(text, language).map((part) => {
      const reader = readerOf(part);
      if (reader === undefined) return unread(part);
      const read = reader.read({ text: part.text, publisher, published, placeList });
      return { ...read, ...withBareBodies(part.text, read) };
    }),
  );
  const renderings = renderingsIn(text, found.sentences, found.entities);
  return {
    format: "firsthand/reading@1",
    file: source.file,
    title: source.title,
    publisher,
    published,
    language,
    text,
    ...found,
    utterances: withFirstPersons(text, found.utterances),
    ...(renderings.length === 0 ? {} : { renderings }),
    remarks: [...remarksOn(text), ...found.remarks],
  };
}

/** The language of a text as it was given, or as it is found. */
export function languageIn({ text, language }: Source): string {
  return language === null || language === "und" ? languageOf(text) : language;
}

/** What is written alike in all languages. */
function unread({ text, language, span }: LanguagePart): Found {
  const document = takeApart(text, false);
  const message = `who says what is not read in this language (${language}) yet`;
  return {
    sentences: sentencesIn(document),
    times: [],
    quantities: [],
    entities: [],
    utterances: [],
    credits: readCredits(document),
    remarks: [{ kind: "language", span, message }],
  };
}
