import type { Gathered } from "../record/gathered.ts";
import type { ClaimId, UtteranceId } from "../record/id.ts";
import { Patched } from "../record/patched.ts";
import type { Utterance } from "../record/utterance.ts";
import { push } from "./multimap.ts";
import type { Found, Statement } from "./statement.ts";

/** A kind of thing that may be stated: what is stated of one of them can only be contradicted by what else is stated of it. */
export interface Topic<Entry extends Statement> {
  /** What an utterance states of this kind, each under the name of what it is about. */
  readonly entriesOf: (gathered: Gathered, utterance: Utterance, claim: ClaimId) => readonly (readonly [about: string, entry: Entry])[];
  /** What all that is stated of one thing cannot all be true in; `entries` come in the order of their utterances' ids. */
  readonly find: (gathered: Gathered, about: string, entries: readonly Entry[]) => readonly Found[];
}

/** What an utterance says, and of what claim it is. */
export interface Stating {
  readonly utterance: Utterance;
  readonly claim: ClaimId;
}

/** All that is stated in a case, report by report, as it was taken apart: what was made together lies together, and is quickly gone through. */
export function* statedIn({ spoken, claimOf }: Gathered): Iterable<Stating> {
  for (const said of spoken.values())
    for (const utterance of said) {
      const claim = claimOf.get(utterance.id);
      if (claim !== undefined) yield { utterance, claim };
    }
}

/** What attributed speakers and publishers state, with the claim that it belongs to. */
export function* statingIn(gathered: Gathered, ids: Iterable<UtteranceId>): Iterable<Stating> {
  for (const id of ids) {
    const utterance = gathered.utterances.get(id);
    const claim = utterance === undefined ? undefined : gathered.claimOf.get(id);
    if (utterance !== undefined && claim !== undefined) yield { utterance, claim };
  }
}

/** Two states of a case, and the utterances that have gone, come or changed between them. */
export interface Change {
  readonly gathered: Gathered;
  readonly beforehand: Gathered;
  readonly changed: ReadonlySet<UtteranceId>;
}

/** Takes what is stated, in any order; once all of it is taken, it can be compared. */
export interface Filing<Made> {
  /** True where the utterance states something of this kind. */
  readonly take: (stating: Stating) => boolean;
  readonly compared: () => Made;
}

/** Takes the changed utterances as they were, and then as they are; then what they speak of can be compared again. */
export interface Revising<Made> {
  readonly leave: (stating: Stating) => void;
  readonly take: (stating: Stating) => boolean;
  /** `besides` names what is to be looked through again whoever speaks of it; `touched` is all that was. */
  readonly compared: (besides?: Iterable<string>) => { readonly compared: Made; readonly touched: ReadonlySet<string> };
}

/** Everything that is stated of one kind of thing, and what was found in it. Never changed: after a revision there is another. */
export class Compared<Entry extends Statement> {
  readonly #topic: Topic<Entry>;
  readonly #entries: Patched<string, readonly Entry[]>;
  /** What was found, by what it is about; nothing for most. */
  readonly found: Patched<string, readonly Found[]>;

  private constructor(topic: Topic<Entry>, entries: Patched<string, readonly Entry[]>, found: Patched<string, readonly Found[]>) {
    this.#topic = topic;
    this.#entries = entries;
    this.found = found;
  }

  /** Takes what all utterances state of one kind, and compares it. */
  static filing<Entry extends Statement>(topic: Topic<Entry>, gathered: Gathered): Filing<Compared<Entry>> {
    const entries = new Map<string, Entry[]>();
    return {
      take: ({ utterance, claim }) => {
        const stated = topic.entriesOf(gathered, utterance, claim);
        for (const [about, entry] of stated) push(entries, about, entry);
        return stated.length > 0;
      },
      compared: () => {
        const sorted = new Map([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
        const found = new Map<string, readonly Found[]>();
        for (const [about, all] of sorted) {
          const some = topic.find(gathered, about, all.sort(byUtterance));
          if (some.length > 0) found.set(about, some);
        }
        return new Compared(topic, Patched.over(sorted), Patched.over(found));
      },
    };
  }

  entriesAbout(about: string): readonly Entry[] {
    return this.#entries.get(about) ?? [];
  }

  abouts(): Iterable<string> {
    return this.#entries.keys();
  }

  /** The same entries, to be looked through otherwise from now on. */
  over(topic: Topic<Entry>): Compared<Entry> {
    return new Compared(topic, this.#entries, this.found);
  }

  /** The same where some utterances have gone, come or changed; only what these speak of is looked through again. */
  revising({ gathered, beforehand, changed }: Change): Revising<Compared<Entry>> {
    const touched = new Set<string>();
    const come = new Map<string, Entry[]>();
    return {
      leave: ({ utterance, claim }) => {
        for (const [about] of this.#topic.entriesOf(beforehand, utterance, claim)) touched.add(about);
      },
      take: ({ utterance, claim }) => {
        const stated = this.#topic.entriesOf(gathered, utterance, claim);
        for (const [about, entry] of stated) {
          touched.add(about);
          push(come, about, entry);
        }
        return stated.length > 0;
      },
      compared: (besides = []) => {
        for (const about of besides) touched.add(about);
        return { compared: touched.size === 0 ? this : this.#comparedAnew(gathered, changed, touched, come), touched };
      },
    };
  }

  #comparedAnew(
    gathered: Gathered,
    changed: Change["changed"],
    touched: ReadonlySet<string>,
    come: ReadonlyMap<string, readonly Entry[]>,
  ): Compared<Entry> {
    const entries = new Map<string, readonly Entry[] | undefined>();
    const found = new Map<string, readonly Found[] | undefined>();
    for (const about of touched) {
      const kept = this.entriesAbout(about).filter(({ utterance }) => !changed.has(utterance.id));
      const all = [...kept, ...(come.get(about) ?? [])].sort(byUtterance);
      entries.set(about, all.length === 0 ? undefined : all);
      const some = all.length === 0 ? [] : this.#topic.find(gathered, about, all);
      found.set(about, some.length === 0 ? undefined : some);
    }
    return new Compared(this.#topic, this.#entries.with(entries), this.found.with(found));
  }
}

function byUtterance({ utterance: { id: a } }: Statement, { utterance: { id: b } }: Statement): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A topic of what is affirmed: denials, questions and orders state nothing of it. */
export function affirmedTopic<Entry extends Statement>({ entriesOf, find }: Topic<Entry>): Topic<Entry> {
  return {
    entriesOf: (gathered, utterance, claim) => (utterance.polarity === "for" ? entriesOf(gathered, utterance, claim) : []),
    find,
  };
}
