import { useSyncExternalStore } from "react";
import { asTold } from "../record/as-told.ts";
import type { ClaimId, OriginId } from "../record/id.ts";
import type { AnswerChange, ClaimChange, Supposition, WhatIf } from "../record/what-if.ts";
import { ask } from "./ask.ts";

/** What is supposed for the sake of argument, in every room at once. It is held here alone: nothing of it is written to the case. */
export interface Supposing {
  readonly suppositions: readonly Supposition[];
  /** What would differ; null until the first answer is there, and while nothing is supposed. */
  readonly told: WhatIf | null;
  readonly busy: boolean;
  readonly error: Error | null;
}

const NOTHING: Supposing = { suppositions: [], told: null, busy: false, error: null };
let state: Supposing = NOTHING;
let turn = 0;
/** Gives up the answer that is being waited for: the server need not work it out to the end. */
let waiting = new AbortController();
const watchers = new Set<() => void>();

function become(next: Supposing): void {
  state = next;
  for (const changed of watchers) changed();
}

function watch(changed: () => void): () => void {
  watchers.add(changed);
  return () => watchers.delete(changed);
}

const keyOf = (one: Supposition): string => JSON.stringify(one, Object.keys(one).sort());

export function isSupposed(one: Supposition): boolean {
  return state.suppositions.some((other) => keyOf(other) === keyOf(one));
}

/** Supposes something, or no longer supposes it. */
export function toggle(one: Supposition): void {
  suppose(isSupposed(one) ? state.suppositions.filter((other) => keyOf(other) !== keyOf(one)) : [...state.suppositions, one]);
}

export function supposeNothing(): void {
  turn += 1;
  waiting.abort();
  become(NOTHING);
}

/** The case changed: what was worked out is worked out again. */
export function supposeAgain(): void {
  if (state.suppositions.length > 0) suppose(state.suppositions);
}

function suppose(suppositions: readonly Supposition[]): void {
  if (suppositions.length === 0) {
    supposeNothing();
    return;
  }
  const mine = ++turn;
  waiting.abort();
  waiting = new AbortController();
  become({ ...state, suppositions, busy: true, error: null });
  ask<WhatIf>("POST", "/api/what-if", suppositions, waiting.signal).then(
    (told) => mine === turn && become({ suppositions, told: { ...told, claims: told.claims.map(asTold) }, busy: false, error: null }),
    (error: unknown) =>
      mine === turn && become({ ...state, busy: false, error: error instanceof Error ? error : new Error(String(error)) }),
  );
}

export function useSupposing(): Supposing {
  return useSyncExternalStore(watch, () => state);
}

const NONE: ReadonlySet<OriginId> = new Set();
const fallenIn = new WeakMap<WhatIf, ReadonlySet<OriginId>>();

/** The origins that fall by what is supposed. */
export function useFallen(): ReadonlySet<OriginId> {
  const { told } = useSupposing();
  if (told === null) return NONE;
  const known = fallenIn.get(told) ?? new Set(told.supposed.flatMap(({ falls }) => falls));
  fallenIn.set(told, known);
  return known;
}

/** How the counts of a claim would differ; null where they would not. */
export function useClaimChange(claim: ClaimId): ClaimChange | null {
  return useSupposing().told?.claims.find((change) => change.claim === claim) ?? null;
}

/** How an answer would differ; null where it would not. */
export function useAnswerChange(claim: ClaimId): AnswerChange | null {
  const { told } = useSupposing();
  return told?.questions.flatMap(({ answers }) => answers).find((answer) => answer.claim === claim) ?? null;
}
