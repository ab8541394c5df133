import type { Assertion, Looser } from "./assertion.ts";
import { conflictSets } from "./conflict-sets.ts";
import { type Constraint, ZERO } from "./constraint.ts";
import { fewest, necessary } from "./fewest.ts";
import { push } from "./multimap.ts";
import { contradictionIn, Network } from "./network.ts";

/** Assertions that cannot all hold; without any one of them, the others can. */
export interface Contradictory {
  readonly members: readonly Assertion[];
  /** The conventions under which they can, each with the assertion that it reads otherwise. */
  readonly dissolved: readonly (Looser & { readonly of: Assertion })[];
}

/** Among more assertions than this, what is found is irreducible, but not proved to be the fewest. */
const PROVED = 40;
/** Of what hangs together, no more contradictions than this are told: of a life, and of an event, which with more is likely to be several. */
const MOST = { life: 20, event: 3 };

/**
 * What contradicts what in one network of all assertions. Each is added to those that agree; where one does not, all that hang together
 * with it are looked through for every set of the fewest that cannot hold.
 */
export function contradictions(assertions: readonly Assertion[], axioms: readonly Constraint[]): readonly Contradictory[] {
  const sorted = [...assertions].sort((a, b) => (a.key < b.key ? -1 : 1));
  const network = new Network();
  network.add(axioms);
  const refused = sorted.filter(({ constraints }) => network.add(constraints) !== null);
  if (refused.length === 0) return [];
  const together = new Together([...axioms, ...sorted.flatMap(({ constraints }) => constraints)]);
  const members = new Map<string, Assertion[]>();
  const fixed = new Map<string, Constraint[]>();
  for (const one of sorted) push(members, together.of(one.constraints), one);
  for (const axiom of axioms) push(fixed, together.of([axiom]), axiom);
  return [...new Set(refused.map((one) => together.of(one.constraints)))].flatMap((group) =>
    within(members.get(group) ?? [], fixed.get(group) ?? []).map((found) => ({
      members: found,
      dissolved: dissolutions(found, fixed.get(group) ?? []),
    })),
  );
}

/** Every contradiction among assertions that hang together. What contradicts itself is told first, and left out of the others. */
function within(assertions: readonly Assertion[], axioms: readonly Constraint[]): readonly (readonly Assertion[])[] {
  const contradicts = (some: readonly Assertion[]): boolean => contradictionIn([...axioms, ...constraintsOf(some)]) !== null;
  const alone = assertions.filter((one) => contradicts([one]));
  const others = assertions.filter((one) => !alone.includes(one));
  const explain = (some: readonly Assertion[]): readonly Assertion[] | null => {
    const found = contradictionIn([...axioms, ...constraintsOf(some)]);
    if (found === null) return null;
    const known = some.filter(({ key }) => found.by.includes(key));
    if (known.length < 3) return known;
    return some.length > PROVED ? necessary(known, contradicts) : fewest(some, known, contradicts);
  };
  const most = assertions.some(({ subject }) => subject === null) ? MOST.event : MOST.life;
  return [...alone.map((one) => [one]), ...conflictSets(others, explain, most).conflicts];
}

function dissolutions(members: readonly Assertion[], axioms: readonly Constraint[]): Contradictory["dissolved"] {
  return members.flatMap((of) => {
    const others = [...axioms, ...constraintsOf(members.filter((one) => one !== of))];
    return of.looser
      .filter(({ constraints }) => contradictionIn([...others, ...constraints]) === null)
      .map((looser) => ({ ...looser, of }));
  });
}

function constraintsOf(assertions: readonly Assertion[]): readonly Constraint[] {
  return assertions.flatMap(({ constraints }) => constraints);
}

/** Which constraints hang together by points they share. The fixed moment hangs nothing together: a circle passes it only once. */
class Together {
  readonly #up = new Map<string, string>();

  constructor(constraints: readonly Constraint[]) {
    for (const { from, to } of constraints) if (from !== ZERO && to !== ZERO) this.#up.set(this.#top(from), this.#top(to));
  }

  of(constraints: readonly Constraint[]): string {
    const point = constraints.flatMap(({ from, to }) => [from, to]).find((one) => one !== ZERO);
    return point === undefined ? ZERO : this.#top(point);
  }

  #top(point: string): string {
    let top = point;
    for (let up = this.#up.get(top); up !== undefined && up !== top; up = this.#up.get(top)) top = up;
    if (top !== point) this.#up.set(point, top);
    return top;
  }
}
