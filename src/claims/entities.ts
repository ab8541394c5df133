import type { ReadReport, StandingDecision } from "../record/case-record.ts";
import type { Entity, EntityFact } from "../record/entity.ts";
import { type EntityId, entityId, type ReportId } from "../record/id.ts";
import { isFromList } from "../record/place.ts";
import type { EntityType, ReadEntity } from "../record/reading.ts";
import type { Span } from "../record/span.ts";
import { DisjointSets } from "./disjoint-sets.ts";
import { foldName } from "./fold.ts";
import { sourceRole } from "./source-role.ts";

/** All entities of a case, and the ways to find one. */
export interface Joined {
  readonly entities: ReadonlyMap<EntityId, Entity>;
  /** The entity of a report's own entity id. */
  readonly of: (report: ReportId, local: string) => EntityId | null;
  /** The entity that bears a name; null where none does. */
  readonly named: (name: string) => EntityId | null;
  /** True where some report mentions whoever bears the name, or is published under it; decisions name others too. */
  readonly reported: (name: string) => boolean;
  readonly publisherOf: ReadonlyMap<ReportId, EntityId>;
}

interface Named {
  readonly type: EntityType;
  readonly names: Map<string, number>;
  readonly mentions: { report: ReportId; span: Span }[];
  readonly facts: EntityFact[];
  publishes: boolean;
}

type Join = Entity["joins"][number];

/**
 * Joins the entities of all reports by name. One full name is one entity; an acronym that a report explains, and a surname
 * that only one person of the case bears, are joined as proposals with their reason. Descriptions ("the rifleman") stay
 * with their report. Decisions `same` and `different` come last and win.
 */
export function joinEntities(reports: readonly ReadReport[], decisions: readonly StandingDecision[]): Joined {
  const nodes = new Map<string, Named>();
  const keyOf = new Map<string, string>();
  const publisherKey = new Map<ReportId, string>();
  for (const { report, reading } of reports) {
    for (const entity of reading.entities) {
      const key = nodeKey(entity, report.id);
      keyOf.set(`${report.id} ${entity.id}`, key);
      note(nodes, key, entity, report.id);
    }
    if (report.publisher !== null) publisherKey.set(report.id, publisherNode(nodes, report.publisher));
  }
  const apart = separations(decisions);
  const sets = new DisjointSets();
  const joins = new Map<string, Join[]>();
  const join = (a: string, b: string, because: string, decided: boolean): void => {
    const names: readonly [string, string] = [plainName(a), plainName(b)];
    if (sets.find(a) === sets.find(b) || (!decided && apart.has(pairKey(...names)))) return;
    sets.join(a, b);
    const entry: Join = { names, because, decided };
    joins.set(a, [...(joins.get(a) ?? []), entry]);
  };
  for (const [a, b, because] of aliasJoins(reports, nodes)) join(a, b, because, false);
  for (const { decision } of decisions) {
    if (decision.kind === "same" && decision.names !== undefined) {
      const [first, ...others] = decision.names.flatMap((name) => nodesNamed(nodes, name));
      if (first !== undefined) for (const other of others) join(first, other, decision.because, true);
    }
  }
  const named = controlNames(decisions);
  const borne = new Set(named.length === 0 ? [] : [...nodes.values()].flatMap((node) => [...node.names.keys()].map(foldName)));
  for (const name of named) if (!borne.has(foldName(name))) existingNode(nodes, name);
  return assemble(nodes, sets, joins, keyOf, publisherKey);
}

/** True for what tells who somebody is in place of naming him: "a spokesman", "the rifleman". */
export function isDescription(name: string): boolean {
  return /^(?:\p{Ll}|(?:The|A|An|One|Two) \p{Ll})/u.test(name) || KOREAN_DESCRIPTION.test(name);
}

/** Korean has no capitals: a description begins with a word that points, or ends with a noun for people. */
const KOREAN_DESCRIPTION =
  /^(?:한|두|세|어느|어떤|익명의|일부|복수의|해당|현지|생포된|체포된|붙잡힌|숨진|그|이|저|당시|다른|또 다른|나머지|전직|목격자|생존자|피해자)\s[가-힣]|^[가-힣A-Z(][^\n]{0,58}(?:관계자|당국자|소식통|주민|전문가|목격자|생존자|유족|병사|군인|포로|장교|관리|공무원|직원|변호인|재판부|노조|남성|여성|남편|아내|동료|간호조무사|상인|피고인|피의자|증인|대변인|대원|들|명|측)$|^(?:대변인|시장|장관|총리|대통령|원장|병원장|재판장|검사|판사|검찰|변호사|선장|기장|이장|교장)$/;

function nodeKey(entity: ReadEntity, report: ReportId): string {
  const side = entity.type === "person" ? "p" : "o";
  return isDescription(entity.name) ? `${side}:${foldName(entity.name)}@${report}` : `${side}:${foldName(entity.name)}`;
}

function plainName(key: string): string {
  return key.slice(2).replace(/@.*$/s, "");
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`;
}

function note(nodes: Map<string, Named>, key: string, entity: ReadEntity, report: ReportId): void {
  const node: Named = nodes.get(key) ?? { type: entity.type, names: new Map(), mentions: [], facts: [], publishes: false };
  nodes.set(key, node);
  for (const name of [entity.name, ...entity.aliases]) node.names.set(name, (node.names.get(name) ?? 0) + (name === entity.name ? 1 : 0));
  for (const span of entity.mentions) node.mentions.push({ report, span });
  for (const fact of entity.facts) node.facts.push({ property: fact.property, value: fact.value, report, span: fact.span });
}

function publisherNode(nodes: Map<string, Named>, publisher: string): string {
  const key = existingNode(nodes, publisher);
  const node = nodes.get(key);
  if (node !== undefined) node.publishes = true;
  return key;
}

/** The node that bears exactly this name, made where there is none: a controller or publisher need not be mentioned in a text. */
function existingNode(nodes: Map<string, Named>, name: string): string {
  const folded = foldName(name);
  for (const key of [`o:${folded}`, `p:${folded}`]) if (nodes.has(key)) return key;
  nodes.set(`o:${folded}`, { type: "organization", names: new Map([[name, 1]]), mentions: [], facts: [], publishes: false });
  return `o:${folded}`;
}

/** A person who joins "the rifleman" with a name means the rifleman of every report. */
function nodesNamed(nodes: Map<string, Named>, name: string): readonly string[] {
  const folded = foldName(name);
  const described = [...nodes.keys()].filter((key) => key.includes("@") && plainName(key) === folded);
  return described.length > 0 ? described.sort() : [existingNode(nodes, name)];
}

function separations(decisions: readonly StandingDecision[]): ReadonlySet<string> {
  const apart = new Set<string>();
  for (const { decision } of decisions)
    if (decision.kind === "different" && decision.names !== undefined)
      apart.add(pairKey(foldName(decision.names[0]), foldName(decision.names[1])));
  return apart;
}

function controlNames(decisions: readonly StandingDecision[]): readonly string[] {
  return decisions.flatMap(({ decision }) => {
    if (decision.kind === "control") return [decision.name, decision.by];
    if (decision.kind === "rendering") return [decision.maker, decision.supplier].filter((name) => name !== undefined);
    return decision.kind === "reliability" ? [decision.name] : [];
  });
}

/** Joins that the reports themselves suggest: explained acronyms and other aliases, and surnames that are unambiguous in the case. */
function aliasJoins(reports: readonly ReadReport[], nodes: ReadonlyMap<string, Named>): readonly (readonly [string, string, string])[] {
  const bearers = new Map<string, Set<string>>();
  const bear = (alias: string, key: string): void => {
    const held = bearers.get(alias);
    if (held === undefined) bearers.set(alias, new Set([key]));
    else held.add(key);
  };
  for (const { report, reading } of reports)
    for (const entity of reading.entities) {
      const key = nodeKey(entity, report.id);
      if (key.includes("@")) continue;
      for (const alias of entity.aliases) if (!isDescription(alias)) bear(`${key.slice(0, 2)}${foldName(alias)}`, key);
    }
  for (const key of nodes.keys()) {
    const words = plainName(key).split(" ");
    if (key.startsWith("p:") && !key.includes("@") && words.length > 1) bear(`p:${words.at(-1) ?? ""}`, key);
  }
  const joins: (readonly [string, string, string])[] = [];
  for (const [alias, keys] of bearers) {
    const [only, ...others] = [...keys].filter((key) => key !== alias).sort();
    if (only === undefined || others.length > 0 || !nodes.has(alias)) continue;
    joins.push([alias, only, `“${plainName(alias)}” is used for “${plainName(only)}”, and for nobody else in this case`]);
  }
  return [...joins, ...voiceJoins(reports)].sort((a, b) => (a[0] < b[0] ? -1 : 1));
}

const VOICE = /^(?:chief |press |deputy |official )*(?:spokes(?:man|woman|person|people)|press officer|press secretary)$/i;

/** Unnamed people who speak for one body are one voice, whichever of them it was: counted apart they would be two origins. */
function voiceJoins(reports: readonly ReadReport[]): readonly (readonly [string, string, string])[] {
  const voices = new Map<string, { readonly body: string; readonly keys: Set<string> }>();
  for (const { report, reading } of reports)
    for (const entity of reading.entities) {
      const key = nodeKey(entity, report.id);
      const body = entity.facts.find(({ property }) => property === "affiliation")?.value;
      const speaks = entity.facts.some(({ property, value }) => property === "role" && VOICE.test(value));
      if (!key.includes("@") || body === undefined || !speaks) continue;
      const voice = voices.get(foldName(body)) ?? { body, keys: new Set() };
      voice.keys.add(key);
      voices.set(foldName(body), voice);
    }
  return [...voices.values()].flatMap(({ body, keys }) => {
    const [first = "", ...others] = [...keys].sort();
    return others.map((other) => [other, first, `both speak for ${body} and neither is named`] as const);
  });
}

function assemble(
  nodes: ReadonlyMap<string, Named>,
  sets: DisjointSets,
  joins: ReadonlyMap<string, readonly Join[]>,
  keyOf: ReadonlyMap<string, string>,
  publisherKey: ReadonlyMap<ReportId, string>,
): Joined {
  const groups = new Map<string, string[]>();
  for (const key of [...nodes.keys()].sort()) groups.set(sets.find(key), [...(groups.get(sets.find(key)) ?? []), key]);
  const idOfKey = new Map<string, EntityId>();
  const idOfName = new Map<string, EntityId>();
  const entities = new Map<EntityId, Entity>();
  for (const keys of groups.values()) {
    const entity = entityOf(keys, nodes, joins);
    entities.set(entity.id, entity);
    for (const key of keys) idOfKey.set(key, entity.id);
    for (const name of [entity.name, ...entity.names]) {
      const folded = foldName(name);
      if (!idOfName.has(folded) || keys.some((key) => plainName(key) === folded)) idOfName.set(folded, entity.id);
    }
  }
  const publisherOf = new Map<ReportId, EntityId>();
  for (const [report, key] of publisherKey) {
    const id = idOfKey.get(key);
    if (id !== undefined) publisherOf.set(report, id);
  }
  const sorted = new Map([...entities].sort(([a], [b]) => (a < b ? -1 : 1)));
  const named = (name: string): EntityId | null => idOfName.get(foldName(name)) ?? null;
  return {
    entities: sorted,
    of: (report, local) => idOfKey.get(keyOf.get(`${report} ${local}`) ?? "") ?? null,
    named,
    reported: (name) => {
      const id = named(name);
      return id !== null && ((sorted.get(id)?.mentions.length ?? 0) > 0 || [...publisherOf.values()].includes(id));
    },
    publisherOf,
  };
}

function entityOf(keys: readonly string[], nodes: ReadonlyMap<string, Named>, joins: ReadonlyMap<string, readonly Join[]>): Entity {
  const held = keys.map((key) => nodes.get(key)).filter((node) => node !== undefined);
  const counts = new Map<string, number>();
  for (const node of held) for (const [name, count] of node.names) counts.set(name, (counts.get(name) ?? 0) + count);
  const names = [...counts].sort(([a, n], [b, m]) => wordCount(b) - wordCount(a) || m - n || (a < b ? -1 : 1)).map(([name]) => name);
  const [name = "", ...others] = names;
  const facts = onceFromList(held.flatMap((node) => node.facts).sort(byPlace));
  const type = held.find((node) => node.mentions.length > 0)?.type ?? "organization";
  return {
    id: entityId(keys[0] ?? name),
    type,
    name,
    names: others.sort(),
    role: sourceRole(
      type,
      names,
      facts,
      held.some((node) => node.publishes),
    ),
    mentions: held.flatMap((node) => node.mentions).sort(byPlace),
    facts,
    joins: keys.flatMap((key) => joins.get(key) ?? []),
  };
}

/** What a list tells of a name is the same in every report that has it: it is said once. */
function onceFromList(facts: readonly EntityFact[]): readonly EntityFact[] {
  const seen = new Set<string>();
  return facts.filter(({ property, value }) => {
    const fresh = !isFromList(property) || !seen.has(`${property} ${value}`);
    seen.add(`${property} ${value}`);
    return fresh;
  });
}

/** Names of two to six words come first: a bare acronym says too little, a whole description too much. */
function wordCount(name: string): number {
  const count = name.split(" ").length;
  return count >= 2 && count <= 6 ? 1 : 0;
}

function byPlace(a: { report: ReportId; span: Span }, b: { report: ReportId; span: Span }): number {
  if (a.report !== b.report) return a.report < b.report ? -1 : 1;
  return a.span[0] - b.span[0] || a.span[1] - b.span[1];
}
