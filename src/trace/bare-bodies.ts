import { COMPANY, isOneOwner, OFFICIALS } from "../record/body-kind.ts";
import type { Entity } from "../record/entity.ts";
import type { Gathered } from "../record/gathered.ts";
import type { EntityId } from "../record/id.ts";
import type { Collapse } from "../record/origin.ts";
import { listOf, type Sentence, say } from "../record/sentence.ts";
import type { Control } from "./control.ts";
import type { Ended } from "./ended.ts";
import { type Ground, listAt } from "./ground.ts";
import { areHeldApart } from "./held-apart.ts";

/** All that end in the word of one speaker, or one of them where a person said that those who are called so are not one. */
interface Speaker {
  readonly entity: Entity;
  readonly ended: readonly Ended[];
  /** Himself, and whoever he speaks for. */
  readonly as: readonly Entity[];
}

/**
 * Speakers who are told by what kind of body they are, and may be one: ten papers that have it from "police" may have it from one force, or from ten. Never certain; whoever says that
 * the names are one, or others, decides it.
 */
export function ofBodies({ gathered }: Ground, control: Control, ended: readonly Ended[]): readonly Collapse[] {
  const speakers = speakersIn(gathered, control, ended);
  const mayBeOne = (a: Entity, b: Entity): boolean => a.id !== b.id && mayBe(a, b) && !areHeldApart(gathered, a.id, b.id);
  const [bare, named] = [speakers.filter(({ entity }) => isBare(entity)), speakers.filter(({ entity }) => !isBare(entity))];
  const groups = groupsOf(bare, (a, b) => mayBeOne(a.entity, b.entity));
  const across = pairsOf(groups).flatMap(([some, others]) =>
    some.flatMap((a) =>
      others.flatMap((b) => (mayBeOne(a.entity, b.entity) ? [perhapsOne([a, b], toldOf([a, b]), [a.entity, b.entity])] : [])),
    ),
  );
  const beside = named.flatMap((one) =>
    one.as.flatMap((body) =>
      groups.flatMap((group): readonly Collapse[] => {
        const others = group.filter((other) => mayBeOne(body, other.entity));
        return others.length === 0
          ? []
          : [perhapsOne([one, ...others], toldBeside(one, body, others), [...new Set(others.map(({ entity }) => entity)), body])];
      }),
    ),
  );
  const alike = pairsOf(named.filter(({ entity }) => entity.body !== undefined)).flatMap(([a, b]) =>
    mayBeOne(a.entity, b.entity)
      ? [perhapsOne([a, b], say`${a.entity.name} and ${b.entity.name} may be one under two names`, [a.entity, b.entity])]
      : [],
  );
  return [
    ...groups.filter(isOfSeveral).map((group) => perhapsOne(group, toldOf(group), [...new Set(group.map(({ entity }) => entity))])),
    ...across,
    ...beside,
    ...alike,
  ];
}

const isOfSeveral = (group: readonly Speaker[]): boolean => group.flatMap(({ ended }) => ended).length > 1;

function pairsOf<One>(list: readonly One[]): readonly (readonly [One, One])[] {
  return list.flatMap((a, i) => list.slice(i + 1).map((b) => [a, b] as const));
}

function toldBeside({ entity }: Speaker, body: Entity, others: readonly Speaker[]): Sentence {
  return body.id === entity.id
    ? say`${namesOf(others)} may be ${body.name}: whoever says only that does not say whose`
    : say`${namesOf(others)} may be ${body.name}, for whom ${entity.name} speaks: whoever says only that does not say whose`;
}

/** Nobody says whose it is; of officials of a town or state nobody says which. */
const isBare = ({ body }: Entity): boolean => body !== undefined && (body.whose.length === 0 || body.kind === OFFICIALS);

function speakersIn(gathered: Gathered, { powersOver }: Control, ended: readonly Ended[]): readonly Speaker[] {
  const by = new Map<EntityId, Ended[]>();
  for (const one of ended) if (one.origin.by !== null) listAt(by, one.origin.by).push(one);
  return [...by]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([id, all]): readonly Speaker[] => {
      const entity = gathered.entities.get(id);
      if (entity === undefined) return [];
      const as = [...powersOver(id)].sort().flatMap((power) => gathered.entities.get(power) ?? []);
      return areHeldApart(gathered, id, id) ? all.map((one) => ({ entity, ended: [one], as })) : [{ entity, ended: all, as }];
    });
}

/** Whether the words for two bodies fit one: of one kind, and not told to be of two owners. */
function mayBe(a: Entity, b: Entity): boolean {
  if (a.body === undefined || b.body === undefined) return isBusiness(a, b) || isBusiness(b, a);
  if (a.body.kind !== b.body.kind || a.body.kind === OFFICIALS) return false;
  const [some, others] = [a.body.whose, b.body.whose];
  return some.length === 0 || others.length === 0 || isOneOwner(some, others);
}

/** "The company" may be any that is no office and no medium: "Brackrail" does not say that it is one. */
const isBusiness = (a: Entity, b: Entity): boolean =>
  a.body?.kind === COMPANY && b.body === undefined && b.type !== "person" && b.role === "organization";

/** Puts speakers together who may all be one; each into the first group that it fits. */
function groupsOf(speakers: readonly Speaker[], mayBeOne: (a: Speaker, b: Speaker) => boolean): readonly (readonly Speaker[])[] {
  const groups: Speaker[][] = [];
  for (const one of speakers) {
    const group = groups.find((others) => others.every((other) => mayBeOne(one, other)));
    if (group === undefined) groups.push([one]);
    else group.push(one);
  }
  return groups;
}

function toldOf(group: readonly Speaker[]): Sentence {
  const count = group.flatMap(({ ended }) => ended).length;
  return say`nobody says whose ${namesOf(group)} they mean: these ${count} may be one`;
}

const namesOf = (group: readonly Speaker[]): ReturnType<typeof listOf> =>
  listOf([...new Set(group.map(({ entity }) => `“${entity.name}”`))].sort(), ", ", " and ");

/** `between` are those whom a person would say to be one; where they are more than two, no one decision settles it. */
function perhapsOne(group: readonly Speaker[], because: Sentence, between: readonly Entity[]): Collapse {
  const [one, other = one, more] = between;
  const members = group.flatMap(({ ended }) => ended.map(({ origin }) => origin.id)).sort();
  const names = one === undefined || other === undefined || more !== undefined ? {} : { names: [one.name, other.name] as const };
  return { members, reason: "same-publisher", because, certain: false, ...names, evidence: [] };
}
