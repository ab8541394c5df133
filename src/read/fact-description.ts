import type { FactProperty, ReadFact } from "../record/reading.ts";
import type { Span } from "../record/span.ts";
import type { ChunkGroup } from "./entity-group.ts";
import type { PlacedDescription } from "./entity-persons.ts";
import { type FactScene, isUnit } from "./fact-scene.ts";
import { peopleAt } from "./gazetteer.ts";
import type { NameChunk } from "./name-chunk.ts";
import { nameKey } from "./name-key.ts";
import { TITLE_TABLE, type TitleKind } from "./name-lexicon.ts";
import type { NameWord } from "./name-word.ts";
import type { Sentence } from "./token.ts";

/** Nouns that tell no more than that somebody is one of many. */
const PLAIN = new Set(["soldier", "serviceman", "servicewoman", "worker", "student"]);
const STATUS: ReadonlyMap<string, string> = new Map([
  ["captive", "captured"],
  ["prisoner", "captured"],
  ["prisoner of war", "captured"],
  ["pow", "captured"],
  ["captured", "captured"],
  ["hostage", "held hostage"],
  ["detainee", "detained"],
  ["detained", "detained"],
  ["arrested", "detained"],
  ["killed", "killed"],
  ["dead", "killed"],
  ["fallen", "killed"],
]);

/** The rank or office in the title before a name. */
export function titleFacts(scene: FactScene, group: ChunkGroup): readonly ReadFact[] {
  const { document } = scene;
  if (group.type !== "person") return [];
  return group.chunks.flatMap((chunk): readonly ReadFact[] => {
    const lettered = chunk.votes.some((vote) => vote.rule === "lettered");
    const status = lettered ? STATUS.get(chunk.name.split(" ")[0]?.toLowerCase() ?? "") : undefined;
    if (status !== undefined) return [{ property: "status", value: status, span: chunk.span, rule: "called" }];
    if (chunk.title === null) return [];
    const value = document.text.slice(chunk.title[0], chunk.title[1]).replace(/\s+/g, " ");
    const kind = titleKind(value);
    if (kind === null || kind === "honorific") return [];
    const fact: ReadFact = { property: kind === "rank" ? "rank" : "role", value, span: chunk.title, rule: "title" };
    const body = bodyBefore(scene, chunk.first, chunk.title[0]);
    return body === null
      ? [fact]
      : [fact, { property: isUnit(body.name) ? "unit" : "affiliation", value: body.name, span: body.span, rule: "organisation-before" }];
  });
}

/** The organisation directly before a title: "*Harbour Guard* spokesman Oleh Marchenko". */
function bodyBefore({ words, endings }: FactScene, name: number, title: number): NameChunk | null {
  let at = name;
  while (at > 0 && (words[at - 1]?.start ?? 0) >= title) at--;
  const body = endings.get(/^['’]s?$/.test(words[at - 1]?.text ?? "") ? at - 1 : at);
  return body !== undefined && isBody(body) ? body : null;
}

/** The kind of the longest title that the words end with. */
function titleKind(words: string): TitleKind | null {
  const parts = nameKey(words).split(" ");
  for (let from = 0; from < parts.length; from++) {
    const kind = TITLE_TABLE.get(parts.slice(from).join(" "));
    if (kind !== undefined) return kind;
  }
  return null;
}

/** What a description itself tells: rank or role by its noun, status and nationality by the words before it, whom it serves by those after. */
export function describedFacts(scene: FactScene, description: PlacedDescription, sentence: Sentence): readonly ReadFact[] {
  const { words } = scene;
  const { first, last, head, headAt } = description;
  const facts: ReadFact[] = [];
  const end = words[last - 1]?.end ?? 0;
  const at = (property: FactProperty, value: string, from: number, to: number, rule: string): number =>
    facts.push({ property, value, span: spanOf(words, from, to), rule });
  const kind = TITLE_TABLE.get(head);
  if (end > 0 && kind !== undefined && kind !== "honorific" && !PLAIN.has(head))
    at(kind === "rank" ? "rank" : "role", head, headAt, last, "noun");
  const called = STATUS.get(head);
  if (called !== undefined) at("status", called, headAt, last, "called");
  for (let i = first; i < headAt; i++) {
    const status = STATUS.get(words[i]?.lower ?? "");
    if (status !== undefined) at("status", status, i, i + 1, "adjective");
    const body = scene.names.get(i);
    if (body !== undefined && body.last <= headAt && isBody(body)) {
      at(isUnit(body.name) ? "unit" : "affiliation", body.name, body.first, body.last, "organisation-before");
      i = body.last - 1;
      continue;
    }
    const people = words[i]?.capital === true ? peopleAt(words, i, headAt) : null;
    if (people === null) continue;
    at("nationality", people.value.name, i, i + people.count, "adjective");
    i += people.count - 1;
  }
  const served = servedAt(scene, last, sentence);
  if (served !== null && head !== "")
    at(isUnit(served.name) ? "unit" : "affiliation", served.name, served.first, served.last, "of-organisation");
  return facts;
}

/** The organisation after "for", "of", "from", "with" or "at" that follows the noun. */
function servedAt(
  { words, names }: FactScene,
  last: number,
  sentence: Sentence,
): { readonly name: string; readonly first: number; readonly last: number } | null {
  if (last >= sentence.last || !/^(?:for|of|from|with|at|in)$/.test(words[last]?.lower ?? "")) return null;
  const from = words[last + 1]?.lower === "the" ? last + 2 : last + 1;
  const chunk = names.get(from);
  return chunk === undefined || !isBody(chunk) ? null : { name: chunk.name, first: chunk.first, last: chunk.last };
}

/** Its own words, or those around it, say that it is an organisation. */
function isBody(chunk: NameChunk): boolean {
  return chunk.votes.some((vote) => vote.type === "organization" && vote.weight >= 3);
}

function spanOf(words: readonly NameWord[], first: number, last: number): Span {
  return [words[first]?.start ?? 0, words[last - 1]?.end ?? 0];
}
