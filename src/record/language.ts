/** The primary subtag of a BCP 47 code, in small letters: "uk" for "uk-UA". */
export function primaryLanguage(language: string): string {
  return language.toLowerCase().split("-", 1)[0] ?? "und";
}

/** The language of what is said, which may be quoted in another script than that of its report, whose language is given as a BCP 47 code. */
export function languageOfWords(words: string, language: string): string {
  const primary = primaryLanguage(language);
  if (/\p{Script=Hangul}/u.test(words)) return "ko";
  if (/\p{Script=Cyrillic}/u.test(words)) return primary === "uk" ? "uk" : "ru";
  return primary === "ko" || primary === "uk" || primary === "ru" ? "en" : primary;
}
