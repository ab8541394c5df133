import { COMPANY, isOneOwner, OFFICIALS } from "../record/body-kind.ts";
import type { Entity } from "../record/entity.ts";
import type { Gathered } from "../record/gathered.ts";
import type { EntityId } from "../record/id.ts";
import type { Collapse } from "../record/origin.ts";
import { listOf, type Sentence, say } from "../record/sentence.ts";
import type { Ended } from "./ended.ts";
import { decisionsOf, listAt } from "./ground.ts";

/** All that end in the word of one speaker, or one of them where a person said that those who are called so are not one. */
interface Speaker {
  readonly entity: Entity;
  readonly ended: readonly Ended[];
}

/**
 * Speakers who are told by what kind of body they are, and may be one: ten papers that have it from "police" may have it from one force, or from ten. Never certain; whoever says that
 * the names are one, or others, decides it.
 */
export function ofBodies(gathered: Gathered, ended: readonly Ended[]): readonly Collapse[] {
  const speakers = speakersIn(gathered, ended);
  const bare = speakers.filter(({ entity }) => isBare(entity));
  if (bare.length === 0) return [];
  const apart = heldApart(gathered);
  const mayBeOne = (a: Speaker, b: Speaker): boolean =>
    a.entity.id !== b.entity.id && mayBe(a.entity, b.entity) && !apart(a.entity.id, b.entity.id);
  const groups = groupsOf(bare, mayBeOne);
  const among = groups.filter((group) => group.flatMap((one) => one.ended).length > 1).map((group) => perhapsOne(group, toldOf(group)));
  const named = speakers.filter(({ entity }) => !isBare(entity));
  const beside = named.flatMap((one) =>
    groups.flatMap((group): readonly Collapse[] => {
      const others = group.filter((other) => mayBeOne(one, other));
      return others.length === 0
        ? []
        : [perhapsOne([one, ...others], say`${namesOf(others)} may be ${one.entity.name}: whoever says only that does not say whose`)];
    }),
  );
  return [...among, ...beside];
}

/** Nobody says whose it is; of officials of a town or state nobody says which. */
const isBare = ({ body }: Entity): boolean => body !== undefined && (body.whose.length === 0 || body.kind === OFFICIALS);

function speakersIn(gathered: Gathered, ended: readonly Ended[]): readonly Speaker[] {
  const by = new Map<EntityId, Ended[]>();
  for (const one of ended) if (one.origin.by !== null) listAt(by, one.origin.by).push(one);
  const apart = heldApart(gathered);
  return [...by]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([id, all]): readonly Speaker[] => {
      const entity = gathered.entities.get(id);
      if (entity === undefined) return [];
      return apart(id, id) ? all.map((one) => ({ entity, ended: [one] })) : [{ entity, ended: all }];
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
const isBusiness = (a: Entity, b: Entity): boolean => a.body?.kind === COMPANY && b.body === undefined && b.role === "organization";

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

function perhapsOne(group: readonly Speaker[], because: Sentence): Collapse {
  const members = group.flatMap(({ ended }) => ended.map(({ origin }) => origin.id)).sort();
  return { members, reason: "same-publisher", because, certain: false, evidence: [] };
}

/** By the decisions of a case, which are asked about for every claim. */
const HELD_APART = new WeakMap<Gathered["decisions"], ReadonlySet<string>>();

/** Whom people hold apart; "police" and "police" where they said that those who are called so are several. */
function heldApart(gathered: Gathered): (a: EntityId, b: EntityId) => boolean {
  const { decisions, entityNamed } = gathered;
  const pairs =
    HELD_APART.get(decisions) ??
    new Set(
      decisionsOf(gathered, "different").flatMap(({ names }) =>
        names === undefined
          ? []
          : [
              names
                .map((name) => entityNamed(name) ?? "")
                .sort()
                .join(" "),
            ],
      ),
    );
  HELD_APART.set(decisions, pairs);
  return (a, b) => pairs.size > 0 && pairs.has(a < b ? `${a} ${b}` : `${b} ${a}`);
}
