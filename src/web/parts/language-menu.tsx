import type { ReactNode } from "react";
import { LANGUAGES, languageOf } from "../messages/language.ts";
import { chooseLanguage, useWords } from "../words.ts";

/** Chooses the language of the page. Each stands under its own name, so that whoever reads only that one finds it. */
export function LanguageMenu(): ReactNode {
  const words = useWords();
  return (
    <select
      className="language-menu"
      aria-label={words.shell.language}
      value={words.language}
      onChange={(event) => void chooseLanguage(languageOf(event.target.value) ?? words.language)}
    >
      {LANGUAGES.map(({ code, name }) => (
        <option key={code} value={code} lang={code}>
          {name}
        </option>
      ))}
    </select>
  );
}
