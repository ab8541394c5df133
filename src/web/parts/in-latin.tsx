import type { ReactNode } from "react";
import { hasOtherLetters, latinLetters } from "../../read/latin-letters.ts";
import { languageOfWords } from "../../record/language.ts";
import type { EntityLine } from "../../record/workbench.ts";
import { switchLatin, useLatin } from "../latin.ts";
import { useWords } from "../words.ts";
import { Text } from "./text.tsx";

/** Words in Cyrillic or Hangul, with what stands between them. */
const OTHER = /[가-힣\p{Script=Cyrillic}](?:[^\p{L}]*[가-힣\p{Script=Cyrillic}])*/gu;

/**
 * What stands in Cyrillic or Hangul, once more in Latin letters, where that is asked for; nothing where there is nothing of it. Where most of the words are Latin
 * anyway, only the others are written again. `language` is that of the text.
 */
export function InLatin({ text, language }: { readonly text: string; readonly language: string }): ReactNode {
  if (!useLatin() || !hasOtherLetters(text)) return null;
  const other = text.match(OTHER) ?? [];
  const letters = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const whole = letters <= other.join("").length;
  return <Written language={languageOfWords(text, language)}>{latinLetters(whole ? text : other.join(" · "), language)}</Written>;
}

/** Names in Cyrillic or Hangul as they are written in Latin letters, where that is asked for. */
export function NamesInLatin({ names }: { readonly names: EntityLine["latin"] }): ReactNode {
  if (!useLatin()) return null;
  return names.map(({ name, language, written }) => (
    <Written key={name} language={language}>
      {written.join(", ")}
    </Written>
  ));
}

function Written({ language, children }: { readonly language: string; readonly children: string }): ReactNode {
  return (
    <span className="in-latin" dir="ltr" lang={`${language}-Latn`}>
      <Text>{children}</Text>
    </span>
  );
}

/** Switches the Latin letters on and off, which L does too. */
export function LatinSwitch(): ReactNode {
  const { shell } = useWords();
  return (
    <button type="button" className="plain latin-switch" aria-pressed={useLatin()} aria-keyshortcuts="L" onClick={switchLatin}>
      {shell.latin} <kbd>L</kbd>
    </button>
  );
}
