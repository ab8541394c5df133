import type { EntityType, ReadEntity, ReadFact } from "../../record/reading.ts";
import { bySpan, contains, overlaps, type Span } from "../../record/span.ts";
import { chineseName } from "../chinese.ts";
import type { PlaceIndex } from "../place-index.ts";
import type { Document } from "../token.ts";
import { factsOf } from "./facts.ts";
import type { SlavicLexicon } from "./lexicon.ts";
import { type NameMention, namesIn } from "./names.ts";
import { nominative } from "./nominative.ts";
import { slavicPlaceFacts } from "./places.ts";
import { withQuotedAgain } from "./quoted-again.ts";
import { shortNamesIn } from "./short-names.ts";
import { toldFacts } from "./told-facts.ts";
import { folded } from "./unit.ts";
import { withUnlistedPlaces } from "./unlisted-places.ts";
import { wordStem } from "./word-stem.ts";

/** Mentions that the text gives one bearer. */
export interface NameGroup {
  readonly type: EntityType;
  readonly mentions: NameMention[];
  /** The stems of its fullest name. */
  stems: readonly string[];
}

/**
 * Reads whom and what a text names. Forms of one name in several cases, a surname alone and an initial are one entity within the text; its name is
 * the nominative, as it is written somewhere or else as it is proposed. Ids are `e1`, `e2`, … by first mention. Which places are meant is only said
 * where the list of places is given.
 */
export function readEntities(
  document: Document,
  lexicon: SlavicLexicon,
  publisher: string | null,
  placeList: (() => PlaceIndex) | null,
): readonly ReadEntity[] {
  const mentions = withUnlistedPlaces(document, lexicon, withQuotedAgain(document, namesIn(document, lexicon)));
  const groups = joined(document, grouped(mentions.map((one) => asKnown(one, mentions))));
  const told = toldFacts(document, groups);
  const placed =
    placeList === null || !groups.some(({ type }) => type === "place")
      ? new Map<NameGroup, readonly ReadFact[]>()
      : slavicPlaceFacts(document.text, groups, (group) => namesOf(group, lexicon).name, lexicon.language, placeList());
  const ofPublisher = publisher === null ? "" : stemsOf(publisher.split(/\s+/)).join(" ");
  return groups
    .filter(({ type }) => type !== "other")
    .sort((a, b) => (a.mentions[0]?.span[0] ?? 0) - (b.mentions[0]?.span[0] ?? 0))
    .map((group, i): ReadEntity => {
      const type = ofPublisher !== "" && group.stems.join(" ") === ofPublisher ? "organization" : group.type;
      const found = namesOf(group, lexicon);
      // The paper's own name needs no proposal.
      const { name, aliases } =
        type === group.type || publisher === null
          ? found
          : { name: publisher, aliases: found.aliases.filter((alias) => alias !== publisher) };
      const spans: Span[] = group.mentions.map(({ span }) => span).sort(bySpan);
      const own = factsOf(document, group, lexicon);
      const more = (told.get(group) ?? [])
        .filter(({ property, span }) => !own.some((fact) => fact.property === property && overlaps(fact.span, span)))
        .map((fact) => inNominative(fact, groups, lexicon));
      const facts: readonly ReadFact[] = [...otherNames(group, lexicon), ...(placed.get(group) ?? []), ...own, ...more];
      const surmised = type === group.type && facts.length === 0 && group.mentions.every((one) => one.surmised === true);
      return { id: `e${i + 1}`, type, ...(surmised ? { surmised } : {}), name, aliases, mentions: spans, facts };
    });
}

/** "уродженець Тиви", "із села Гайки": where somebody is from is told by the name of the place where the list has it. */
function inNominative(fact: ReadFact, groups: readonly NameGroup[], lexicon: SlavicLexicon): ReadFact {
  if (fact.property !== "birthPlace") return fact;
  const place = groups.find(
    ({ type, mentions }) => type === "place" && mentions.some(({ span, place: listed }) => listed !== null && contains(fact.span, span)),
  );
  return place === undefined ? fact : { ...fact, value: namesOf(place, lexicon).name };
}

/** A lone capital that elsewhere is the last word of a full name is that person; a lone word that elsewhere is a place is one. */
function asKnown(one: NameMention, all: readonly NameMention[]): NameMention {
  if (one.rule !== "single" || one.type === "organization") return one;
  const stem = wordStem(folded(one.words[0]?.toLowerCase() ?? ""));
  const full = all.find(
    ({ type, words, rule }) => type === "person" && rule === "run" && wordStem(folded(words.at(-1)?.toLowerCase() ?? "")) === stem,
  );
  return full === undefined ? one : { ...one, type: "person" };
}

function stemsOf(words: readonly string[]): readonly string[] {
  return words.map((word) => wordStem(folded(word.toLowerCase()))).filter((stem) => stem !== "");
}

function grouped(mentions: readonly NameMention[]): readonly NameGroup[] {
  const groups: NameGroup[] = [];
  const byKey = new Map<string, NameGroup>();
  const bySurname = new Map<string, NameGroup[]>();
  // Full names first, so that a surname that stands before them finds its bearer.
  const order = [...mentions].sort((a, b) => b.words.length - a.words.length || a.span[0] - b.span[0]);
  for (const one of order) {
    const stems = stemsOf(one.words);
    const key = one.place === null ? `${one.type} ${stems.join(" ")}` : `place ${one.place.english}`;
    const held = byKey.get(key) ?? (one.type === "person" ? bearer(bySurname, stems) : undefined);
    if (held !== undefined) {
      held.mentions.push(one);
      byKey.set(key, held);
      continue;
    }
    const group: NameGroup = { type: one.type, mentions: [one], stems };
    groups.push(group);
    byKey.set(key, group);
    const surname = stems.at(-1) ?? "";
    if (one.type !== "person") continue;
    // "Чжао Лицзянь" is "Чжао" further on.
    const chinese = one.words.length === 2 && chineseName(one.words.join(" ")).length > 0 ? [stems[0] ?? ""] : [];
    for (const name of [surname, ...chinese]) bySurname.set(name, [...(bySurname.get(name) ?? []), group]);
  }
  for (const group of groups) group.mentions.sort((a, b) => a.span[0] - b.span[0]);
  return groups;
}

/** "Минобороны" is the ministry that the text names in full. */
function joined(document: Document, groups: readonly NameGroup[]): readonly NameGroup[] {
  const shorts = shortNamesIn(document, groups);
  for (const [short, full] of shorts) full.mentions.push(...short.mentions);
  for (const full of new Set(shorts.values())) full.mentions.sort((a, b) => a.span[0] - b.span[0]);
  return groups.filter((group) => !shorts.has(group));
}

/** Whose surname alone, or with an initial, it is: the one bearer of it. Two bearers are told apart by nobody. */
function bearer(bySurname: ReadonlyMap<string, readonly NameGroup[]>, stems: readonly string[]): NameGroup | undefined {
  const candidates = bySurname.get(stems.at(-1) ?? "") ?? [];
  if (stems.length === 1) return candidates.length === 1 ? candidates[0] : undefined;
  const given = (stems[0] ?? "").replace(".", "");
  const fitting = candidates.filter(
    (group) =>
      group.stems.length > 1 &&
      (given.length <= 2 ? group.stems[0]?.startsWith(given.slice(0, 1)) : group.stems[0] === given || group.stems[1] === given),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** The name of an entity, in the nominative, and the other names that it has in the text. */
function namesOf(group: NameGroup, lexicon: SlavicLexicon): { readonly name: string; readonly aliases: readonly string[] } {
  const listed = group.mentions.find(({ place }) => place !== null);
  const forms = group.mentions.map(({ words }) => words);
  const longest = Math.max(...forms.map((words) => words.length));
  const fullest = forms.filter((words) => words.length === longest);
  const written = new Set(forms.flat());
  // A name behind a rank in the nominative stands in it: it needs no proposal.
  const standing = group.mentions
    .filter(({ nominative: stands, words }) => stands && words.length === longest)
    .map(({ words }) => words.join(" "));
  const proposals = standing.length > 0 ? standing : fullest.map((words) => nominative(words, group.type, lexicon.language, written));
  const name = (listed?.place === null || listed === undefined ? null : listed.listed) ?? best(proposals);
  const others = group.mentions.map(({ words, nominative: stands }) =>
    listed === undefined && !stands ? nominative(words, group.type, lexicon.language, written) : words.join(" "),
  );
  const surfaces = group.mentions.filter(({ place }) => place === null).map(({ words }) => words.join(" "));
  const aliases = [...new Set([...(listed === undefined ? others : []), ...surfaces])]
    .filter((form) => form !== name && form !== "")
    .sort();
  return { name, aliases };
}

/** The proposal that comes most often; the shorter among equals, the first then. */
function best(proposals: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const one of proposals) counts.set(one, (counts.get(one) ?? 0) + 1);
  const [first = ""] = proposals;
  let chosen = first;
  for (const [one, count] of counts) if (count > (counts.get(chosen) ?? 0)) chosen = one;
  return chosen;
}

/** "Артемівськ" is a name that Bakhmut bore; the list has the present one first. */
function otherNames({ mentions }: NameGroup, { language }: SlavicLexicon): readonly ReadFact[] {
  const seen = new Set<string>();
  return mentions.flatMap(({ place, listed, span }): readonly ReadFact[] => {
    if (place === null || listed === null || seen.has(listed)) return [];
    seen.add(listed);
    const usual = language === "uk" ? place.uk : place.ru;
    if (listed === usual || listed.toUpperCase() === listed) return [];
    return [{ property: FORMER.has(listed.toLowerCase()) ? "formerNameOf" : "otherSpellingOf", value: usual, span, rule: "list-of-names" }];
  });
}

const FORMER: ReadonlySet<string> = new Set(
  "артемівськ артемовск дніпродзержинськ днепродзержинск цюрупинськ цюрупинск дніпропетровськ днепропетровск кіровоград кировоград красноармійськ красноармейск дзержинськ ленінград ленинград сталінград сталинград".split(
    " ",
  ),
);
