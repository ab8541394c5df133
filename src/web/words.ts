import { useSyncExternalStore } from "react";
import type { Words } from "./messages/en.ts";
import { type Language, languageOf } from "./messages/language.ts";

const KEPT = "firsthand:language";

/** Each language is a file of its own: a browser fetches only the one that it shows. */
const MESSAGES: Readonly<Record<Language, () => Promise<Words>>> = {
  en: async () => (await import("./messages/en.ts")).EN,
  uk: async () => (await import("./messages/uk.ts")).UK,
  ko: async () => (await import("./messages/ko.ts")).KO,
};

let words: Words | null = null;
let turn = 0;
const watchers = new Set<() => void>();

/** Shows the page in a language, from now on and whenever it is opened again. Throws where its words cannot be fetched; then nothing changes. */
export async function chooseLanguage(language: Language): Promise<void> {
  await speak(language);
  localStorage.setItem(KEPT, language);
}

/** Loads the words of the language in which the page is to begin; nothing can be shown before. */
export async function beginToSpeak(): Promise<void> {
  const asked = languageAsked();
  await (asked === null ? speak(languageWanted()) : chooseLanguage(asked));
}

async function speak(language: Language): Promise<void> {
  const mine = ++turn;
  const loaded = await MESSAGES[language]();
  if (mine !== turn) return;
  words = loaded;
  document.documentElement.lang = language;
  for (const changed of watchers) changed();
}

/** The language that the address asks for (`?lang=uk`), which disappears from it; null where it asks for none that there is. */
function languageAsked(): Language | null {
  const address = new URL(location.href);
  const asked = address.searchParams.get("lang");
  if (asked === null) return null;
  address.searchParams.delete("lang");
  history.replaceState(null, "", address);
  return languageOf(asked);
}

/** The one that was chosen last, else the first of the browser's that there is, else English. */
function languageWanted(): Language {
  for (const tag of [localStorage.getItem(KEPT), ...navigator.languages]) {
    const language = languageOf(tag);
    if (language !== null) return language;
  }
  return "en";
}

/** Everything that the page says, in the language that was chosen. Words of the case are not among it. */
export function useWords(): Words {
  const now = useSyncExternalStore(watch, () => words);
  if (now === null) throw new Error("the words of no language were loaded before the page was shown");
  return now;
}

function watch(changed: () => void): () => void {
  watchers.add(changed);
  return () => watchers.delete(changed);
}
