import type { StandingDecision } from "../record/case-record.ts";
import type { Entity } from "../record/entity.ts";
import type { EntityType } from "../record/reading.ts";
import { english, say, term, type Wording } from "../record/sentence.ts";
import { DisjointSets } from "./disjoint-sets.ts";
import { foldName } from "./fold.ts";
import { thingInstead, twinOf } from "./kinds.ts";
import type { NameRegister } from "./name-register.ts";
import { isDescribed, type Named, NOBODY_NAMED, namedKey, plainName, voiceOf } from "./named.ts";
import { StateBodies } from "./state-bodies.ts";

export type Join = Entity["joins"][number];

/** Two keys that are joined unless a person holds them apart, with the reason. */
interface Edge {
  readonly a: string;
  readonly b: string;
  readonly because: Wording;
  readonly decided: boolean;
}

/** What people decided about names. */
export interface NameDecisions {
  /** Names that only decisions speak of, by the keys that they are put under. */
  readonly made: ReadonlyMap<string, string>;
  /** What people joined, in the order in which it is joined. */
  readonly edges: readonly Edge[];
  /** Pairs of folded names that people hold apart. */
  readonly apart: ReadonlySet<string>;
}

/** A set of keys that are one entity, sorted. */
export type Group = readonly string[];

/** Which keys belong together, by what the reports suggest and people decided. */
export class Joins {
  readonly #register: NameRegister;
  readonly decided: NameDecisions;
  readonly #mates: ReadonlyMap<string, readonly string[]>;
  readonly #bodies: StateBodies;

  constructor(register: NameRegister, decided: NameDecisions) {
    this.#register = register;
    this.#bodies = new StateBodies(register);
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
    return this.#register.at(key) ?? (made === undefined ? undefined : { ...NOBODY_NAMED, decided: made });
  }

  /** Every key that may be joined with this one, whether or not it is there. */
  beside(key: string): Iterable<string> {
    const meant = this.#meantBy(key);
    return [
      ...(meant === null ? [] : [meant]),
      ...this.#shortFor(key).filter((short) => this.#meantBy(short) === key),
      ...this.#voicesBeside(key),
      ...this.#bodies.beside(key),
      ...(isDescribed(key) ? [] : [twinOf(key)]),
      ...(this.#mates.get(key) ?? []),
    ];
  }

  /** All who speak for one body are joined with the first of them. */
  #voicesBeside(key: string): readonly string[] {
    const voices = this.#register.voicesWith(key);
    return voices[0] === key ? voices : voices.slice(0, 1);
  }

  /** "All who are called the police are one": what people said of one name. */
  saidToBeOne(group: Group): readonly Join[] {
    return this.decided.edges.flatMap(({ a, b, because }) =>
      a === b && group.includes(a) ? [{ names: [plainName(a), plainName(b)] as const, because, decided: true }] : [],
    );
  }

  /** Whether those who are called by a kind of body alone may be several: of bodies of which a state has one where the case names those of two states, of all others where nobody publishes by that name. */
  mayBeSeveral([first = ""]: Group, publishes: boolean): boolean {
    return this.#register.stateBody(first) === null ? !publishes : this.#bodies.areOfSeveral;
  }

  /** All that may be joined otherwise where a second state is named that was not before, or no longer is. */
  ofStatesUnlike(other: Joins): readonly string[] {
    return this.#bodies.areOfSeveral === other.#bodies.areOfSeveral ? [] : this.#register.bodiesOf();
  }

  /** What may be joined otherwise where something is told otherwise under a key: besides, all who are meant by its short names, and these. */
  around(key: string): Iterable<string> {
    const short = this.#shortFor(key);
    return [...this.beside(key), ...this.#bodies.around(key), ...short, ...short.flatMap((one) => this.#meantBy(one) ?? [])];
  }

  /** Every key under which somebody stands by this name, folded, and not by another of his. */
  keysOf(folded: string): readonly string[] {
    const made = [...this.decided.made.keys()];
    return [...this.#register.bearing(folded), ...made].filter((key) => plainName(key) === folded);
  }

  /** The shorter names by which whoever stands under this key may be meant, as a person's and as those of something of no kind. */
  #shortFor(key: string): readonly string[] {
    return this.#register.shortFor(key).flatMap((short) => [short, twinOf(short)]);
  }

  /** True of one word of which no report says what it names: a report that has the family name alone cannot tell. */
  #isOfNoKind(key: string): boolean {
    const named = this.#register.at(key);
    if (named === undefined || key.startsWith("p:") || isDescribed(key) || / /.test(key) || named.published.length > 0) return false;
    return named.kinds.said.size === 0 && named.told.every(({ entity }) => entity.type !== "place" && entity.facts.length === 0);
  }

  /** Whoever alone may be meant by a short name. */
  #meantBy(short: string): string | null {
    const twin = this.#isOfNoKind(short) ? twinOf(short) : null;
    const all = this.#register.mayBe(twin ?? short).filter((key) => key !== short && key !== twin);
    // "Holm" may be Ada Holm or A. Holm, who is Ada Holm.
    const [only, ...others] = all.length < 2 ? all : all.filter((key) => !all.some((other) => this.#register.mayBe(key).includes(other)));
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

  /** The kind of thing that a person's name names; null where it may be a person's, or part of one's. */
  #thingNamed(key: string): EntityType | null {
    const named = this.#register.at(key);
    if (named === undefined || !key.startsWith("p:") || isDescribed(key)) return null;
    if (this.#register.mayBe(key).some((other) => other !== key)) return null;
    return thingInstead(named, this.#register.at(twinOf(key)));
  }

  /** What the reports suggest that a key be joined with: a fuller name, or the first who speaks for the same body. */
  #suggestedFrom(key: string): readonly Edge[] {
    const meant = this.#meantBy(key);
    if (meant !== null) {
      const because = say`“${plainName(key)}” is used for “${plainName(meant)}”, and for nobody else in this case`;
      return [{ a: key, b: meant, because, decided: false }];
    }
    const kind = this.#thingNamed(key);
    if (kind !== null) {
      const because = say`no report says that “${plainName(key)}” is a person, and one that names it says that it is none (${term(kind)})`;
      return [{ a: key, b: twinOf(key), because, decided: false }];
    }
    const body = this.#bodies.meantBy(key);
    if (body !== null) {
      const because = say`“${plainName(key)}” and “${plainName(body)}” are one: this case names only one state that has such a body`;
      return [{ a: key, b: body, because, decided: false }];
    }
    const [first] = this.#register.voicesWith(key);
    if (first === undefined || first === key) return [];
    const served = voiceOf(first, this.#register.at(first) ?? NOBODY_NAMED);
    return [{ a: key, b: first, because: say`both speak for ${served ?? ""} and neither is named`, decided: false }];
  }
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`;
}

/** The decisions on names of a case; those that name nobody whom a report knows make somebody. */
export function decidedIn(register: NameRegister, decisions: readonly StandingDecision[]): NameDecisions {
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
export function decidedOtherwise(before: Joins, after: Joins): ReadonlySet<string> {
  return new Set([...decidedOnlyIn(before, after), ...decidedOnlyIn(after, before)]);
}

function decidedOnlyIn(one: Joins, other: Joins): readonly string[] {
  const known = new Set(other.decided.edges.map(asText));
  const apart = [...one.decided.apart].filter((pair) => !other.decided.apart.has(pair)).flatMap((pair) => pair.split("\n"));
  return [
    ...[...one.decided.made].flatMap(([key, name]) => (other.decided.made.get(key) === name ? [] : [key])),
    ...one.decided.edges.flatMap((edge) => (known.has(asText(edge)) ? [] : [edge.a, edge.b])),
    ...apart.flatMap((name) => [...one.keysOf(name), ...other.keysOf(name)]),
  ];
}

function asText({ a, b, because }: Edge): string {
  return `${a}\n${b}\n${english(because)}`;
}
