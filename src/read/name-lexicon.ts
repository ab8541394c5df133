import { CHINESE_SURNAMES, COMMON_WORDS, GIVEN_NAMES, KOREAN_SURNAMES, ORGANISATIONS, TITLES } from "./name-data.ts";
import { NameTable } from "./name-key.ts";

/** Sections of a list: `[name]` on a line of its own, then items parted by ";". */
function sections(list: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  let section: string[] = [];
  for (const line of list.split("\n")) {
    const heading = /^\[(\w+)\]$/.exec(line);
    if (heading !== null) {
      section = [];
      found.set(heading[1] ?? "", section);
    } else for (const item of line.split(";")) if (item.trim() !== "") section.push(item.trim());
  }
  return found;
}

/** "city/town council" is two names. */
function spelledOut(name: string): readonly string[] {
  const words = name.split(" ");
  const at = words.findIndex((word) => word.includes("/"));
  return at < 0 ? [name] : (words[at] ?? "").split("/").map((word) => [...words.slice(0, at), word, ...words.slice(at + 1)].join(" "));
}

const titles = sections(TITLES);
const organisations = sections(ORGANISATIONS);
const common = sections(COMMON_WORDS);
const section = (lists: ReadonlyMap<string, readonly string[]>, name: string): readonly string[] => lists.get(name) ?? [];

export type TitleKind = "honorific" | "office" | "rank" | "trade";

/** Titles of one or more words, with the kind of each: "Maj. Gen.", "prime minister", "sniper". */
export const TITLE_TABLE: NameTable<TitleKind> = new NameTable<TitleKind>();
for (const kind of ["honorific", "office", "rank", "trade"] as const)
  for (const title of section(titles, kind)) TITLE_TABLE.add(title, kind);

/** ", | Mr | Idir Bakkali": the token behind a form of address before a name, or `at`. */
export const pastHonorific = (words: readonly { readonly text: string }[], at: number): number =>
  TITLE_TABLE.get(words[at]?.text ?? "") === "honorific" ? at + 1 : at;

/** Words that stand before a title and belong to it: "deputy", "foreign". */
export const TITLE_MODIFIERS: ReadonlySet<string> = new Set(section(titles, "modifier"));
/** Nouns for a person of whom facts may be told: "captive", "rifleman". */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(section(titles, "person"));
/** Nouns that a letter or a number makes a name: "Captive A". */
export const LETTERED_NOUNS: ReadonlySet<string> = new Set(section(titles, "captive"));

/** Last words of the names of organisations. */
export const ORGANISATION_HEADS: ReadonlySet<string> = new Set(section(organisations, "head"));
/** What a state has, in lower case after its adjective: "Iraqi forces". */
export const INSTITUTIONS: NameTable<true> = new NameTable<true>();
for (const name of section(organisations, "institution")) INSTITUTIONS.add(name, true);
/** Bodies that papers write in lower case though they have no other name: "the interior ministry". */
export const BODIES: NameTable<true> = new NameTable<true>();
for (const name of section(organisations, "body"))
  for (const one of spelledOut(name)) {
    BODIES.add(one, true);
    INSTITUTIONS.add(one, true);
  }
/** Last words of the titles of papers: "the Halm *Echo*". */
export const PAPERS: ReadonlySet<string> = new Set(section(organisations, "paper"));
/** Words for the field of a ministry or committee, which "and" may join. */
export const PORTFOLIOS: ReadonlySet<string> = new Set(section(organisations, "portfolio"));

/** Organisations by any of their names; `capitals` where this name counts only when written in capitals. */
export const KNOWN_ORGANISATIONS: NameTable<{ readonly name: string; readonly capitals: boolean }> = new NameTable();
for (const line of section(organisations, "known")) {
  const names = line.split("=").map((name) => name.trim());
  for (const name of names) KNOWN_ORGANISATIONS.add(name, { name: names[0] ?? name, capitals: !/\p{Ll}/u.test(name) });
}

export const FUNCTION_WORDS: ReadonlySet<string> = new Set(section(common, "function"));
export const TIME_WORDS: ReadonlySet<string> = new Set(section(common, "time"));
/** Words that stand capitalised at the start of a sentence without being a name. */
export const COMMON: ReadonlySet<string> = new Set([...common.values()].flat());
export const GIVEN: ReadonlySet<string> = new Set(GIVEN_NAMES.toLowerCase().split(/\s+/));
export const CHINESE: ReadonlySet<string> = new Set(CHINESE_SURNAMES.toLowerCase().split(/\s+/));
export const KOREAN: ReadonlySet<string> = new Set(KOREAN_SURNAMES.toLowerCase().split(/\s+/));
