import type { Gathered } from "../record/gathered.ts";
import type { ClaimId, UtteranceId } from "../record/id.ts";
import { Patched } from "../record/patched.ts";
import { faces, foundFor } from "./denials.ts";
import { push } from "./multimap.ts";
import type { Found } from "./statement.ts";
import { type Limits, TellingIndex, type ToldAnew } from "./telling-index.ts";
import { isAsserting, isDenying, isPlain, type Telling, type Told, tellingsFiled, toldWithout } from "./tellings.ts";
import { type Stating, statedIn, statingIn } from "./topic.ts";

const LIMITS: Limits = { denied: 100, asserted: 500 };

/** A denial, and the assertions that it faces. */
type Faced = readonly [no: Telling, yeses: readonly Telling[]];

/**
 * What one claim denies and another asserts: claims hold wordings that are alike, and whoever asserts the same in a longer sentence, or with somebody's name in it, stands in another
 * claim. All that the clause with the "not" tells has to be told by the assertion too. Never changed: after a revision there is another.
 */
export class DeniedElsewhere {
  /** Of each claim that denies what another asserts, what was found. */
  readonly found: ReadonlyMap<ClaimId, Found>;
  readonly #limits: Limits;
  readonly #told: Patched<ClaimId, Told>;
  readonly #index: TellingIndex;
  /** Of each claim that denies, its denials with what they face. */
  readonly #faced: ReadonlyMap<ClaimId, readonly Faced[]>;

  private constructor(
    limits: Limits,
    told: Patched<ClaimId, Told>,
    index: TellingIndex,
    faced: ReadonlyMap<ClaimId, readonly Faced[]>,
    foundIn: (claim: ClaimId, faced: readonly Faced[]) => Found,
  ) {
    this.#limits = limits;
    this.#told = told;
    this.#index = index;
    this.#faced = faced;
    this.found = new Map([...faced].map(([claim, some]) => [claim, foundIn(claim, some)]));
  }

  /** Takes all that is stated, and compares it. */
  static filing(
    gathered: Gathered,
    limits = LIMITS,
  ): { readonly take: (stating: Stating) => void; readonly compared: () => DeniedElsewhere } {
    const { take, told } = tellingsFiled(gathered);
    return {
      take,
      compared: () => {
        const all = told();
        const index = TellingIndex.of(tellingsIn(all), limits);
        const plain = plainOnce();
        const faced = index.denials().map((no): Faced => [no, facedBy(gathered, index, no, plain)]);
        return new DeniedElsewhere(limits, Patched.over(all), index, byClaim(faced), (_, some) => foundFor(gathered, some));
      },
    };
  }

  /** What `filing` would give where only these claims were stated otherwise before, or are now. `gone` are utterances, where nothing else is otherwise than that they are gone. */
  revised(gathered: Gathered, reached: ReadonlySet<ClaimId>, gone: ReadonlySet<UtteranceId> | null = null): DeniedElsewhere {
    const told = gone === null ? this.#toldAnew(gathered, reached) : this.#toldWithout(gathered, reached, gone);
    const claims = gone === null ? reached : new Set(told.keys());
    const tellings = tellingsIn(told);
    const anew = this.#index.revised(claims, tellings);
    if (anew === null) return this.#afresh(gathered);
    const said = [...tellings.values()].flat();
    const facing = this.#facingAnew(gathered, claims, said, anew);
    const known = (claim: ClaimId, some: readonly Faced[]): Found | undefined => {
      const isTouched = some.some(([no, yeses]) => claims.has(no.claim) || yeses.some((yes) => claims.has(yes.claim)));
      return isTouched || !areSame(some, this.#faced.get(claim) ?? []) ? undefined : this.found.get(claim);
    };
    const all = this.#told.with(new Map([...claims].map((claim) => [claim, some(told.get(claim))])));
    return new DeniedElsewhere(
      this.#limits,
      all,
      anew.index,
      byClaim(facing),
      (claim, some) => known(claim, some) ?? foundFor(gathered, some),
    );
  }

  #toldAnew(gathered: Gathered, claims: ReadonlySet<ClaimId>): ReadonlyMap<ClaimId, Told> {
    const filed = tellingsFiled(gathered, (claim) => this.#index.of(claim));
    for (const claim of claims) for (const stating of statingIn(gathered, gathered.claims.get(claim)?.members ?? [])) filed.take(stating);
    return filed.told();
  }

  /** What is told of those claims of which that is another thing now. */
  #toldWithout(gathered: Gathered, claims: ReadonlySet<ClaimId>, gone: ReadonlySet<UtteranceId>): ReadonlyMap<ClaimId, Told> {
    const otherwise = new Map<ClaimId, Told>();
    for (const claim of claims) {
      const told = this.#told.get(claim);
      const left = told === undefined ? undefined : toldWithout(gathered, told, claim, gone);
      if (left !== undefined && left !== told) otherwise.set(claim, left);
    }
    return otherwise;
  }

  /** What each denial faces, where `said` is told of the claims that were touched. Looked for anew is what these deny, and what has a word that tells of one matter now, or no longer does. */
  #facingAnew(
    gathered: Gathered,
    claims: ReadonlySet<ClaimId>,
    said: readonly Telling[],
    { index, gained, lost }: ToldAnew,
  ): ReadonlyMap<Telling, readonly Telling[]> {
    const isTouched = ({ claim }: Telling): boolean => claims.has(claim);
    const plain = plainOnce();
    const again = new Set([...said.filter(isDenying), ...gained.flatMap((word) => index.denying(word))]);
    const facing = new Map<Telling, readonly Telling[]>();
    for (const [no, yeses] of [...this.#faced.values()].flat()) {
      if (isTouched(no)) continue;
      if (no.keys.some((word) => lost.has(word))) again.add(no);
      else facing.set(no, yeses.some(isTouched) ? yeses.filter((yes) => !isTouched(yes)) : yeses);
    }
    for (const yes of said) {
      if (!isAsserting(yes)) continue;
      const others = index.sharing(yes).filter((no) => !again.has(no) && no.claim !== yes.claim);
      if (others.length === 0 || !plain(yes)) continue;
      for (const no of others) if (faces(gathered, yes, no)) facing.set(no, [...(facing.get(no) ?? []), yes]);
    }
    for (const no of again) facing.set(no, facedBy(gathered, index, no, plain));
    return facing;
  }

  #afresh(gathered: Gathered): DeniedElsewhere {
    const filing = DeniedElsewhere.filing(gathered, this.#limits);
    for (const stating of statedIn(gathered)) filing.take(stating);
    return filing.compared();
  }
}

const some = (told: Told | undefined): Told | undefined => (told?.tellings.length === 0 ? undefined : told);

function tellingsIn(told: ReadonlyMap<ClaimId, Told>): ReadonlyMap<ClaimId, readonly Telling[]> {
  return new Map([...told].map(([claim, { tellings }]) => [claim, tellings]));
}

function facedBy(gathered: Gathered, index: TellingIndex, no: Telling, plain: (yes: Telling) => boolean): readonly Telling[] {
  return index.sharedBy(no).filter((yes) => yes.claim !== no.claim && plain(yes) && faces(gathered, yes, no));
}

/** Many denials share words with one assertion. */
function plainOnce(): (yes: Telling) => boolean {
  const known = new Map<Telling, boolean>();
  return (yes) => {
    const plain = known.get(yes) ?? isPlain(yes);
    known.set(yes, plain);
    return plain;
  };
}

/** Those that face something, by their claims. */
function byClaim(facing: Iterable<Faced>): ReadonlyMap<ClaimId, readonly Faced[]> {
  const claims = new Map<ClaimId, Faced[]>();
  for (const faced of facing) if (faced[1].length > 0) push(claims, faced[0].claim, faced);
  return claims;
}

function areSame(some: readonly Faced[], others: readonly Faced[]): boolean {
  const known = new Map(others);
  return some.length === others.length && some.every(([no, yeses]) => areAll(yeses, known.get(no) ?? []));
}

function areAll(ones: readonly Telling[], others: readonly Telling[]): boolean {
  return ones.length === others.length && ones.every((one, i) => one === others[i]);
}
