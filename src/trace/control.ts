import type { Gathered } from "../record/gathered.ts";
import type { EntityId } from "../record/id.ts";
import type { Traced } from "../record/origin.ts";
import { byEnglish, type Wording } from "../record/sentence.ts";
import { decisionsOf, listAt } from "./ground.ts";
import type { Power } from "./power.ts";

/** Who speaks under whose power. */
export interface Control {
  /** The one who stands for a source where only certain power counts: the source itself where nobody has power over it. */
  readonly groupOf: (entity: EntityId) => EntityId;
  /** A source and everybody who has, or may have, power over it. Two who share one are not independent at the lower bound. */
  readonly powersOver: (entity: EntityId) => ReadonlySet<EntityId>;
  /** The one whom a person named as in control, at the top of the chain; null where no person did. */
  readonly decidedFor: (entity: EntityId) => EntityId | null;
  readonly over: (entity: EntityId) => readonly Power[];
  readonly groups: Traced["controlOf"];
  /** All who stand under a power. */
  readonly under: ReadonlySet<EntityId>;
  /** All that is said above of an entity, as text: while this is the same, what it says counts the same. */
  readonly standing: (entity: EntityId) => string;
}

/** Nobody stands under anybody. */
export const NO_CONTROL: Control = arranged([]);

/**
 * Arranges decisions on control, and what the reports themselves suggest (`suggested`): a captive and the official who relays him or says that he holds
 * him, a captive and whoever supplied the interpreter, an official and the body that he is said to belong to. Suggestions are never certain.
 * Who stands under several certain powers is counted with the least of them by id, at the upper bound.
 */
export function controlIn(gathered: Gathered, suggested: readonly Power[]): Control {
  return arranged([...decided(gathered), ...suggested]);
}

function arranged(all: readonly Power[]): Control {
  const powers = new Map<EntityId, Power[]>();
  for (const power of [...all].sort(byStrength)) {
    const list = listAt(powers, power.entity);
    if (power.entity !== power.by && !list.some((known) => known.by === power.by)) list.push(power);
  }
  const over = (entity: EntityId): readonly Power[] => powers.get(entity) ?? [];
  const groupOf = topOf((entity) => over(entity).find((power) => power.certain)?.by);
  const decidedTop = topOf((entity) => over(entity).find((power) => power.decided)?.by);
  const anyTop = topOf((entity) => over(entity)[0]?.by);
  const reached = new Map<EntityId, ReadonlySet<EntityId>>();
  const powersOver = (entity: EntityId): ReadonlySet<EntityId> => {
    const known = reached.get(entity) ?? reach(entity, over);
    reached.set(entity, known);
    return known;
  };
  const groups = new Map<EntityId, { group: EntityId; certain: boolean; because: Wording }>();
  for (const entity of [...powers.keys()].sort()) {
    const [first] = over(entity);
    if (!first) continue;
    const group = first.certain ? groupOf(entity) : anyTop(entity);
    groups.set(entity, { group, certain: first.certain, because: first.because });
    if (!groups.has(group)) groups.set(group, { group, certain: first.certain, because: first.because });
  }
  const decidedFor = (entity: EntityId): EntityId | null => (over(entity).some((power) => power.decided) ? decidedTop(entity) : null);
  const standings = new Map<EntityId, string>();
  const standing = (entity: EntityId): string => {
    const known =
      standings.get(entity) ?? JSON.stringify([over(entity), groupOf(entity), decidedFor(entity), [...powersOver(entity)].sort()]);
    standings.set(entity, known);
    return known;
  };
  return { groupOf, powersOver, decidedFor, over, groups, under: new Set(powers.keys()), standing };
}

/** Of two reasons for one power the stronger first, then the one whose words stand in the report that is the least by id. */
function byStrength(a: Power, b: Power): number {
  if (a.certain !== b.certain) return a.certain ? -1 : 1;
  if (a.decided !== b.decided) return a.decided ? -1 : 1;
  if (a.by !== b.by) return a.by < b.by ? -1 : 1;
  const because = byEnglish(a.because, b.because);
  if (because !== 0) return because;
  const [one, other] = [a.evidence[0], b.evidence[0]];
  if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
  if (one.report !== other.report) return one.report < other.report ? -1 : 1;
  return one.span[0] - other.span[0] || one.span[1] - other.span[1];
}

/** Follows one power upwards. Those who have power over each other are stood for by the least of them. */
function topOf(up: (entity: EntityId) => EntityId | undefined): (entity: EntityId) => EntityId {
  const tops = new Map<EntityId, EntityId>();
  return (entity) => {
    const path: EntityId[] = [];
    let at = entity;
    for (let next = up(at); next !== undefined && !path.includes(at) && !tops.has(at); next = up(at)) {
      path.push(at);
      at = next;
    }
    const circle = path.indexOf(at);
    const top = tops.get(at) ?? (circle < 0 ? at : (path.slice(circle).sort()[0] ?? at));
    for (const member of [...path, at]) tops.set(member, top);
    return top;
  };
}

function reach(entity: EntityId, over: (entity: EntityId) => readonly Power[]): ReadonlySet<EntityId> {
  const found = new Set([entity]);
  for (const at of found) for (const power of over(at)) found.add(power.by);
  return found;
}

function decided(gathered: Gathered): readonly Power[] {
  return decisionsOf(gathered, "control").flatMap((decision) => {
    const entity = gathered.entityNamed(decision.name);
    const by = gathered.entityNamed(decision.by);
    if (entity === null || by === null) return [];
    return [{ entity, by, certain: decision.certain, decided: true, because: decision.because, evidence: [] }];
  });
}

/** True where everybody's powers are the same in both. */
export function areSamePowers(one: Control, other: Control): boolean {
  const all = new Set([...one.under, ...other.under, ...one.groups.keys(), ...other.groups.keys()]);
  return [...all].every((entity) => one.standing(entity) === other.standing(entity));
}
