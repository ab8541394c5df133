import { nameCandidates } from "../../findings/other-scripts.ts";
import type { Entity } from "../../record/entity.ts";
import { type EntityId, entityId } from "../../record/id.ts";
import { type Sentence, say } from "../../record/sentence.ts";

/** So many names that only look like somebody's are looked at, each against all places; in a case of more they stay people. */
const PAIRS = 200_000;

/** What a name names that looks like somebody's, or like that of any place, and why. */
export interface Meant {
  readonly is: "state" | "place";
  readonly because: Sentence;
}

/**
 * Names of one word that look like somebody's, or like nothing that is known, and are no person's: what another report says outright, in whatever language and case of grammar, decides for
 * those that only surmise. Such is the name of a state that has a ministry, or of a place that some report says to be one. Whoever is told of
 * as a person anywhere, or bears this name with another, stays a person.
 */
export function inNameOnly(entities: readonly Entity[], states: ReadonlySet<string>): ReadonlyMap<EntityId, Meant> {
  const found = new Map<EntityId, Meant>();
  const bare = entities.filter(({ facts, name, names }) => facts.length === 0 && [name, ...names].every(isOneWord));
  const open = bare.filter(({ type }) => type === "person");
  const unlisted = bare.filter(({ type }) => type === "place" || type === "other" || type === "group");
  const ruled = [...states].map((name): Entity => ({ ...NOTHING, id: entityId(`state ${name}`), name }));
  const places = entities.filter(({ type, surmised, name }) => type === "place" && surmised !== true && isOneWord(name));
  const people = entities.filter((one) => one.type === "person" && !open.includes(one));
  // "Президентка Вельмарії Ірена Волдан": the state before an official's name is a part of the office.
  const isBefore = (word: string, at: number): boolean =>
    at === 0 && sameName({ ...NOTHING, id: entityId(`word ${word}`), name: word }, ruled).length > 0;
  const named = people.map((one) => byWords(one, one.role === "official" ? isBefore : () => false));
  if (open.length * (places.length + people.length) + (open.length + unlisted.length) * ruled.length > PAIRS) return found;
  const stateOf = (one: Entity): Meant | null => {
    const state = sameName(one, ruled)[0] ?? ruled.find(({ name }) => isOfState(one.name, name));
    return state === undefined
      ? null
      : { is: "state", because: say`the case names a ministry or the forces of “${state.name}”, which may be the same name` };
  };
  const placeOf = (one: Entity): Meant | null => {
    const [place] = one.surmised === true ? sameName(one, places) : [];
    return place === undefined
      ? null
      : { is: "place", because: say`no report says that this is a person, and “${place.name}”, which may be the same name, is a place` };
  };
  for (const one of [...open, ...unlisted]) {
    const asPlace: Entity = { ...one, type: "place" };
    const meant =
      one.type !== "person" ? stateOf(asPlace) : sameName(one, named).length > 0 ? null : (stateOf(asPlace) ?? placeOf(asPlace));
    if (meant !== null) found.set(one.id, meant);
  }
  return found;
}

const NOTHING = { type: "place", names: [], role: "official", mentions: [], facts: [], joins: [] } as const;

const isOneWord = (name: string): boolean => /^\p{L}[\p{L}'’ʼ-]+$/u.test(name);

/** "Noviran" of "Novira": what is of a state, or who are. */
const isOfState = (name: string, state: string): boolean =>
  /^\p{Script=Latin}/u.test(state) &&
  name.startsWith(state.replace(/[aeiouy]$/, "")) &&
  /^(?:[aeiouy]?n|ian|ese|ish|i)s?$/.test(name.slice(state.replace(/[aeiouy]$/, "").length));

/** Places of one name, in one script or two. */
function sameName(one: Entity, others: readonly Entity[]): readonly Entity[] {
  const names = [one.name, ...one.names].map((name) => name.toLowerCase());
  const same = others.filter((other) => [other.name, ...other.names].some((name) => names.includes(name.toLowerCase())));
  return same.length > 0 ? same : nameCandidates(one, others).map(({ entity }) => entity);
}

/** Somebody by each word of his names, but for those of an office: whoever bears a name with another bears it too. */
function byWords(other: Entity, isOfOffice: (word: string, at: number) => boolean): Entity {
  const [name = other.name, ...names] = [other.name, ...other.names]
    .flatMap((one) => one.split(" ").filter((word, at, { length }) => length < 3 || !isOfOffice(word, at)))
    .filter(isOneWord);
  return { ...other, name, names };
}
