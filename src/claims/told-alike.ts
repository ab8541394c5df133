import type { Across } from "../record/claim.ts";
import type { Entity } from "../record/entity.ts";
import type { EntityId } from "../record/id.ts";
import { mayLieIn, type NamedPlace } from "../record/place.ts";
import type { Utterance } from "../record/utterance.ts";
import { compatible, figureKey, type SamePlace } from "./features.ts";
import { meansSame, placesOfEvent } from "./same-place.ts";

/** Why two entities of one kind may be the same under names in two scripts or languages, or null. */
export type Kin = (a: Entity, b: Entity) => string | null;

type Entities = ReadonlyMap<EntityId, Entity>;

/** Of all that two utterances hold in their slots, at least this share by weight is in both. */
const LEAST = 0.6;
const WEIGHT = { what: 15, value: 15, time: 10, entity: 12 } as const;

/** What an utterance tells in any language. */
export interface Told {
  readonly utterance: Utterance;
  readonly language: string;
  readonly what: string;
  /** Numbers with their unit, facts and days. */
  readonly values: readonly string[];
  readonly entities: readonly EntityId[];
  /** Under which it is found by whatever may tell of the same. */
  readonly keys: readonly string[];
}

/** What an utterance tells that can be compared without its words; null where that is nothing. */
export function toldBy(utterance: Utterance, language: string): Told | null {
  const { what, who, where, howMany, when, facts } = utterance.slots;
  if (what === null) return null;
  const values = [
    ...howMany.filter(({ unit }) => unit !== null).map((amount) => figureKey({ ...amount, unit: unitOf(amount.unit, what) })),
    ...facts.map(({ property, value }) => `f:${property}=${value}`),
    ...when.filter(({ edtf }) => DAY.test(edtf)).map(({ edtf }) => `t:${edtf.slice(0, 10)}`),
  ];
  if (values.length === 0) return null;
  const told = { utterance, language, what, values: [...new Set(values)], entities: [...who, ...where] };
  return { ...told, keys: keysOf(told) };
}

/** Of the wounded one language counts the wounded and another people. */
function unitOf(unit: string | null, what: string): string | null {
  return unit === "person" ? (FATE[what] ?? unit) : unit;
}

const FATE: Readonly<Partial<Record<string, string>>> = { wound: "wounded", kill: "killed" };

const DAY = /^\d{4}-\d\d-\d\d/;

/** By what those of one event are found: numbers and facts in figures, which tell more apart than a day; the day where there is nothing else. */
function keysOf({ what, values }: Omit<Told, "keys">): readonly string[] {
  const telling = values.filter((value) => /^n:|^f:[^=]+=\d/.test(value));
  return (telling.length > 0 ? telling : values).map((value) => `${what} ${value}`);
}

/** What is known of the names of a case. */
export interface Given {
  readonly entities: Entities;
  readonly located: (place: EntityId) => NamedPlace;
  readonly kin: Kin;
  readonly samePlace: SamePlace;
}

/** Whether two utterances in two languages tell of one event, and by what; null where they do not. `a` is the lesser by id. */
export function judged(a: Told, b: Told, given: Given): Across | null {
  const { entities, samePlace } = given;
  if (!compatible(a.utterance, b.utterance, samePlace)) return null;
  if (arePlacesApart(a.utterance, b.utterance, given)) return null;
  const values = a.values.filter((value) => b.values.includes(value));
  const met = meetings(a.entities, b.entities, given);
  if (met.length === 0 || areOthers(a, b, met, entities)) return null;
  const shared = WEIGHT.what + weightOf(values) + WEIGHT.entity * met.length;
  const both = [a, b].reduce((sum, told) => sum + WEIGHT.what + weightOf(told.values) + WEIGHT.entity * told.entities.length, 0);
  const likeness = (2 * shared) / both;
  if (likeness < LEAST) return null;
  return {
    utterances: [a.utterance.id, b.utterance.id],
    likeness,
    because: `Both tell of one kind of event (${a.what}) with the same ${listed(values.map(inWords))}; ${listed(met.map(({ because }) => because))}.`,
  };
}

/** True where both say where it happened, and neither place may lie in the other; a country that acts is no such place. */
function arePlacesApart(a: Utterance, b: Utterance, { entities, located }: Given): boolean {
  const [ones, others] = [a, b].map((utterance) => placesOfEvent(utterance, entities, located).filter(({ meant }) => meant.length > 0));
  if (ones === undefined || others === undefined || ones.length === 0 || others.length === 0) return false;
  return !ones.some((one) => others.some((other) => mayLieIn(one, other) || mayLieIn(other, one)));
}

function weightOf(values: readonly string[]): number {
  return values.reduce((sum, value) => sum + (value.startsWith("t:") ? WEIGHT.time : WEIGHT.value), 0);
}

interface Meeting {
  readonly a: EntityId;
  readonly b: EntityId;
  readonly because: string;
}

/** Those of the one that are, or may be, among the other; each once. */
function meetings(ones: readonly EntityId[], others: readonly EntityId[], given: Given): readonly Meeting[] {
  const left = new Set(others);
  return ones.flatMap((a) => {
    for (const b of left) {
      const because = a === b ? nameOf(given.entities, a) : meet(a, b, given);
      if (because === null) continue;
      left.delete(b);
      return [{ a, b, because }];
    }
    return [];
  });
}

function nameOf(entities: Entities, id: EntityId): string {
  return `“${entities.get(id)?.name ?? id}” is named in both`;
}

function meet(a: EntityId, b: EntityId, { entities, located, kin }: Given): string | null {
  const [one, other, here, there] = [entities.get(a), entities.get(b), located(a), located(b)];
  if (one === undefined || other === undefined) return null;
  if (here.meant.length === 0 || there.meant.length === 0) return kin(one, other);
  return meansSame(here, there) ? `“${one.name}” and “${other.name}” can be one place` : null;
}

/** Two people by name who cannot be one are not told of by one claim. */
function areOthers(a: Told, b: Told, met: readonly Meeting[], entities: Entities): boolean {
  const persons = (told: Told): readonly EntityId[] => told.entities.filter((id) => entities.get(id)?.type === "person");
  const [ones, others] = [persons(a), persons(b)];
  const shared = met.some(({ a: id }) => ones.includes(id));
  return ones.length > 0 && others.length > 0 && !shared;
}

function inWords(value: string): string {
  const [kind, rest] = [value.slice(0, 2), value.slice(2)];
  if (kind === "t:") return `day (${rest})`;
  if (kind === "f:") return `${rest.replace("=", " (")})`;
  const [dots, space] = [rest.indexOf(".."), rest.indexOf(" ")];
  const [min, max, unit] = [rest.slice(0, dots), rest.slice(dots + 2, space), rest.slice(space + 1)];
  return `number (${[min, max].filter((end) => end !== "").join(" to ")} ${unit})`;
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
