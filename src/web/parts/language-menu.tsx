import type { ReactNode } from "react";
import { LANGUAGES, languageOf } from "../messages/language.ts";
import { chooseLanguage, useWords } from "../words.ts";

/** Chooses the language of the page. Each stands under its own name, so that whoever reads only that one finds it. */
export function LanguageMenu(): ReactNode {
  const words = useWords();
  // Where a language cannot be fetched, Firsthand does not answer, which the page says already; the menu stays at the one that is shown.
  const choose = (code: string): void => void chooseLanguage(languageOf(code) ?? words.language).catch(() => {});
  return (
    <select
      className="language-menu"
      aria-label={words.shell.language}
      value={words.language}
      onChange={(event) => choose(event.target.value)}
    >
      {LANGUAGES.map(({ code, name }) => (
        <option key={code} value={code} lang={code}>
          {name}
        </option>
      ))}
    </select>
  );
}
