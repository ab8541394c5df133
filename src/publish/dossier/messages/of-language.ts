import { EN } from "./en.ts";
import { KO } from "./ko.ts";
import type { Language, Messages } from "./messages.ts";
import { UK } from "./uk.ts";

/** The messages of each language. */
export const MESSAGES: Readonly<Record<Language, Messages>> = { en: EN, uk: UK, ko: KO };
