import type { Claim } from "../record/claim.ts";
import { type OriginId, originId, type ReportId, type UtteranceId } from "../record/id.ts";
import type { Bounds, Collapse, Origin, Side } from "../record/origin.ts";
import type { Utterance } from "../record/utterance.ts";
import { pathTo } from "./chain.ts";
import { collapsesOf } from "./collapses.ts";
import type { Control } from "./control.ts";
import { type Ended, groupOfOrigin, powersOverOrigin } from "./ended.ts";
import { type Ending, keyOf } from "./ending.ts";
import type { Flow, Followed } from "./flow.ts";
import { type Ground, listAt, type Polarity } from "./ground.ts";
import { independentCount } from "./independence.ts";

/** What is found for one side of one claim. */
interface TracedSide {
  readonly side: Side;
  readonly origins: readonly Origin[];
  readonly collapses: readonly Collapse[];
  /** The utterances at which chains go dark. */
  readonly dark: readonly UtteranceId[];
}

const NOWHERE: readonly ReportId[] = [];
const NO_ORIGINS: readonly Origin[] = [];

/** Most claims are denied by nobody. */
const NOBODY: TracedSide = { side: { reports: 0, origins: { min: 0, max: 0 } }, origins: [], collapses: [], dark: [] };

/**
 * Puts together the origins of one side of a claim, says which count as one, and bounds their number. `known` are origins that were found of the claim where the same
 * was said and relied on: then only powers differ, and neither an origin's name nor the way to it is looked for again.
 */
export function traceSide(
  ground: Ground,
  flow: Flow,
  control: Control,
  claim: Claim,
  side: Polarity,
  known: readonly Origin[] = NO_ORIGINS,
): TracedSide {
  const place = ground.sidesOf.get(claim.id)?.[side];
  if (place === undefined) return NOBODY;
  const { members } = place;
  const followed = members.map(({ id }) => flow.of(id));
  const dark: UtteranceId[] = [];
  const knownAs = findIn(known);
  const ended = endingsOf(ground, members, followed).map(({ ending, through, ends }): Ended => {
    const { kind, by, access, resolved } = ending;
    if (!resolved) for (const end of ends) dark.push(end.id);
    const found = knownAs(ending, through[0]);
    const origin: Origin = {
      id: found?.id ?? originId(claim.id, side, kind, by, access),
      kind,
      by,
      access,
      control: by === null ? null : control.decidedFor(by),
      chain: found?.chain ?? shortest(ground, ends),
      through,
      resolved,
    };
    const shownIn = ending.media.length === 0 ? NOWHERE : [...new Set(ends.map(({ report }) => report))];
    return { origin, ending, shownIn, group: groupOfOrigin(ground, control, origin) };
  });
  ended.sort((a, b) => (a.origin.id < b.origin.id ? -1 : 1));
  const collapses = collapsesOf({ ground, flow, control, members: followed, ended });
  return {
    side: { reports: place.reports, origins: boundsOf(ground, ended, collapses, control) },
    origins: ended.map(({ origin }) => origin),
    collapses,
    dark,
  };
}

/** Finds the origin that stands for an ending, by the first that leads to it: that one is on one side only. */
function findIn(known: readonly Origin[]): (ending: Ending, first: UtteranceId | undefined) => Origin | undefined {
  if (known.length < FEW)
    return ({ kind, by, access }, first) =>
      known.find((one) => one.through[0] === first && one.by === by && one.kind === kind && one.access === access);
  const all = new Map(known.map((one) => [`${one.through[0]} ${keyOf(one)}`, one]));
  return ({ key }, first) => all.get(`${first} ${key}`);
}

/** One ending of the chains of a side: the utterances that lead to it, sorted, and those in which they end, of which one may be named more than once. */
interface Gathering {
  readonly ending: Ending;
  readonly through: UtteranceId[];
  readonly ends: Utterance[];
}

/** Where the chains of these utterances end. Most sides have one ending, or a few; only for many a map is made. */
function endingsOf(ground: Ground, members: readonly Utterance[], followed: readonly (Followed | undefined)[]): readonly Gathering[] {
  const found: Gathering[] = [];
  let byKey: Map<string, Gathering> | null = null;
  for (const [number, member] of members.entries()) {
    for (const { id, reliance } of followed[number]?.ends ?? []) {
      const { ending } = reliance;
      // Most end in themselves, and are at hand.
      const end = id === member.id ? member : ground.gathered.utterances.get(id);
      if (end === undefined) continue;
      let known = byKey === null ? found.find((one) => one.ending.key === ending.key) : byKey.get(ending.key);
      if (known === undefined) {
        known = { ending, through: [], ends: [] };
        found.push(known);
        if (found.length === FEW) byKey = new Map(found.map((one) => [one.ending.key, one]));
        else byKey?.set(ending.key, known);
      }
      // Members are sorted, and each is looked at once, so these come sorted and without repeats.
      if (known.through.at(-1) !== member.id) known.through.push(member.id);
      if (known.ends.at(-1) !== end) known.ends.push(end);
    }
  }
  return found;
}

/** From so many endings on they are looked up and not looked through. */
const FEW = 8;

/** Of the paths to these utterances the shortest, and of those the least by id. */
function shortest(ground: Ground, ends: readonly Utterance[]): readonly UtteranceId[] {
  const [only] = ends;
  if (only !== undefined && ends.length === 1) return pathTo(ground, only);
  let best: readonly UtteranceId[] | null = null;
  for (const end of new Set(ends)) {
    const path = pathTo(ground, end);
    if (best === null || path.length < best.length || (path.length === best.length && path.join() < best.join())) best = path;
  }
  return best ?? [];
}

/**
 * Upper bound: groups under certain collapses, each dark chain a group of its own unless its speaker is counted already. Lower bound: the most
 * resolved origins of which no two may be one; dark chains lead to origins counted already, but something was said, so at least one.
 */
function boundsOf(ground: Ground, ended: readonly Ended[], collapses: readonly Collapse[], control: Control): Bounds {
  if (ended.length < 2) return { min: ended.length, max: ended.length };
  const max = new Set(ended.map(({ group }) => group)).size;
  if (ended.filter(({ origin }) => origin.resolved).length < 2) return { min: 1, max };
  const tiesOf = new Map<OriginId, Set<OriginId>>();
  // All that one reason holds together are tied with each other, and each of them stands for all that the same reasons hold.
  const held = new Map<OriginId, string[]>();
  for (const [number, { members, reason, certain }] of collapses.entries()) {
    const [a, b, more] = members;
    if (certain || reason === "same-control" || a === undefined || b === undefined) continue;
    if (more !== undefined) for (const member of members) listAt(held, member).push(`${number}`);
    else {
      setOf(tiesOf, a).add(b);
      setOf(tiesOf, b).add(a);
    }
  }
  const over = ({ origin }: Ended): readonly string[] => [...powersOverOrigin(ground, control, origin), ...(held.get(origin.id) ?? [])];
  // Origins under the same powers and tied by nothing else are interchangeable: one stands for all.
  const kept = new Map<string, Ended>();
  for (const one of ended) {
    if (!one.origin.resolved) continue;
    const powers = [...over(one)].sort().join(" ");
    kept.set(tiesOf.has(one.origin.id) || powers === "" ? one.origin.id : powers, one);
  }
  return { min: Math.max(1, independentCount(tiesAmong([...kept.values()], tiesOf, over))), max };
}

function tiesAmong(
  origins: readonly Ended[],
  tiesOf: ReadonlyMap<OriginId, ReadonlySet<OriginId>>,
  over: (one: Ended) => readonly string[],
): readonly Set<number>[] {
  const ties = origins.map(() => new Set<number>());
  const numbers = new Map(origins.map(({ origin }, number) => [origin.id, number]));
  const under = new Map<string, number[]>();
  origins.forEach((one, number) => {
    for (const power of over(one)) listAt(under, power).push(number);
    for (const other of tiesOf.get(one.origin.id) ?? []) {
      const found = numbers.get(other);
      if (found !== undefined) ties[number]?.add(found);
    }
  });
  for (const together of under.values()) for (const a of together) for (const b of together) if (a !== b) ties[a]?.add(b);
  return ties;
}

function setOf(map: Map<OriginId, Set<OriginId>>, key: OriginId): Set<OriginId> {
  const known = map.get(key) ?? new Set();
  map.set(key, known);
  return known;
}
