import { english } from "./en/read-english.ts";
import { korean } from "./ko/read-korean.ts";
import type { LanguagePart } from "./language-parts.ts";
import type { LanguageReader } from "./language-reader.ts";
import { russian } from "./ru/read-russian.ts";
import { ukrainian } from "./uk/read-ukrainian.ts";

const READERS: readonly LanguageReader[] = [english, korean, ukrainian, russian];

/** Who reads a part of a text; undefined where its language is not read. */
export function readerOf({ language }: LanguagePart): LanguageReader | undefined {
  return READERS.find((one) => one.language === language);
}
