// Measures names in Ukrainian and Russian news against SlavNER (../shared/bench/languages/data/slavner, measure only):
//   node --import tsx bench/slavner.ts FOLDER [uk|ru] [TOPIC…] [--missed] [--links]
// A gold form counts as found where a mention of its type overlaps one of its places in the text. Beside recall stands the share of our mentions
// of a type that overlap a gold form of it. --links measures the linking of one entity in both languages by the proposed nominative and its sound.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { comparedName, matchOf } from "../src/findings/name-match.ts";
import { read } from "../src/read/read.ts";
import type { EntityType } from "../src/record/reading.ts";
import { overlaps, type Span } from "../src/record/span.ts";

const [folder = "", ...words] = process.argv.slice(2);
const LANGUAGES = ["uk", "ru"] as const;
const TYPES: Readonly<Record<string, EntityType>> = { PER: "person", LOC: "place", ORG: "organization" };

/** Ids of the gold that whoever reads both languages sees to be one: a town, two countries, five bodies and a person of `ec`, three of `brexit`. */
const ONE: Readonly<Partial<Record<string, string>>> = {
  "10073": "12",
  "29": "171",
  "10011": "30258",
  "10027": "14",
  "10026": "30271",
  "239": "30125",
  "10161": "30274",
  "190": "30160",
  "LOC-Europe": "GPE-Europe",
  "ORG-British-Cabinet": "ORG-Cabinet-of-the-United-Kingdom",
  "PER-Ember-Rad": "PER-Amber-Rudd",
};

interface GoldName {
  readonly form: string;
  readonly lemma: string;
  readonly type: string;
  readonly id: string;
}

function goldOf(file: string): readonly GoldName[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t"))
    .filter((cells) => cells.length >= 4)
    .map(([form = "", lemma = "", type = "", id = ""]) => ({
      form: form.trim().toLowerCase(),
      lemma: lemma.trim(),
      type: type.trim(),
      id: id.trim(),
    }))
    .filter(({ type, form }) => type in TYPES && form !== "");
}

/** The text behind the four lines of its head: id, language, date, address. */
function textOf(file: string): string {
  return readFileSync(file, "utf8")
    .replace(/^\ufeff/, "")
    .split("\n")
    .slice(4)
    .join("\n");
}

function placesOf(text: string, form: string): readonly Span[] {
  const found: Span[] = [];
  const lower = text.toLowerCase().replaceAll("’", "'");
  const wanted = form.replaceAll("’", "'");
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
    const cut = (i: number): boolean => /\p{L}/u.test(lower[i - 1] ?? "") && /\p{L}/u.test(lower[i] ?? "");
    if (!cut(at) && !cut(at + wanted.length)) found.push([at, at + wanted.length]);
  }
  return found;
}

if (!existsSync(folder)) {
  console.log(`slavner: ${folder} is not there; nothing measured`);
  process.exit(0);
}
const topics = readdirSync(folder).filter((topic) => !words.some((word) => readdirSync(folder).includes(word)) || words.includes(topic));
const languages = LANGUAGES.filter((language) => words.includes(language) || !LANGUAGES.some((one) => words.includes(one)));

for (const topic of topics) {
  const forms: Record<string, GoldName[]> = { uk: [], ru: [] };
  for (const language of languages) {
    const counts = new Map(Object.keys(TYPES).map((type) => [type, { gold: 0, found: 0, ours: 0, right: 0 }]));
    const missed = new Map<string, number>();
    const spurious = new Map<string, number>();
    const answers = readdirSync(join(folder, topic, "annotated", language));
    for (const answer of answers) {
      const raw = readdirSync(join(folder, topic, "raw", language)).find((name) => idOf(name) === idOf(answer));
      if (raw === undefined) continue;
      const text = textOf(join(folder, topic, "raw", language, raw));
      const gold = goldOf(join(folder, topic, "annotated", language, answer));
      forms[language]?.push(...gold);
      const { entities } = read({ file: answer, text, title: null, publisher: null, published: null, language });
      for (const [type, count] of counts) {
        const mentions = entities.filter((entity) => entity.type === TYPES[type]).flatMap((entity) => entity.mentions);
        const places = gold
          .filter((one) => one.type === type)
          .map((one) => ({ one, at: placesOf(text, one.form) }))
          .filter(({ at }) => at.length > 0);
        for (const { one, at } of places) {
          count.gold += 1;
          if (at.some((span) => mentions.some((mention) => overlaps(mention, span)))) count.found += 1;
          else missed.set(`${type} ${one.form}`, (missed.get(`${type} ${one.form}`) ?? 0) + 1);
        }
        const all = places.flatMap(({ at }) => at);
        for (const mention of mentions) {
          count.ours += 1;
          if (all.some((span) => overlaps(mention, span))) count.right += 1;
          else spurious.set(`${type} ${text.slice(...mention)}`, (spurious.get(`${type} ${text.slice(...mention)}`) ?? 0) + 1);
        }
      }
    }
    const shown = [...counts].map(
      ([type, { gold, found, ours, right }]) => `${type} ${percent(found, gold)} of ${gold}, precision ${percent(right, ours)}`,
    );
    const found = [...counts.values()].reduce((sum, count) => sum + count.found, 0);
    const wanted = [...counts.values()].reduce((sum, count) => sum + count.gold, 0);
    console.log(`${topic} ${language} (${answers.length}): recall ${percent(found, wanted)}; ${shown.join("; ")}`);
    if (words.includes("--missed")) {
      console.log(`  missed: ${top(missed)}`);
      console.log(`  spurious: ${top(spurious)}`);
    }
  }
  if (words.includes("--links")) console.log(`${topic} links: ${linking(forms)}`);
}

function idOf(name: string): string {
  return /(\d+)/.exec(name.replace(/^.*file_/, ""))?.[1] ?? name;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "–" : ((100 * part) / whole).toFixed(1);
}

function top(counts: ReadonlyMap<string, number>): string {
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 60)
    .map(([name, count]) => `${name} ${count}`)
    .join("; ");
}

/**
 * Every pair of a Ukrainian and a Russian form: linked where the product says that they may be one whole name, right where the gold has one id for both.
 * Some topics give one body or town an id for each language by mistake; the second figure counts the pairs of ids in {@link ONE} as one.
 */
function linking(forms: Readonly<Record<string, readonly GoldName[]>>): string {
  return `${linked(forms, (id) => id)}; where ids given twice are one: ${linked(forms, (id) => ONE[id] ?? id)}`;
}

function linked(forms: Readonly<Record<string, readonly GoldName[]>>, idOfGold: (id: string) => string): string {
  const distinct = (language: "uk" | "ru") =>
    [...new Map((forms[language] ?? []).map((one) => [`${one.type} ${one.form}`, one])).values()].map((one) => ({
      ...one,
      id: idOfGold(one.id),
      compared: comparedName(one.form, TYPES[one.type] ?? "other"),
    }));
  const [uk, ru] = [distinct("uk"), distinct("ru")];
  const pairs = new Set<string>();
  const [found, shared] = [new Set<string>(), new Set<string>()];
  let [linkedForms, rightForms] = [0, 0];
  for (const a of uk)
    for (const b of ru) {
      if (a.type !== b.type) continue;
      if (a.id === b.id) shared.add(a.id);
      if (matchOf(a.compared, b.compared) !== "whole") continue;
      pairs.add(`${a.id} ${b.id}`);
      linkedForms += 1;
      if (a.id === b.id) {
        rightForms += 1;
        found.add(a.id);
      } else if (words.includes("--missed")) console.log(`  link ${a.form} ${a.id} | ${b.form} ${b.id}`);
    }
  return `precision ${percent(found.size, pairs.size)} of ${pairs.size}, recall ${percent(found.size, shared.size)} of ${shared.size}, of ${linkedForms} pairs of forms ${percent(rightForms, linkedForms)} right`;
}
