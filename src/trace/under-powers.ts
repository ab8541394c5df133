import type { ClaimId, EntityId, UtteranceId } from "../record/id.ts";
import { type ClaimOrigins, isOfAnyBody, type Origin } from "../record/origin.ts";
import type { Control } from "./control.ts";

type Counts = ReadonlyMap<ClaimId, ClaimOrigins>;

/** What it takes to count claims under powers. */
interface Counting {
  readonly control: Control;
  /** Which side of its claim an utterance is on. */
  readonly sideOf: (utterance: UtteranceId) => unknown;
  /** Counts a claim of which two origins share a power. */
  readonly recount: (found: ClaimOrigins) => ClaimOrigins;
}

/**
 * What was traced of every claim, counted under the powers that its speakers stand under. That is done when a claim is looked at: a decision on a ministry
 * bears on a third of all claims of a case, and whoever takes it looks at a few. `traced` is what was found where nobody stands under anybody.
 */
export function underPowers(traced: Counts, counting: Counting): Counts {
  return counting.control.under.size === 0 ? traced : new UnderPowers(traced, counting);
}

class UnderPowers implements Counts {
  readonly #traced: Counts;
  readonly #counting: Counting;
  readonly size: number;

  constructor(traced: Counts, counting: Counting) {
    this.#traced = traced;
    this.#counting = counting;
    this.size = traced.size;
  }

  get(claim: ClaimId): ClaimOrigins | undefined {
    const found = this.#traced.get(claim);
    return found === undefined ? undefined : counted(found, this.#counting);
  }

  has(claim: ClaimId): boolean {
    return this.#traced.has(claim);
  }

  keys(): MapIterator<ClaimId> {
    return this.#traced.keys();
  }

  *values(): MapIterator<ClaimOrigins> {
    for (const found of this.#traced.values()) yield counted(found, this.#counting);
  }

  *entries(): MapIterator<[ClaimId, ClaimOrigins]> {
    for (const [claim, found] of this.#traced) yield [claim, counted(found, this.#counting)];
  }

  forEach(call: (found: ClaimOrigins, claim: ClaimId, counts: Counts) => void): void {
    for (const [claim, found] of this.entries()) call(found, claim, this);
  }

  [Symbol.iterator](): MapIterator<[ClaimId, ClaimOrigins]> {
    return this.entries();
  }
}

/** What a claim came to where each of its origins stands so. */
interface Known {
  readonly standings: readonly string[];
  readonly counted: ClaimOrigins;
}

/**
 * What was counted, by what was traced: powers and that are all it depends on, so it stays the same object as long as both stay. Of each claim the last two
 * are kept, before a decision and after it.
 */
const known = new WeakMap<ClaimOrigins, readonly Known[]>();

function counted(found: ClaimOrigins, counting: Counting): ClaimOrigins {
  const { under, standing } = counting.control;
  if (!found.origins.some(({ by }) => by !== null && under.has(by))) return found;
  const standings = found.origins.map(({ by }) => (by === null ? "" : standing(by)));
  const before = known.get(found) ?? [];
  const same = before.find((one) => one.standings.every((one, i) => one === standings[i]));
  if (same !== undefined) return same.counted;
  const anew = { standings, counted: areApart(found, counting) ? named(found, counting.control) : counting.recount(found) };
  known.set(found, [anew, ...before.slice(0, 1)]);
  return anew.counted;
}

/** Where no two origins count as one otherwise, the name of whoever controls an origin is all that powers add. */
function named(found: ClaimOrigins, { decidedFor }: Control): ClaimOrigins {
  const over = ({ by }: Origin): EntityId | null => (by === null ? null : decidedFor(by));
  if (found.origins.every((origin) => over(origin) === null)) return found;
  return { ...found, origins: found.origins.map((origin) => ({ ...origin, control: over(origin) })) };
}

/** True where no two origins of one side share a power: then nobody's power makes one of them count with another. */
function areApart({ origins }: ClaimOrigins, { control, sideOf }: Counting): boolean {
  if (origins.length < 2) return true;
  // Whoever speaks for the Halm police may speak for "police".
  if (origins.some(isOfAnyBody)) return false;
  const seen = new Set<string>();
  for (const { by, through } of origins) {
    const side = through[0] === undefined ? undefined : sideOf(through[0]);
    for (const power of by === null ? [] : control.powersOver(by)) {
      const place = `${side} ${power}`;
      if (seen.has(place)) return false;
      seen.add(place);
    }
  }
  return true;
}
