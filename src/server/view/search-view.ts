import { soundsOfName } from "../../findings/sound-alike.ts";
import { nameKey } from "../../read/name-key.ts";
import { toldStatement } from "../../record/as-told.ts";
import { english } from "../../record/sentence.ts";
import type { Found } from "../../record/workbench.ts";
import type { Desk } from "./desk.ts";
import { kept } from "./kept.ts";
import { quoteAt } from "./quote.ts";
import { titleOf } from "./report-line.ts";

/** So many of each kind are shown, and so many places in texts. */
const MOST_OF_A_KIND = 8;
const MOST_PLACES = 30;
/** So many of the other names of one that was found are told. */
const MOST_NAMES = 4;

/** The names of a case as they are written and as they sound, made once for each state of it. */
const namesIn = kept((desk) =>
  [...desk.findings.gathered.entities.values()].map((entity) => {
    const names = [entity.name, ...entity.names];
    return { entity, keys: names.map(nameKey), sounds: names.map((name) => soundsOfName(name)) };
  }),
);

/** Finds words in everything: names in whichever script they are written, claims, questions, reports, items, and every text. */
export function searchIn(desk: Desk, query: string): readonly Found[] {
  const words = query.trim();
  if (words === "") return [];
  const key = nameKey(words);
  const found = [...entitiesFound(desk, words, key), ...statementsFound(desk, key), ...reportsFound(desk, key), ...itemsFound(desk, key)];
  return [...found, ...placesFound(desk, words)];
}

function entitiesFound(desk: Desk, words: string, key: string): readonly Found[] {
  const sounds = soundsOfName(words)[0] ?? new Set<string>();
  const ranked: { found: Found; rank: number }[] = [];
  for (const { entity, keys, sounds: own } of namesIn(desk)) {
    const written = key !== "" && keys.some((one) => one.includes(key));
    const heard = !written && own.some((forms) => forms.some((form) => [...sounds].some((sound) => form.has(sound))));
    if (!written && !heard) continue;
    const { id, name, names, type, mentions } = entity;
    ranked.push({
      found: {
        kind: "entity",
        id,
        title: name,
        to: `/entities/${id}`,
        quote: null,
        type,
        sounds: heard,
        names: names.slice(0, MOST_NAMES),
      },
      rank: mentions.length + (written ? 1e6 : 0),
    });
  }
  ranked.sort((a, b) => b.rank - a.rank);
  return ranked.slice(0, MOST_OF_A_KIND).map((one) => one.found);
}

function statementsFound({ findings: { gathered, weighings } }: Desk, key: string): readonly Found[] {
  if (key === "") return [];
  const questions = weighings
    .filter(({ text }) => nameKey(english(text)).includes(key))
    .map(({ question, text }): Found => ({ kind: "question", title: text, to: `/questions/${question}`, quote: null }));
  const claims: Found[] = [];
  for (const { id, statement, members } of gathered.claims.values()) {
    if (claims.length >= MOST_OF_A_KIND) break;
    if (!nameKey(statement).includes(key)) continue;
    claims.push({
      kind: "claim",
      title: toldStatement(statement).toWellFormed(),
      to: `/claims/${id}`,
      quote: null,
      first: members[0] ?? null,
      members: members.length,
    });
  }
  return [...questions.slice(0, MOST_OF_A_KIND), ...claims];
}

function reportsFound({ findings: { gathered } }: Desk, key: string): readonly Found[] {
  const found: Found[] = [];
  for (const read of gathered.reports.values()) {
    if (found.length >= MOST_OF_A_KIND || key === "") break;
    const { id, publisher, published, title } = read.report;
    if (!nameKey(`${title ?? ""} ${publisher ?? ""}`).includes(key)) continue;
    found.push({
      kind: "report",
      id,
      title: titleOf(read),
      to: `/reports/${id}`,
      quote: null,
      publisher,
      published,
    });
  }
  return found;
}

function itemsFound({ record }: Desk, key: string): readonly Found[] {
  if (key === "") return [];
  return [...record.items.values()]
    .filter(({ name }) => nameKey(name).includes(key))
    .slice(0, MOST_OF_A_KIND)
    .map(({ id, name, kind }): Found => ({ kind: "item", id, title: name, to: `/evidence#${id}`, quote: null, item: kind }));
}

/** Where the very words stand in a text, whatever the case of their letters; one place a report. */
function placesFound(desk: Desk, words: string): readonly Found[] {
  const pattern = new RegExp(words.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&").replace(/\s+/g, "\\s+"), "iu");
  const found: Found[] = [];
  for (const { report, reading } of desk.findings.gathered.reports.values()) {
    if (found.length >= MOST_PLACES) break;
    const match = pattern.exec(reading.text);
    if (match === null) continue;
    const span = [match.index, match.index + match[0].length] as const;
    const quote = quoteAt(desk, report.id, span);
    if (quote === null) continue;
    const to = `/reports/${report.id}#${span[0]}-${span[1]}`;
    const { publisher, published, title } = quote;
    found.push({ kind: "text", id: report.id, title: publisher ?? title, to, quote, publisher, published });
  }
  return found;
}
