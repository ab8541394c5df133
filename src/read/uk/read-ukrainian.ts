import type { LanguageReader } from "../language-reader.ts";
import { slavicReader } from "../slavic/read-slavic.ts";
import { UKRAINIAN } from "./lexicon.ts";
import { UKRAINIAN_TIMES } from "./time-words.ts";

/** Reads a text as Ukrainian. */
export const ukrainian: LanguageReader = slavicReader(UKRAINIAN, UKRAINIAN_TIMES);
