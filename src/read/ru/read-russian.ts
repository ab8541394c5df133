import type { LanguageReader } from "../language-reader.ts";
import { slavicReader } from "../slavic/read-slavic.ts";
import { RUSSIAN } from "./lexicon.ts";
import { RUSSIAN_TIMES } from "./time-words.ts";

/** Reads a text as Russian. */
export const russian: LanguageReader = slavicReader(RUSSIAN, RUSSIAN_TIMES);
