import { bodyKindOf, OFFICIALS } from "../record/body-kind.ts";
import type { ReadReport, StandingDecision } from "../record/case-record.ts";
import type { Entity, EntityBody, EntityFact, SourceRole } from "../record/entity.ts";
import { type EntityId, entityId, type ReportId } from "../record/id.ts";
import { Patched } from "../record/patched.ts";
import { isFromList } from "../record/place.ts";
import type { EntityType } from "../record/reading.ts";
import type { Span } from "../record/span.ts";
import { foldName } from "./fold.ts";
import { merged } from "./in-order-of-reports.ts";
import { isSaid, kindOf } from "./kinds.ts";
import { decidedIn, decidedOtherwise, type Group, type Join, Joins, type NameDecisions } from "./name-joins.ts";
import { NameRegister } from "./name-register.ts";
import { factsOf, isDescription, keyOf, mentionsIn, type Named, NOBODY_NAMED, namesOf, plainName, type Telling } from "./named.ts";
import { sourceRole } from "./source-role.ts";

/** All entities of a case, and the ways to find one. */
export interface Joined {
  readonly entities: ReadonlyMap<EntityId, Entity>;
  /** The entity of a report's own entity id. */
  readonly of: (report: ReportId, local: string) => EntityId | null;
  /** The entity that bears a name; null where none does. */
  readonly named: (name: string) => EntityId | null;
  readonly publisherOf: ReadonlyMap<ReportId, EntityId>;
}

/** How the entities of a case differ from what they were before. */
export interface JoinedAnew {
  readonly joining: Joining;
  /** Entities that came, went, or are known under other names, in another role, by other joins, or as other places. */
  readonly entities: ReadonlySet<EntityId>;
  /** Reports in which anybody whom they mention is another entity, and those that came or went. */
  readonly otherwise: ReadonlySet<ReportId>;
  /** Reports of which the publisher is another entity. */
  readonly republished: ReadonlySet<ReportId>;
  /** All of these, and those that mention, or are published by, an entity that differs. */
  readonly touched: ReadonlySet<ReportId>;
  /** Those of them that are published by another entity, or by one that differs, and those that came or went. */
  readonly published: ReadonlySet<ReportId>;
}

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
    for (const [id, entity] of entities) if (!isKnownAlike(this.#entities.get(id), entity)) differing.add(id);
    const otherwise = new Set([...gone, ...come].map(({ report }) => report.id));
    const [touched, published, republished] = [new Set(otherwise), new Set(otherwise), new Set<ReportId>()];
    for (const key of region) {
      const [was, now] = [this.#idOf.get(key), joining.#idOf.get(key)];
      if (was === now && (now === undefined || !differing.has(now))) continue;
      const both = [this.#register.at(key), joining.#register.at(key)].map((named) => named ?? NOBODY_NAMED);
      const tellers = both.flatMap(({ told }) => told.map(({ report }) => report));
      const publishing = both.flatMap((named) => named.published.map(({ report }) => report));
      for (const report of publishing) published.add(report);
      for (const report of [...tellers, ...publishing]) touched.add(report);
      if (was === now) continue;
      for (const report of tellers) otherwise.add(report);
      for (const report of publishing) republished.add(report);
    }
    return { joining, entities: differing, otherwise, republished, touched, published };
  }

  /** The same for other reports and decisions, with the keys that were joined anew and the entities that they make, or made. */
  #otherwise(gone: readonly ReadReport[], come: readonly ReadReport[], decisions: readonly StandingDecision[]) {
    const { register, changed } = this.#register.with(gone, come);
    const decided = decidedIn(register, decisions);
    const [before, after] = [new Joins(this.#register, this.#decided), new Joins(register, decided)];
    const region = this.#regionOf(new Set([...changed, ...decidedOtherwise(before, after)]), before, after);
    const [idOf, groups, entities, publisherOf] = [
      new Map<string, EntityId | undefined>(),
      new Map<EntityId, Group | undefined>(),
      new Map<EntityId, Entity | undefined>(),
      new Map<ReportId, EntityId | undefined>(),
    ];
    for (const key of region) {
      idOf.set(key, undefined);
      for (const { report } of this.#register.at(key)?.published ?? []) publisherOf.set(report, undefined);
      const id = this.#idOf.get(key);
      if (id === undefined) continue;
      groups.set(id, undefined);
      entities.set(id, undefined);
    }
    const keys = [...region].filter((key) => after.has(key)).sort();
    for (const { group, reasons } of after.among(keys)) {
      const held = group.flatMap((key) => after.at(key) ?? []);
      const entity = entityOf(group, held, reasons, after, this.#toldOf(group, held, gone, come));
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

  /** Where a group is mentioned, and what is told of it; one that was a group before is looked through again only in the reports that are gone or have come. */
  #toldOf(
    group: Group,
    held: readonly Named[],
    gone: readonly ReadReport[],
    come: readonly ReadReport[],
  ): Pick<Entity, "mentions" | "facts"> {
    const id = entityId(group[0] ?? "");
    const [known, before] = [this.#groups.get(id), this.#entities.get(id)];
    const isSame = known?.length === group.length && known.every((key, i) => key === group[i]);
    if (!isSame || before === undefined)
      return { mentions: held.flatMap(({ told }) => mentionsIn(told)).sort(byPlace), facts: factsIn(held) };
    const keys = new Set(group);
    const toldIn = (reads: readonly ReadReport[]): readonly Telling[] =>
      reads.flatMap(({ report, reading }) =>
        reading.entities.flatMap((entity) => (keys.has(keyOf(entity, report.id)) ? [{ report: report.id, entity }] : [])),
      );
    const newly = toldIn(come);
    const isTold = [...toldIn(gone), ...newly].some(({ entity }) => entity.facts.length > 0);
    return {
      mentions: merged(before.mentions, new Set(gone.map(({ report }) => report.id)), [...mentionsIn(newly)].sort(byPlace)),
      facts: isTold ? factsIn(held) : before.facts,
    };
  }

  /** These keys, and all that were joined with them or may be now. */
  #regionOf(changed: ReadonlySet<string>, before: Joins, after: Joins): ReadonlySet<string> {
    const region = new Set([...changed, ...before.ofStatesUnlike(after), ...after.ofStatesUnlike(before)]);
    for (const key of changed) for (const joins of [before, after]) for (const other of joins.around(key)) region.add(other);
    for (const key of [...region]) for (const other of this.#groupOf(key)) region.add(other);
    for (const key of region) for (const other of after.beside(key)) if (after.has(other)) region.add(other);
    return region;
  }

  #groupOf(key: string): Group {
    const id = this.#idOf.get(key);
    return (id === undefined ? undefined : this.#groups.get(id)) ?? [];
  }

  /** Of several that bear a name the last whose own name it is, else the first. */
  #named(folded: string): EntityId | null {
    const keys = [
      ...this.#register.bearing(folded),
      ...[...this.#decided.made].flatMap(([key]) => (plainName(key) === folded ? [key] : [])),
    ];
    const own = keys.filter((key) => plainName(key) === folded);
    const groups = (own.length > 0 ? own : keys).map((key) => this.#groupOf(key)).filter((group) => group.length > 0);
    const [first, ...others] = groups.map(([least = ""]) => least).sort();
    const chosen = own.length > 0 ? (others.at(-1) ?? first) : first;
    return chosen === undefined ? null : (this.#idOf.get(chosen) ?? null);
  }
}

/** True where two states of an entity are told of in the same way, whatever else is said of it, and where. */
function isKnownAlike(one: Entity | undefined, other: Entity | undefined): boolean {
  return one === other || (one !== undefined && other !== undefined && knownAs(one) === knownAs(other));
}

function knownAs({ type, surmised, name, names, role, body, joins, facts }: Entity): string {
  const listed = facts.flatMap(({ property, value }) => (isFromList(property) ? [[property, value]] : []));
  return JSON.stringify([type, surmised ?? false, name, names, role, body, joins, listed]);
}

function entityOf(
  group: Group,
  held: readonly Named[],
  reasons: ReadonlyMap<string, readonly Join[]>,
  joins: Joins,
  { mentions, facts }: Pick<Entity, "mentions" | "facts">,
): Entity {
  const counts = new Map<string, number>();
  for (const named of held) for (const [name, count] of namesOf(named)) counts.set(name, (counts.get(name) ?? 0) + count);
  const order = ([a, n]: readonly [string, number], [b, m]: readonly [string, number]): number =>
    wordCount(b) - wordCount(a) || shouted(a) - shouted(b) || m - n || (a < b ? -1 : 1);
  const names = [...counts].sort(order).map(([name]) => name);
  const [name = "", ...others] = names;
  const kinds = held.map((named) => named.kinds);
  const type = kindOf(kinds);
  const publishes = held.some(({ published }) => published.length > 0);
  const saidOne = joins.saidToBeOne(group);
  const body = bodyAmong(names, type, saidOne.length === 0 && joins.mayBeSeveral(group, publishes));
  const role = sourceRole(type, names, facts, publishes);
  return {
    id: entityId(group[0] ?? name),
    type,
    ...(isSaid(type, kinds) ? {} : { surmised: true }),
    name,
    names: others.sort(),
    role: standing(role, type, body !== null, facts),
    ...(body === null ? {} : { body }),
    mentions,
    facts,
    joins: [...group.flatMap((key) => reasons.get(key) ?? []), ...saidOne],
  };
}

/** "Rescue workers" are a body, whatever their words look like; whoever holds an office of a body speaks for that. */
function standing(role: SourceRole, type: EntityType, isBody: boolean, facts: readonly EntityFact[]): SourceRole {
  if (type !== "person") return isBody && /^(?:person|witness|unnamed)$/.test(role) ? "official" : role;
  const holds =
    facts.some(({ property, value }) => property === "role" && OFFICE.test(value)) &&
    facts.some(({ property }) => property === "affiliation");
  return role === "person" && holds ? "organization" : role;
}

const OFFICE =
  /(?:^| )(?:chair|director|head|chief|president|manager|spokes|press officer|secretary|superintendent|rector|dean|principal)/i;

/**
 * What the names of a body tell: the first that tells whose it is, else the first that tells its kind. A person of no name may speak for one: "a police spokesman". `mayBeSeveral` where
 * nobody bears that name himself, or those of several states may.
 */
function bodyAmong(names: readonly string[], type: EntityType, mayBeSeveral: boolean): EntityBody | null {
  const told = names.flatMap((name) => (type === "person" && !isDescription(name) ? [] : (bodyKindOf(name) ?? [])));
  const best = told.find(({ whose }) => whose.length > 0) ?? told[0];
  if (best === undefined) return null;
  return {
    kind: best.kind,
    whose: best.whose,
    isAny: (best.whose.length === 0 || best.kind === OFFICIALS) && type !== "person" && mayBeSeveral,
  };
}

function factsIn(held: readonly Named[]): readonly EntityFact[] {
  return onceFromList(held.flatMap(factsOf).sort(byPlace));
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

/** 1 for a name in capitals that is too long for an acronym, as datelines and headlines have it. */
const shouted = (name: string): number => (/^[^\p{Ll}]{6,}$/u.test(name) && /^\p{Lu}{2}/u.test(name) ? 1 : 0);

function byPlace(a: { report: ReportId; span: Span }, b: { report: ReportId; span: Span }): number {
  if (a.report !== b.report) return a.report < b.report ? -1 : 1;
  return a.span[0] - b.span[0] || a.span[1] - b.span[1];
}
