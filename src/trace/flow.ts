import type { UtteranceId } from "../record/id.ts";
import { Patched } from "../record/patched.ts";
import { isSame } from "../record/same.ts";
import { components } from "./components.ts";
import { byId, type Ground, listAt, placesIn } from "./ground.ts";
import type { Reliance, Tie, TieFinder } from "./tie-finder.ts";

/** An utterance with what it relies on and where its chains end. */
export interface Followed {
  readonly id: UtteranceId;
  readonly reliance: Reliance;
  /** Itself where it relies on nothing; none where its chains only go round. Sorted by id. */
  readonly ends: readonly Followed[];
}

type Cycle = readonly UtteranceId[];

/**
 * Follows all reliance to its ends. A group of utterances that cite each other and lead nowhere else has no end. Texts that are the same and of
 * which nobody knows which was first are no such group: somebody wrote them, so one of them stands for the end. It is one of which it is known
 * what it rests on, if there is one: a paper prints a ministry's statement more often than a ministry prints a paper's.
 */
export class Flow {
  readonly #followed: Patched<UtteranceId, Followed>;
  /** Who relies on each utterance. */
  readonly #into: Patched<UtteranceId, readonly UtteranceId[]>;
  /** Utterances that cite each other and nobody else, each group sorted. */
  readonly cycles: readonly Cycle[];

  private constructor(
    followed: Patched<UtteranceId, Followed>,
    into: Patched<UtteranceId, readonly UtteranceId[]>,
    cycles: readonly Cycle[],
  ) {
    this.#followed = followed;
    this.#into = into;
    this.cycles = cycles;
  }

  /** Follows every utterance that is on a side of a claim, and whatever they rely on. */
  static of(ground: Ground, finder: TieFinder): Flow {
    const found = new Map<UtteranceId, Following>();
    // Side by side, since what is made together lies together when it is counted side by side.
    for (const sides of ground.sidesOf.values())
      for (const place of placesIn(sides))
        for (const member of place.members) found.set(member.id, following(member.id, finder.of(member, place)));
    const into = new Map<UtteranceId, UtteranceId[]>();
    for (const { id, reliance } of found.values()) {
      for (const { link } of reliance.ties) {
        const beyond = found.has(link.to) ? undefined : ground.gathered.utterances.get(link.to);
        if (beyond !== undefined) found.set(beyond.id, following(beyond.id, finder.of(beyond)));
        if (found.has(link.to)) listAt(into, link.to).push(id);
      }
    }
    const cycles = follow(found, () => undefined);
    return new Flow(Patched.over(found), Patched.over(into), cycles);
  }

  of(utterance: UtteranceId): Followed | undefined {
    return this.#followed.get(utterance);
  }

  /** Those that rely on an utterance. */
  into(utterance: UtteranceId): readonly UtteranceId[] {
    return this.#into.get(utterance) ?? [];
  }

  /**
   * The same with what some utterances rely on found anew; `moved` are all whose chains run through one that relies on something else than before, or of
   * which `isOther` is true: what rests on it is told otherwise even where it relies on the same.
   */
  revised(
    ground: Ground,
    finder: TieFinder,
    utterances: ReadonlySet<UtteranceId>,
    isOther: (utterance: UtteranceId) => boolean,
  ): { readonly flow: Flow; readonly moved: ReadonlySet<UtteranceId> } {
    const anew = new Map(
      [...this.#foundAnew(ground, finder, utterances)].filter(([id, reliance]) => isOther(id) || !isSame(this.of(id)?.reliance, reliance)),
    );
    const into = this.#intoAnew(anew);
    const moved = new Set(anew.keys());
    const returning = (id: UtteranceId): readonly UtteranceId[] =>
      [anew.get(id), this.of(id)?.reliance].flatMap((reliance) => undirectedOf(reliance).map(({ link }) => link.to));
    for (const id of moved) for (const other of [...(into.get(id) ?? []), ...returning(id)]) moved.add(other);
    const followed = new Map<UtteranceId, Following>();
    for (const id of [...moved].sort()) {
      const reliance = anew.has(id) ? anew.get(id) : this.of(id)?.reliance;
      if (reliance !== undefined) followed.set(id, following(id, reliance));
    }
    const cycles = follow(followed, (id) => (moved.has(id) ? undefined : this.of(id)));
    const patch = new Map<UtteranceId, Followed | undefined>([...moved].map((id) => [id, followed.get(id)]));
    const kept = this.cycles.filter((cycle) => !cycle.some((id) => moved.has(id)));
    return { flow: new Flow(this.#followed.with(patch), into, [...kept, ...cycles]), moved };
  }

  /** What these utterances rely on now, and those that they lead to for the first time; undefined for those that nothing leads to any more. */
  #foundAnew(ground: Ground, finder: TieFinder, utterances: ReadonlySet<UtteranceId>): ReadonlyMap<UtteranceId, Reliance | undefined> {
    const anew = new Map<UtteranceId, Reliance | undefined>();
    for (const id of utterances) if (ground.placeOf.has(id)) relianceAt(ground, finder, anew, id);
    const loose = this.#loosened(ground, utterances);
    for (const id of loose) anew.set(id, undefined);
    const back = [...loose].filter((id) => (this.#into.get(id) ?? []).some((from) => !anew.has(from)));
    const open = [...[...anew.values()].flatMap(targetsOf), ...back];
    for (const id of open) {
      const isHeld = anew.get(id) !== undefined || (this.of(id) !== undefined && !loose.has(id));
      const utterance = isHeld ? undefined : ground.gathered.utterances.get(id);
      if (utterance === undefined) continue;
      const reliance = finder.of(utterance);
      anew.set(id, reliance);
      open.push(...targetsOf(reliance));
    }
    return anew;
  }

  /** What stands on no side of a claim is followed only where something leads to it: all that may have lost what did. */
  #loosened(ground: Ground, utterances: ReadonlySet<UtteranceId>): ReadonlySet<UtteranceId> {
    const loose = new Set<UtteranceId>();
    const loosen = (id: UtteranceId): void => {
      if (!ground.placeOf.has(id) && this.of(id) !== undefined) loose.add(id);
    };
    for (const id of utterances) for (const one of [id, ...targetsOf(this.of(id)?.reliance)]) loosen(one);
    for (const id of loose) for (const target of targetsOf(this.of(id)?.reliance)) loosen(target);
    return loose;
  }

  #intoAnew(anew: ReadonlyMap<UtteranceId, Reliance | undefined>): Patched<UtteranceId, readonly UtteranceId[]> {
    const into = new Map<UtteranceId, Set<UtteranceId>>();
    const at = (id: UtteranceId): Set<UtteranceId> => {
      const known = into.get(id) ?? new Set(this.#into.get(id));
      into.set(id, known);
      return known;
    };
    for (const id of anew.keys()) for (const target of targetsOf(this.of(id)?.reliance)) at(target).delete(id);
    for (const [id, reliance] of anew) for (const target of targetsOf(reliance)) at(target).add(id);
    return this.#into.with(new Map([...into].map(([id, from]) => [id, from.size === 0 ? undefined : [...from]])));
  }
}

function targetsOf(reliance: Reliance | undefined): readonly UtteranceId[] {
  return reliance === undefined ? [] : reliance.ties.map(({ link }) => link.to);
}

/** Finds what an utterance relies on where that is not known yet; nothing where there is no such utterance. */
function relianceAt(ground: Ground, finder: TieFinder, found: Map<UtteranceId, Reliance | undefined>, id: UtteranceId): void {
  const utterance = found.has(id) ? undefined : ground.gathered.utterances.get(id);
  if (utterance !== undefined) found.set(id, finder.of(utterance));
}

/** Follows what is given to its ends, and gives the groups that go round; `outside` are utterances that rely on nothing that is given. */
function follow(
  followed: ReadonlyMap<UtteranceId, Following>,
  outside: (utterance: UtteranceId) => Followed | undefined,
): readonly Cycle[] {
  const nodes = tiedAmong(followed);
  const numbers = new Map(nodes.map(({ id }, number) => [id, number]));
  const edgesOf = (ties: readonly Tie[]): readonly number[] =>
    ties.length === 0 ? NOWHERE : ties.flatMap(({ link }) => numbers.get(link.to) ?? []);
  const isClosed = (node: number): boolean =>
    citing(nodes[node]?.reliance).every(({ link }) => numbers.has(link.to) || outside(link.to) === undefined);
  const cycles = closedGroups(nodes.map(({ reliance }) => edgesOf(citing(reliance)))).filter((group) =>
    group.every((node) => isClosed(node) && nodes[node]?.reliance.ties.every((tie) => tie.directed)),
  );
  const cyclic = new Set(cycles.flat());
  const leading = withReturns(
    nodes.map(({ reliance }) => (reliance.certain ? edgesOf(reliance.ties) : NOWHERE)),
    nodes.map(({ reliance }) => edgesOf(undirectedOf(reliance))),
  );
  // Groups come after what they lead to, so one pass does.
  for (const group of components(nodes.length, leading)) {
    if (group.some((node) => cyclic.has(node))) continue;
    const members = new Set(group);
    const together = group.flatMap((node) => nodes[node] ?? []);
    const inside = group.flatMap((node) => leading[node] ?? NOWHERE).filter((to) => !members.has(to));
    const ties = together.flatMap(({ reliance }) => (reliance.certain ? reliance.ties : NONE));
    const beyond = ties.flatMap(({ link }) => (numbers.has(link.to) ? [] : (outside(link.to) ?? [])));
    const next = [...inside.map((to) => nodes[to]?.ends ?? []), ...beyond.map(({ ends }) => ends)];
    const [best] = [...together].sort(byKnowledge);
    const ends = next.length > 0 ? union(next) : best === undefined ? [] : [best];
    for (const one of together) one.ends = ends;
  }
  return cycles.map((group) => group.flatMap((node) => nodes[node]?.id ?? []).sort());
}

interface Following extends Followed {
  ends: readonly Followed[];
}

/** What relies on nothing ends in itself, unless something relies on it, of which nobody knows which was first. Most do. */
function following(id: UtteranceId, reliance: Reliance): Following {
  const one: Following = { id, reliance, ends: NO_END };
  if (reliance.ties.length === 0) one.ends = [one];
  return one;
}

/** Those that rely on something, and what they rely on among these. */
function tiedAmong(followed: ReadonlyMap<UtteranceId, Following>): readonly Following[] {
  const tied = new Set<Following>();
  for (const one of followed.values()) {
    if (one.reliance.ties.length > 0) tied.add(one);
    for (const { link } of one.reliance.ties) {
      const to = followed.get(link.to);
      if (to !== undefined) tied.add(to);
    }
  }
  return [...tied];
}

const NOWHERE: readonly number[] = [];
const NO_END: readonly Followed[] = [];
const NONE: readonly Tie[] = [];

/**
 * The ties by which a chain could go round: certain ones; and uncertain ones that name their source, of an utterance that rests on nothing
 * else. Copied text names nobody.
 */
function citing(reliance: Reliance | undefined): readonly Tie[] {
  if (reliance === undefined) return NONE;
  if (reliance.certain) return reliance.ties;
  return reliance.ending.resolved ? NONE : reliance.ties.filter((tie) => tie.link.reason !== "copied-text");
}

/** The certain ties of which nobody knows which way they lead. */
function undirectedOf(reliance: Reliance | undefined): readonly Tie[] {
  return reliance?.certain ? reliance.ties.filter((tie) => !tie.directed) : NONE;
}

/** Where nobody knows which of two texts was first, the link leads both ways. */
function withReturns(edges: readonly (readonly number[])[], undirected: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const returns = new Map<number, number[]>();
  undirected.forEach((next, node) => {
    for (const to of next) listAt(returns, to).push(node);
  });
  return returns.size === 0 ? edges : edges.map((next, node) => [...next, ...(returns.get(node) ?? NOWHERE)]);
}

/** Those that rest on something known first. Kinds are told apart by name, so that what is chosen does not depend on who is called what. */
function byKnowledge(a: Followed, b: Followed): number {
  const [x, y] = [a.reliance.ending, b.reliance.ending];
  return Number(y.resolved) - Number(x.resolved) || (x.kind < y.kind ? -1 : x.kind > y.kind ? 1 : byId(a, b));
}

/** The groups that go round and that no edge leaves. */
function closedGroups(edges: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return components(edges.length, edges).filter((group) => {
    if (group.length < 2) return false;
    const members = new Set(group);
    return group.every((node) => edges[node]?.every((next) => members.has(next)));
  });
}

/** One list is handed on as it is: a chain of any length then costs no more than its links. */
function union(lists: readonly (readonly Followed[])[]): readonly Followed[] {
  const [first = []] = lists;
  return lists.every((list) => list === first) ? first : [...new Set(lists.flat())].sort(byId);
}
