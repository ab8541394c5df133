import type { LanguageReader } from "../language-reader.ts";
import { slavicReader } from "../slavic/read-slavic.ts";
import { RUSSIAN } from "./lexicon.ts";

/** Reads a text as Russian. */
export const russian: LanguageReader = slavicReader(RUSSIAN);
