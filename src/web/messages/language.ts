/** The languages in which the workbench speaks, each under the name that it gives itself. A new one is added here first; what lacks then, the compiler names. */
export const LANGUAGES = [
  { code: "en", name: "English" },
  { code: "uk", name: "Українська" },
  { code: "ko", name: "한국어" },
] as const;

export type Language = (typeof LANGUAGES)[number]["code"];

/** Reads a language tag, whatever its region (`uk-UA`); null for one in which the workbench does not speak. */
export function languageOf(tag: string | null): Language | null {
  const primary = tag?.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find(({ code }) => code === primary)?.code ?? null;
}
