import { CYRILLIC_PLACES } from "./name-data.ts";
import { wordStem } from "./word-stem.ts";

/** A place of the list. */
export interface CyrillicPlace {
  readonly english: string;
  readonly uk: string;
  readonly ru: string;
  /** All its names in both languages, in lower case. */
  readonly names: readonly string[];
}

interface Row {
  readonly place: CyrillicPlace;
  readonly stems: readonly string[];
  /** The name in each of the languages in which it has these stems. */
  readonly uk: string | null;
  readonly ru: string | null;
}

let table: ReadonlyMap<string, readonly Row[]> | null = null;

/** Rows by the stem of their first word. */
function rows(): ReadonlyMap<string, readonly Row[]> {
  if (table !== null) return table;
  const made = new Map<string, Row[]>();
  for (const line of CYRILLIC_PLACES.split("\n")) {
    const [english = "", uk = "", ru = ""] = line.split(" | ");
    const all = [uk, ru].flatMap((names, i) =>
      names.split("; ").map((name) => ({ name, language: i === 0 ? ("uk" as const) : ("ru" as const) })),
    );
    const place: CyrillicPlace = {
      english,
      uk: uk.split("; ")[0] ?? "",
      ru: ru.split("; ")[0] ?? "",
      names: all.map(({ name }) => name.toLowerCase()),
    };
    for (const { name, language } of all) {
      const stems = name.toLowerCase().split(" ").map(stemOfName);
      const list = made.get(stems[0] ?? "") ?? [];
      const known = list.findIndex((row) => row.place === place && row.stems.join(" ") === stems.join(" "));
      const row: Row = { ...(list[known] ?? { place, stems, uk: null, ru: null }) };
      list[known < 0 ? list.length : known] = { ...row, [language]: row[language] ?? name };
      made.set(stems[0] ?? "", list);
    }
  }
  for (const list of made.values()) list.sort((a, b) => b.stems.length - a.stems.length);
  table = made;
  return made;
}

/** Abbreviations have no endings, and "Крим" only looks as if it had one. */
function stemOfName(word: string): string {
  return word.length <= 4 && /^(?:сша|рф|кндр|кнр|фрг|фрн|оае|оаэ|ссср|срср|др|крим|крым)$/.test(word) ? word : wordStem(word);
}

interface Listed {
  readonly place: CyrillicPlace;
  readonly count: number;
  /** Its name in the language of the text, in the nominative. */
  readonly name: string;
}

/** The place whose name begins with these words (in lower case), and how many of them it takes. */
export function placeAt(words: readonly string[], language: "uk" | "ru" = "uk"): Listed | null {
  const [first = ""] = words;
  const found = rowAt(words, language);
  // "Нідерландів": what looks like "Львів" may be a genitive plural.
  return found ?? (/(?:ів|ов)$/.test(first) && first.length > 6 ? rowAt([first.slice(0, -2), ...words.slice(1)], language) : null);
}

function rowAt(words: readonly string[], language: "uk" | "ru"): Listed | null {
  for (const { place, stems, uk, ru } of rows().get(stemOfName(words[0] ?? "")) ?? []) {
    const name = (language === "uk" ? uk : ru) ?? uk ?? ru ?? "";
    if (stems.every((stem, i) => stem === stemOfName(words[i] ?? "") && fits(words[i] ?? "", name, stems.length)))
      return { place, count: stems.length, name };
  }
  return null;
}

/** An adjective of a place is none: "київський" has another stem; "Рима" of the short "Рим" fits, "Римма" does not. */
function fits(word: string, name: string, count: number): boolean {
  // "Груза" is no case of "Грузия", nor "Малая" of "Мали", which has none.
  if (count === 1 && /[иі]я$/.test(name) && !/(?:[иі]я|[иі]ї|[иі]ю|[иі]єю|[иі]й|ии|ией|иею|иї)$/.test(word)) return false;
  if (count === 1 && /^(?:Мали|Малі|Чили|Чилі|Фиджи|Фіджі)$/.test(name) && word !== name.toLowerCase()) return false;
  return count > 1 || Math.abs(word.length - name.length) <= 3;
}
