import type { ClaimId } from "../record/id.ts";
import { Patched } from "../record/patched.ts";
import { push } from "./multimap.ts";
import { FEWEST, isAsserting, isDenying, type Telling } from "./tellings.ts";

/** A word that more denials have, or more assertions, tells of no one matter. */
export interface Limits {
  readonly denied: number;
  readonly asserted: number;
}

/** What is told otherwise after a revision. */
export interface ToldAnew {
  readonly index: TellingIndex;
  /** Words that tell of one matter now, and did not; and those that did, and no longer do. */
  readonly gained: readonly string[];
  readonly lost: ReadonlySet<string>;
}

/**
 * What is asserted and what is denied in the claims of a case, by its words of weight. Of words that very many assertions have only the number of these is kept. Never changed:
 * after a revision there is another, which shares with this one what stays.
 */
export class TellingIndex {
  readonly #limits: Limits;
  readonly #tellings: Patched<ClaimId, readonly Telling[]>;
  readonly #denied: Patched<string, readonly Telling[]>;
  readonly #asserted: Patched<string, readonly Telling[] | number>;

  private constructor(
    limits: Limits,
    tellings: Patched<ClaimId, readonly Telling[]>,
    denied: Patched<string, readonly Telling[]>,
    asserted: Patched<string, readonly Telling[] | number>,
  ) {
    this.#limits = limits;
    this.#tellings = tellings;
    this.#denied = denied;
    this.#asserted = asserted;
  }

  static of(tellings: ReadonlyMap<ClaimId, readonly Telling[]>, limits: Limits): TellingIndex {
    const [denied, asserted] = [new Map<string, Telling[]>(), new Map<string, Telling[]>()];
    for (const some of tellings.values())
      for (const telling of some) {
        const words = isAsserting(telling) ? asserted : isDenying(telling) ? denied : null;
        if (words !== null) for (const key of telling.keys) push(words, key, telling);
      }
    const kept = new Map([...asserted].map(([word, all]) => [word, all.length > SPARE * limits.asserted ? all.length : all]));
    return new TellingIndex(limits, Patched.over(tellings), Patched.over(denied), Patched.over(kept));
  }

  of(claim: ClaimId): readonly Telling[] {
    return this.#tellings.get(claim) ?? [];
  }

  denials(): readonly Telling[] {
    return [...new Set([...this.#denied.values()].flat())];
  }

  /** Those of the denials that have a word which tells of one matter. */
  denying(word: string): readonly Telling[] {
    return this.#tellsApart(word) ? (this.#denied.get(word) ?? []) : [];
  }

  /** The assertions that share words enough with a denial. */
  sharedBy(no: Telling): readonly Telling[] {
    return sharing(no, (word) => (this.#tellsApart(word) ? this.#listed(word) : []));
  }

  /** The denials that share words enough with an assertion. */
  sharing(yes: Telling): readonly Telling[] {
    return sharing(yes, (word) => this.denying(word));
  }

  /** The index where these claims, and no others, are told so. Null where a word of which only the number was kept tells of one matter now. */
  revised(claims: ReadonlySet<ClaimId>, tellings: ReadonlyMap<ClaimId, readonly Telling[]>): ToldAnew | null {
    const gone = new Set<Telling>();
    const come: Telling[] = [];
    for (const claim of claims) {
      const [before, after] = [this.of(claim), tellings.get(claim) ?? []];
      for (const telling of before) if (!after.includes(telling)) gone.add(telling);
      for (const telling of after) if (!before.includes(telling)) come.push(telling);
    }
    const otherwise = (of: (telling: Telling) => boolean): ReadonlyMap<string, Moved> => movedByWord([...gone].filter(of), come.filter(of));
    const [denied, asserted] = [otherwise(isDenying), otherwise(isAsserting)];
    const index = new TellingIndex(
      this.#limits,
      this.#tellings.with(new Map([...claims].map((claim) => [claim, tellings.get(claim)]))),
      this.#denied.with(new Map([...denied].map(([word, moved]) => [word, some(listAfter(this.#denied.get(word), moved, gone))]))),
      this.#asserted.with(new Map([...asserted].map(([word, moved]) => [word, assertedAfter(this.#asserted.get(word), moved, gone)]))),
    );
    const words = [...new Set([...denied.keys(), ...asserted.keys()])];
    const gained = words.filter((word) => index.#tellsApart(word) && !this.#tellsApart(word));
    if (gained.some((word) => typeof index.#asserted.get(word) === "number")) return null;
    return { index, gained, lost: new Set(words.filter((word) => this.#tellsApart(word) && !index.#tellsApart(word))) };
  }

  /** True for a word that some deny, and that few enough deny and assert to tell of one matter. */
  #tellsApart(word: string): boolean {
    const denials = this.#denied.get(word)?.length ?? 0;
    const asserted = this.#asserted.get(word) ?? 0;
    const assertions = typeof asserted === "number" ? asserted : asserted.length;
    return denials > 0 && denials <= this.#limits.denied && assertions <= this.#limits.asserted;
  }

  #listed(word: string): readonly Telling[] {
    const asserted = this.#asserted.get(word);
    return asserted === undefined || typeof asserted === "number" ? [] : asserted;
  }
}

/** A word that so many times as many assertions have as may have it would have to lose half of them before it tells of one matter. */
const SPARE = 2;

/** Of those who have a word, how many have gone, and who has come. */
interface Moved {
  gone: number;
  readonly come: Telling[];
}

function movedByWord(gone: Iterable<Telling>, come: Iterable<Telling>): ReadonlyMap<string, Moved> {
  const words = new Map<string, Moved>();
  const at = (word: string): Moved => {
    const moved = words.get(word) ?? { gone: 0, come: [] };
    words.set(word, moved);
    return moved;
  };
  for (const { keys } of gone) for (const word of keys) at(word).gone++;
  for (const telling of come) for (const word of telling.keys) at(word).come.push(telling);
  return words;
}

function listAfter(before: readonly Telling[] | undefined, moved: Moved, gone: ReadonlySet<Telling>): readonly Telling[] {
  const left = before === undefined ? [] : moved.gone === 0 ? before : before.filter((telling) => !gone.has(telling));
  return [...left, ...moved.come];
}

function assertedAfter(
  before: readonly Telling[] | number | undefined,
  moved: Moved,
  gone: ReadonlySet<Telling>,
): readonly Telling[] | number | undefined {
  return typeof before === "number" ? before - moved.gone + moved.come.length : some(listAfter(before, moved, gone));
}

const some = (list: readonly Telling[]): readonly Telling[] | undefined => (list.length === 0 ? undefined : list);

function sharing(telling: Telling, having: (word: string) => readonly Telling[]): readonly Telling[] {
  const shared = new Map<Telling, number>();
  for (const key of telling.keys) for (const other of having(key)) shared.set(other, (shared.get(other) ?? 0) + 1);
  return [...shared].flatMap(([other, count]) => (count >= FEWEST ? [other] : []));
}
