import type { UtteranceId } from "../record/id.ts";
import { components } from "./components.ts";
import { type Ending, keyOf } from "./ending.ts";
import { byId, type Ground, listAt } from "./ground.ts";
import type { Reliance, Tie, TieFinder } from "./tie-finder.ts";

/** An utterance with what it relies on and where its chains end. */
interface Followed {
  readonly id: UtteranceId;
  readonly reliance: Reliance;
  /** The key of its own ending; see `keyOf`. */
  readonly key: string;
  /** Itself where it relies on nothing; none where its chains only go round. Sorted by id. */
  readonly ends: readonly Followed[];
}

/** Where every chain ends. */
export interface Flow {
  readonly of: (utterance: UtteranceId) => Followed | undefined;
  /** Utterances that cite each other and nobody else, each group sorted. */
  readonly cycles: readonly (readonly UtteranceId[])[];
}

/**
 * Follows all reliance to its ends. A group of utterances that cite each other and lead nowhere else has no end. Texts that are the same and of
 * which nobody knows which was first are no such group: somebody wrote them, so one of them stands for the end. It is one of which it is known
 * what it rests on, if there is one: a paper prints a ministry's statement more often than a ministry prints a paper's.
 */
export function flowOf(ground: Ground, finder: TieFinder): Flow {
  const ids: UtteranceId[] = [];
  const numbers = new Map<UtteranceId, number>();
  const found: Reliance[] = [];
  const add = (id: UtteranceId): void => {
    if (numbers.has(id) || !ground.gathered.utterances.has(id)) return;
    numbers.set(id, ids.length);
    ids.push(id);
  };
  // The utterances of a case come sorted, and sorting them again costs nothing; those of the places come claim by claim.
  for (const id of [...ground.gathered.utterances.keys()].sort()) if (ground.placeOf.has(id)) add(id);
  for (const id of ids) {
    const utterance = ground.gathered.utterances.get(id);
    if (!utterance) continue;
    const reliance = finder.of(utterance);
    found.push(reliance);
    for (const { link } of reliance.ties) add(link.to);
  }
  const edgesOf = (ties: readonly Tie[]): readonly number[] =>
    ties.length === 0 ? NOWHERE : ties.flatMap(({ link }) => numbers.get(link.to) ?? []);
  const cycles = closedGroups(found.map((reliance) => edgesOf(citing(reliance)))).filter((group) =>
    group.every((node) => found[node]?.ties.every((tie) => tie.directed)),
  );
  const onwards = found.map((reliance) => (reliance.certain ? edgesOf(reliance.ties) : NOWHERE));
  const known = (a: number, b: number): number => byKnowledge(found[a]?.ending, found[b]?.ending) || a - b;
  const ends = endsOf(withReturns(onwards, found), new Set(cycles.flat()), (group) => group.toSorted(known).slice(0, 1));
  const followed = new Map<UtteranceId, Followed & { ends: readonly Followed[] }>();
  ids.forEach((id, node) => {
    const reliance = found[node];
    if (reliance) followed.set(id, { id, reliance, key: keyOf(reliance.ending), ends: [] });
  });
  const nodes = [...followed.values()];
  const named = new Map<readonly number[], readonly Followed[]>();
  nodes.forEach((one, node) => {
    const list = ends[node] ?? NOWHERE;
    if (list.length === 1 && list[0] === node) one.ends = [one];
    else one.ends = named.get(list) ?? list.flatMap((end) => nodes[end] ?? []).sort(byId);
    if (one.ends.length > 0 && one.ends[0] !== one) named.set(list, one.ends);
  });
  return {
    of: (utterance) => followed.get(utterance),
    cycles: cycles.map((group) => group.flatMap((node) => ids[node] ?? []).sort()),
  };
}

const NOWHERE: readonly number[] = [];

/**
 * The ties by which a chain could go round: certain ones; and uncertain ones that name their source, of an utterance that rests on nothing
 * else. Copied text names nobody.
 */
function citing(reliance: Reliance): readonly Tie[] {
  if (reliance.certain) return reliance.ties;
  return reliance.ending.resolved ? [] : reliance.ties.filter((tie) => tie.link.reason !== "copied-text");
}

/** Where nobody knows which of two texts was first, the link leads both ways. */
function withReturns(edges: readonly (readonly number[])[], found: readonly Reliance[]): readonly (readonly number[])[] {
  const returns = new Map<number, number[]>();
  edges.forEach((next, node) => {
    if (found[node]?.ties.every((tie) => tie.directed)) return;
    for (const to of next) listAt(returns, to).push(node);
  });
  return returns.size === 0 ? edges : edges.map((next, node) => [...next, ...(returns.get(node) ?? NOWHERE)]);
}

/** Those that rest on something known first. Kinds are told apart by name, so that what is chosen does not depend on who is called what. */
function byKnowledge(a: Ending | undefined, b: Ending | undefined): number {
  if (a === undefined || b === undefined) return 0;
  return Number(b.resolved) - Number(a.resolved) || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0);
}

/** The groups that go round and that no edge leaves. */
function closedGroups(edges: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return components(edges.length, edges).filter((group) => {
    if (group.length < 2) return false;
    const members = new Set(group);
    return group.every((node) => edges[node]?.every((next) => members.has(next)));
  });
}

/** For each node, where it leads; groups come after what they lead to, so one pass does. */
function endsOf(
  edges: readonly (readonly number[])[],
  cyclic: ReadonlySet<number>,
  best: (group: readonly number[]) => readonly number[],
): readonly (readonly number[])[] {
  const ends: (readonly number[])[] = edges.map(() => NOWHERE);
  for (const group of components(edges.length, edges)) {
    if (group.some((node) => cyclic.has(node))) continue;
    const next = group.length === 1 ? (edges[group[0] ?? 0] ?? NOWHERE) : leaving(group, edges);
    const shared = next.length === 0 ? best(group) : union(next.map((to) => ends[to] ?? NOWHERE));
    for (const node of group) ends[node] = shared;
  }
  return ends;
}

function leaving(group: readonly number[], edges: readonly (readonly number[])[]): readonly number[] {
  const members = new Set(group);
  return [...new Set(group.flatMap((node) => (edges[node] ?? []).filter((to) => !members.has(to))))];
}

/** One list is handed on as it is: a chain of any length then costs no more than its links. */
function union(lists: readonly (readonly number[])[]): readonly number[] {
  const [first = NOWHERE] = lists;
  return lists.every((list) => list === first) ? first : [...new Set(lists.flat())].sort((a, b) => a - b);
}
