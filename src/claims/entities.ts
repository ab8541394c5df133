import type { ReadReport, StandingDecision } from "../record/case-record.ts";
import type { Entity, EntityFact } from "../record/entity.ts";
import { type EntityId, entityId, type ReportId } from "../record/id.ts";
import { Patched } from "../record/patched.ts";
import { isFromList } from "../record/place.ts";
import type { Span } from "../record/span.ts";
import { DisjointSets } from "./disjoint-sets.ts";
import { foldName } from "./fold.ts";
import { NameRegister } from "./name-register.ts";
import { factsOf, isDescribed, mentionsOf, NOBODY_NAMED, type Named, namedKey, namesOf, plainName, voiceOf } from "./named.ts";
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

/** How the entities of a case differ from what they were before. */
export interface JoinedAnew {
  readonly joining: Joining;
  /** Entities that came, went, or are known under other names, in another role, by other joins, or as other places. */
  readonly entities: ReadonlySet<EntityId>;
  /** Reports of which the publisher, or anybody whom they mention, is another entity, and those that came or went. */
  readonly otherwise: ReadonlySet<ReportId>;
  /** These, and those that mention, or are published by, an entity that differs. */
  readonly touched: ReadonlySet<ReportId>;
  /** Those of them that are published by another entity, or by one that differs, and those that came or went. */
  readonly published: ReadonlySet<ReportId>;
}

type Join = Entity["joins"][number];

/** Two keys that are joined unless a person holds them apart, with the reason. */
interface Edge {
  readonly a: string;
  readonly b: string;
  readonly because: string;
  readonly decided: boolean;
}

/** What people decided about names. */
interface NameDecisions {
  /** Names that only decisions speak of, by the keys that they are put under. */
  readonly made: ReadonlyMap<string, string>;
  /** What people joined, in the order in which it is joined. */
  readonly edges: readonly Edge[];
  /** Pairs of folded names that people hold apart. */
  readonly apart: ReadonlySet<string>;
}

/** A set of keys that are one entity, sorted. */
type Group = readonly string[];

/**
 * The entities of all reports, joined by name. One full name is one entity; an acronym that a report explains, and a surname that only one person of the
 * case bears, are joined as proposals with their reason. Descriptions ("the rifleman") stay with their report. Decisions `same` and `different`
 * come last and win. Never changed: for other reports or decisions there is another.
 */
export class Joining {
  readonly joined: Joined;
  readonly #register: NameRegister;
  readonly #decided: NameDecisions;
  readonly #idOf: Patched<string, EntityId>;
  readonly #groups: Patched<EntityId, Group>;
  readonly #entities: Patched<EntityId, Entity>;
  readonly #publisherOf: Patched<ReportId, EntityId>;

  private constructor(
    register: NameRegister,
    decided: NameDecisions,
    idOf: Patched<string, EntityId>,
    groups: Patched<EntityId, Group>,
    entities: Patched<EntityId, Entity>,
    publisherOf: Patched<ReportId, EntityId>,
  ) {
    this.#register = register;
    this.#decided = decided;
    this.#idOf = idOf;
    this.#groups = groups;
    this.#entities = entities;
    this.#publisherOf = publisherOf;
    this.joined = {
      entities,
      of: (report, local) => idOf.get(register.keyIn(report, local) ?? "") ?? null,
      named: (name) => this.#named(foldName(name)),
      reported: (name) => this.#isReported(this.#named(foldName(name))),
      publisherOf,
    };
  }

  /** `reports` in the order of their ids, each once; `decisions` sorted by id. */
  static of(reports: readonly ReadReport[], decisions: readonly StandingDecision[]): Joining {
    const none = <Key extends string, Value>(): Patched<Key, Value> => Patched.over(new Map<Key, Value>());
    const nothing = { made: new Map(), edges: [], apart: new Set<string>() };
    return new Joining(NameRegister.of([]), nothing, none(), none(), none(), none()).#otherwise([], reports, decisions).joining;
  }

  /** What `Joining.of` would give without some of the reports, with others, and after other decisions. */
  revised(gone: readonly ReadReport[], come: readonly ReadReport[], decisions: readonly StandingDecision[]): JoinedAnew {
    const { joining, region, entities } = this.#otherwise(gone, come, decisions);
    const differing = new Set<EntityId>();
    for (const [id, entity] of entities) {
      const was = this.#entities.get(id);
      if (was === undefined ? entity !== undefined : entity === undefined || !isKnownAlike(was, entity)) differing.add(id);
    }
    const otherwise = new Set([...gone, ...come].map(({ report }) => report.id));
    const [touched, published] = [new Set(otherwise), new Set(otherwise)];
    for (const key of region) {
      const [was, now] = [this.#idOf.get(key), joining.#idOf.get(key)];
      if (was === now && (now === undefined || !differing.has(now))) continue;
      for (const named of [this.#register.at(key), joining.#register.at(key)])
        for (const { report } of named === undefined ? [] : [...named.told, ...named.published]) {
          touched.add(report);
          if (was !== now) otherwise.add(report);
        }
      for (const named of [this.#register.at(key), joining.#register.at(key)])
        for (const { report } of named?.published ?? []) published.add(report);
    }
    return { joining, entities: differing, otherwise, touched, published };
  }

  /** The same for other reports and decisions, with the keys that were joined anew and the entities that they make, or made. */
  #otherwise(gone: readonly ReadReport[], come: readonly ReadReport[], decisions: readonly StandingDecision[]) {
    const { register, changed } = this.#register.with(gone, come);
    const decided = decidedIn(register, decisions);
    const [before, after] = [new Joins(this.#register, this.#decided), new Joins(register, decided)];
    const seeds = new Set([...changed, ...decidedOtherwise(before, after)]);
    for (const key of [...seeds]) for (const joins of [before, after]) for (const other of joins.around(key)) seeds.add(other);
    for (const key of [...seeds]) for (const other of this.#groupOf(key)) seeds.add(other);
    const region = new Set(seeds);
    for (const key of region) for (const other of after.beside(key)) if (after.has(other)) region.add(other);
    const [idOf, groups, entities, publisherOf] = [
      new Map<string, EntityId | undefined>(),
      new Map<EntityId, Group | undefined>(),
      new Map<EntityId, Entity | undefined>(),
      new Map<ReportId, EntityId | undefined>(),
    ];
    for (const key of region) {
      idOf.set(key, undefined);
      const id = this.#idOf.get(key);
      if (id !== undefined) groups.set(id, undefined);
      if (id !== undefined) entities.set(id, undefined);
      for (const { report } of this.#register.at(key)?.published ?? []) publisherOf.set(report, undefined);
    }
    const keys = [...region].filter((key) => after.has(key)).sort();
    for (const { group, reasons } of after.among(keys)) {
      const entity = entityOf(group, after, reasons);
      entities.set(entity.id, entity);
      groups.set(entity.id, group);
      for (const key of group) {
        idOf.set(key, entity.id);
        for (const { report } of register.at(key)?.published ?? []) publisherOf.set(report, entity.id);
      }
    }
    const joining = new Joining(
      register,
      decided,
      this.#idOf.with(idOf),
      this.#groups.with(groups),
      this.#entities.with(entities),
      this.#publisherOf.with(publisherOf),
    );
    return { joining, region, entities };
  }

  #groupOf(key: string): Group {
    const id = this.#idOf.get(key);
    return (id === undefined ? undefined : this.#groups.get(id)) ?? [];
  }

  /** Of several that bear a name the last whose own name it is, else the first. */
  #named(folded: string): EntityId | null {
    const keys = [...this.#register.bearing(folded), ...[...this.#decided.made].flatMap(([key]) => (plainName(key) === folded ? [key] : []))];
    const own = keys.filter((key) => plainName(key) === folded);
    const groups = (own.length > 0 ? own : keys).map((key) => this.#groupOf(key)).filter((group) => group.length > 0);
    const [first, ...others] = groups.map(([least = ""]) => least).sort();
    const chosen = own.length > 0 ? (others.at(-1) ?? first) : first;
    return chosen === undefined ? null : (this.#idOf.get(chosen) ?? null);
  }

  #isReported(id: EntityId | null): boolean {
    const group = (id === null ? undefined : this.#groups.get(id)) ?? [];
    return group.some((key) => {
      const named = this.#register.at(key);
      return named !== undefined && (named.published.length > 0 || named.told.some(({ entity }) => entity.mentions.length > 0));
    });
  }
}

/** True where two states of an entity are told of in the same way, whatever else is said of it, and where. */
function isKnownAlike(one: Entity, other: Entity): boolean {
  return knownAs(one) === knownAs(other);
}

function knownAs({ type, name, names, role, joins, facts }: Entity): string {
  const listed = facts.flatMap(({ property, value }) => (isFromList(property) ? [[property, value]] : []));
  return JSON.stringify([type, name, names, role, joins, listed]);
}

/** Which keys belong together, by what the reports suggest and people decided. */
class Joins {
  readonly #register: NameRegister;
  readonly decided: NameDecisions;
  readonly #mates: ReadonlyMap<string, readonly string[]>;

  constructor(register: NameRegister, decided: NameDecisions) {
    this.#register = register;
    this.decided = decided;
    const mates = new Map<string, string[]>();
    for (const { a, b } of decided.edges) {
      mates.set(a, [...(mates.get(a) ?? []), b]);
      mates.set(b, [...(mates.get(b) ?? []), a]);
    }
    this.#mates = mates;
  }

  has(key: string): boolean {
    return this.#register.at(key) !== undefined || this.decided.made.has(key);
  }

  at(key: string): Named | undefined {
    const made = this.decided.made.get(key);
    return this.#register.at(key) ?? (made === undefined ? undefined : { told: [], published: [], decided: made });
  }

  /** Every key that may be joined with this one, whether or not it is there. */
  beside(key: string): Iterable<string> {
    const meant = this.#meantBy(key);
    return [
      ...(meant === null ? [] : [meant]),
      ...this.#register.shortFor(key).filter((short) => this.#meantBy(short) === key),
      ...this.#register.voicesWith(key),
      ...(this.#mates.get(key) ?? []),
    ];
  }

  /** What may be joined otherwise where something is told otherwise under a key: besides, all who are meant by its short names, and these. */
  around(key: string): Iterable<string> {
    const short = this.#register.shortFor(key);
    return [...this.beside(key), ...short, ...short.flatMap((one) => this.#meantBy(one) ?? [])];
  }

  /** Every key under which somebody stands by this name, folded, and not by another of his. */
  keysOf(folded: string): readonly string[] {
    const made = [...this.decided.made.keys()];
    return [...this.#register.bearing(folded), ...made].filter((key) => plainName(key) === folded);
  }

  /** Whoever alone may be meant by a short name. */
  #meantBy(short: string): string | null {
    const [only, ...others] = this.#register.mayBe(short).filter((key) => key !== short);
    return only === undefined || others.length > 0 ? null : only;
  }

  /** The groups among keys that nothing joins with any other, with why each was joined; `keys` sorted. */
  among(keys: readonly string[]): readonly { readonly group: Group; readonly reasons: ReadonlyMap<string, readonly Join[]> }[] {
    const [sets, inside] = [new DisjointSets(), new Set(keys)];
    const reasons = new Map<string, Join[]>();
    for (const { a, b, because, decided } of [...keys.flatMap((key) => this.#suggestedFrom(key)), ...this.decided.edges]) {
      const names: readonly [string, string] = [plainName(a), plainName(b)];
      if (!inside.has(a) || sets.find(a) === sets.find(b) || (!decided && this.decided.apart.has(pairKey(...names)))) continue;
      sets.join(a, b);
      reasons.set(a, [...(reasons.get(a) ?? []), { names, because, decided }]);
    }
    const groups = new Map<string, string[]>();
    for (const key of keys) {
      const held = groups.get(sets.find(key));
      if (held === undefined) groups.set(sets.find(key), [key]);
      else held.push(key);
    }
    return [...groups.values()].map((group) => ({ group, reasons }));
  }

  /** What the reports suggest that a key be joined with: a fuller name, or the first who speaks for the same body. */
  #suggestedFrom(key: string): readonly Edge[] {
    const meant = this.#meantBy(key);
    if (meant !== null) {
      const because = `“${plainName(key)}” is used for “${plainName(meant)}”, and for nobody else in this case`;
      return [{ a: key, b: meant, because, decided: false }];
    }
    const [first] = this.#register.voicesWith(key);
    if (first === undefined || first === key) return [];
    const body = voiceOf(first, this.#register.at(first) ?? NOBODY_NAMED);
    return [{ a: key, b: first, because: `both speak for ${body} and neither is named`, decided: false }];
  }
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`;
}

/** The decisions on names of a case; those that name nobody whom a report knows make somebody. */
function decidedIn(register: NameRegister, decisions: readonly StandingDecision[]): NameDecisions {
  const made = new Map<string, string>();
  const existing = (name: string): string => {
    const folded = foldName(name);
    const [body, person] = [namedKey(false, folded), namedKey(true, folded)];
    for (const key of [body, person]) if (register.at(key) !== undefined || made.has(key)) return key;
    made.set(body, name);
    return body;
  };
  /** A person who joins "the rifleman" with a name means the rifleman of every report. */
  const named = (name: string): readonly string[] => {
    const folded = foldName(name);
    const described = register.bearing(folded).filter((key) => isDescribed(key) && plainName(key) === folded);
    return described.length > 0 ? described : [existing(name)];
  };
  const edges: Edge[] = [];
  const apart = new Set<string>();
  for (const { decision } of decisions) {
    if (decision.kind === "different" && decision.names !== undefined)
      apart.add(pairKey(foldName(decision.names[0]), foldName(decision.names[1])));
    if (decision.kind !== "same" || decision.names === undefined) continue;
    const [first, ...others] = decision.names.flatMap(named);
    if (first !== undefined) for (const b of others) edges.push({ a: first, b, because: decision.because, decided: true });
  }
  for (const name of namesDecidedOn(decisions)) {
    const folded = foldName(name);
    if (register.bearing(folded).length === 0 && !made.has(namedKey(false, folded))) existing(name);
  }
  return { made, edges, apart };
}

function namesDecidedOn(decisions: readonly StandingDecision[]): readonly string[] {
  return decisions.flatMap(({ decision }) => {
    if (decision.kind === "control") return [decision.name, decision.by];
    if (decision.kind === "rendering") return [decision.maker, decision.supplier].filter((name) => name !== undefined);
    return decision.kind === "reliability" ? [decision.name] : [];
  });
}

/** The keys that decisions make, join or hold apart otherwise. */
function decidedOtherwise(before: Joins, after: Joins): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [one, other] of [
    [before, after],
    [after, before],
  ] as const) {
    for (const [key, name] of one.decided.made) if (other.decided.made.get(key) !== name) found.add(key);
    const known = new Set(other.decided.edges.map(asText));
    for (const edge of one.decided.edges) if (!known.has(asText(edge))) found.add(edge.a).add(edge.b);
    for (const pair of one.decided.apart)
      if (!other.decided.apart.has(pair))
        for (const name of pair.split("\n")) for (const joins of [one, other]) for (const key of joins.keysOf(name)) found.add(key);
  }
  return found;
}

function asText({ a, b, because }: Edge): string {
  return `${a}\n${b}\n${because}`;
}

function entityOf(group: Group, joins: Joins, reasons: ReadonlyMap<string, readonly Join[]>): Entity {
  const held = group.flatMap((key) => joins.at(key) ?? []);
  const counts = new Map<string, number>();
  for (const named of held) for (const [name, count] of namesOf(named)) counts.set(name, (counts.get(name) ?? 0) + count);
  const names = [...counts].sort(([a, n], [b, m]) => wordCount(b) - wordCount(a) || m - n || (a < b ? -1 : 1)).map(([name]) => name);
  const [name = "", ...others] = names;
  const facts = onceFromList(held.flatMap(factsOf).sort(byPlace));
  const mentioned = held.find(({ told }) => told.some(({ entity }) => entity.mentions.length > 0));
  const type = mentioned?.told[0]?.entity.type ?? "organization";
  return {
    id: entityId(group[0] ?? name),
    type,
    name,
    names: others.sort(),
    role: sourceRole(
      type,
      names,
      facts,
      held.some(({ published }) => published.length > 0),
    ),
    mentions: held.flatMap(mentionsOf).sort(byPlace),
    facts,
    joins: group.flatMap((key) => reasons.get(key) ?? []),
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
