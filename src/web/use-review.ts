import { useCallback, useEffect, useRef, useState } from "react";
import type { DecisionOf } from "../record/decision.ts";
import type { Span } from "../record/span.ts";
import type { ReportView, UtteranceLine } from "../record/workbench.ts";
import { decide, undo } from "./decide.ts";
import { focusNextEnd } from "./ends/end-handles.tsx";
import { type Ends, useEnds } from "./ends/use-ends.ts";
import { letterOf } from "./letter-key.ts";
import type { Words } from "./messages/en.ts";
import { go } from "./route.ts";
import { useWords } from "./words.ts";

/** The reviewing of one report: which proposal is in hand, and what can be done with it. */
export interface Review {
  readonly list: readonly UtteranceLine[];
  readonly current: UtteranceLine | null;
  /** The place of the current one in the list, from 0; −1 for none. */
  readonly at: number;
  /** What happened last, for the eye and the screen reader. */
  readonly said: Said;
  readonly busy: boolean;
  readonly rejecting: boolean;
  readonly correcting: boolean;
  readonly splitting: boolean;
  readonly nesting: boolean;
  readonly own: boolean;
  readonly keys: boolean;
  /** Where the ends of the current one are, as far as they were moved. */
  readonly ends: Ends;
  /** Writes what was moved, with a reason of one's own or the usual one. */
  writeEnds(because: string): void;
  next(): void;
  /** The next one that nobody has reviewed; where there is none, nothing. */
  nextOpen(): void;
  previous(): void;
  /** `on` goes on to the next one that nobody has reviewed. */
  accept(because: string, on?: boolean): void;
  reject(because: string): void;
  askToReject(open: boolean): void;
  correct(correction: Correction): void;
  askToCorrect(open: boolean): void;
  split(rest: readonly Span[], because: string): void;
  askToSplit(open: boolean): void;
  nest(correction: Correction): void;
  askToNest(open: boolean): void;
  undoLast(): void;
  undoDecision(id: string): void;
  showOwn(on: boolean): void;
  useKeys(on: boolean): void;
}

/** What was done, or why it was not; null before anything was. */
export type Said = keyof Words["review"]["said"] | Error | null;

/** What a person puts right; what is not named stays as it was read. */
export type Correction = Omit<DecisionOf<"correct">, "kind" | "utterance">;

const KEYS_SETTING = "firsthand:keys";

/** Whether one-letter keys act, which a person can switch off (WCAG 2.1.4). */
export function keysAreOn(): boolean {
  return localStorage.getItem(KEYS_SETTING) !== "off";
}

export function useReview(view: ReportView, selected: string | null): Review {
  const { review: words } = useWords();
  const [own, showOwn] = useState(() => !view.utterances.some((line) => line.voice === "attributed"));
  const [keys, setKeys] = useState(keysAreOn);
  const [rejecting, askToReject] = useState(false);
  const [correcting, askToCorrect] = useState(false);
  const [splitting, askToSplit] = useState(false);
  const [nesting, askToNest] = useState(false);
  const { said, busy, perform, fallSilent } = usePerform();
  const made = useRef<string[]>([]);
  /** The rejection that led to the proposal in hand: to undo is to take it back, and not what was decided on the one that it led to. */
  const rejection = useRef<{ readonly id: string; readonly of: string; readonly led: string | null } | null>(null);
  const current = view.utterances.find((line) => line.id === selected) ?? null;
  const list = view.utterances.filter((line) => own || line.voice === "attributed" || line.id === selected);
  const at = current === null ? -1 : list.indexOf(current);
  const ends = useEnds(view.text, current);

  /** What was said of one proposal is not said of the next. */
  const leave = (): void => {
    rejection.current = null;
    fallSilent();
  };
  const move = (to: number): void => {
    const line = list[Math.max(0, Math.min(list.length - 1, to))];
    if (line !== undefined) go(`/utterances/${line.id}`, "replace");
  };
  /** `back` is the proposal that is there again, and in hand. */
  const undoDecision = (id: string, back: string | null = null): void => {
    made.current = made.current.filter((other) => other !== id);
    perform(async () => {
      await undo(id, words.undoneBecause);
      if (back !== null) go(`/utterances/${back}`, "replace");
    }, "takenBack");
  };
  const put = (correction: Correction, done: Said, ask: (open: boolean) => void): void => {
    if (current === null || busy) return;
    perform(async () => {
      made.current.push(await decide({ kind: "correct", utterance: current.id, ...correction }, current.standing));
      ends.wrote();
      ask(false);
    }, done);
  };
  const review: Review = {
    list,
    current,
    at,
    said,
    busy,
    rejecting,
    correcting,
    splitting,
    nesting,
    own,
    keys,
    ends,
    writeEnds: (because) => {
      if (ends.moved) put({ ...ends.correction(), because: because === "" ? words.correctedBecause : because }, "corrected", () => {});
    },
    next: () => {
      leave();
      // Whoever comes back to a report goes on where nobody has looked yet.
      move(at < 0 ? Math.max(0, list.findIndex(isOpen)) : at + 1);
    },
    nextOpen: () => {
      leave();
      const open = list.findIndex((line, i) => i > at && isOpen(line));
      if (open >= 0) move(open);
    },
    previous: () => {
      leave();
      move(at < 0 ? 0 : at - 1);
    },
    accept: (because, on = false) => {
      if (current === null || busy) return;
      if (current.review !== "unreviewed") return;
      perform(async () => {
        made.current.push(await decide({ kind: "accept", utterance: current.id, because }, current.standing));
        const next = on ? list.find((line, i) => i > at && isOpen(line)) : undefined;
        if (next !== undefined) go(`/utterances/${next.id}`, "replace");
      }, "accepted");
    },
    reject: (because) => {
      if (current === null || busy) return;
      askToReject(false);
      const after = list[at + 1] ?? list[at - 1];
      // Moving on comes first: once it is rejected, the server knows the proposal no more. A refusal leads back to it.
      go(after === undefined ? `/reports/${view.id}` : `/utterances/${after.id}`, "replace");
      perform(async () => {
        try {
          const id = await decide({ kind: "reject", utterance: current.id, because }, current.standing);
          made.current.push(id);
          rejection.current = { id, of: current.id, led: after?.id ?? null };
        } catch (error) {
          go(`/utterances/${current.id}`, "replace");
          throw error;
        }
      }, "rejected");
    },
    askToReject,
    correct: (correction) => {
      put(correction, "corrected", askToCorrect);
    },
    askToCorrect,
    split: (rest, because) => {
      if (current === null || busy) return;
      perform(async () => {
        const spans = rest.map(([start, end]): [number, number] => [start, end]);
        made.current.push(await decide({ kind: "split", utterance: current.id, rest: spans, because }, current.standing));
        askToSplit(false);
      }, "parted");
    },
    askToSplit,
    nest: (correction) => {
      put(correction, "nested", askToNest);
    },
    askToNest,
    undoLast: () => {
      const rejected = rejection.current?.led === (current?.id ?? null) ? rejection.current : null;
      rejection.current = null;
      const { decision = null, split = null } = current ?? {};
      const id = rejected?.id ?? decision ?? split?.decision ?? made.current.at(-1);
      if (id === undefined || busy) return;
      // Without its split a part is no more: what it was split off is in hand again.
      if (id === split?.decision && split.whole !== current?.id) go(`/utterances/${split.whole}`, "replace");
      undoDecision(id, rejected?.of ?? null);
    },
    undoDecision,
    showOwn,
    useKeys: (on) => {
      localStorage.setItem(KEYS_SETTING, on ? "on" : "off");
      setKeys(on);
    },
  };
  useReviewKeys(review, words.acceptedBecause);
  return review;
}

/** Runs one decision at a time and says how it went. */
function usePerform(): { said: Said; busy: boolean; perform(act: () => Promise<void>, done: Said): void; fallSilent(): void } {
  const [said, say] = useState<Said>(null);
  const [busy, setBusy] = useState(false);
  const perform = useCallback((act: () => Promise<void>, done: Said): void => {
    setBusy(true);
    say(null);
    act()
      .then(
        () => say(done),
        (error: unknown) => say(error instanceof Error ? error : new Error(String(error))),
      )
      .finally(() => setBusy(false));
  }, []);
  const fallSilent = useCallback(() => say(null), []);
  return { said, busy, perform, fallSilent };
}

/** One-letter keys, which a person can switch off (WCAG 2.1.4) and which never act while one writes. */
function useReviewKeys(review: Review, acceptedBecause: string): void {
  const latest = useRef({ review, acceptedBecause });
  useEffect(() => {
    latest.current = { review, acceptedBecause };
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const { review: now, acceptedBecause } = latest.current;
      if (!now.keys || isAsking(now) || event.ctrlKey || event.metaKey || event.altKey || writes(event.target)) return;
      const act = actionOf(letterOf(event), event.shiftKey, now, acceptedBecause);
      if (act === null) return;
      event.preventDefault();
      act();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);
}

function isOpen({ review }: UtteranceLine): boolean {
  return review === "unreviewed";
}

function isAsking({ rejecting, correcting, splitting, nesting }: Review): boolean {
  return rejecting || correcting || splitting || nesting;
}

function actionOf(letter: string | null, shift: boolean, review: Review, acceptedBecause: string): (() => void) | null {
  switch (letter) {
    case "j":
      return shift ? review.nextOpen : review.next;
    case "k":
      return review.previous;
    case "u":
      return review.ends.moved ? review.ends.stepBack : review.undoLast;
    default:
      return review.current === null ? null : actionOn(letter, shift, review, acceptedBecause);
  }
}

/** What a key does with the proposal in hand. While its ends are moved and not written, it can be corrected and nothing else. */
function actionOn(letter: string | null, shift: boolean, review: Review, acceptedBecause: string): (() => void) | null {
  if (letter === "w") return focusNextEnd;
  if (letter === "e") return () => review.askToCorrect(true);
  if (review.ends.moved) return null;
  switch (letter) {
    case "a":
      return () => review.accept(acceptedBecause, shift);
    case "r":
      return () => review.askToReject(true);
    case "s":
      return () => review.askToSplit(true);
    case "n":
      return () => review.askToNest(true);
    default:
      return null;
  }
}

/** True where somebody writes, so that letters are letters. */
export function writes(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}
