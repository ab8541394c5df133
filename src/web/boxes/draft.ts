import type { DecisionOf, PixelBox } from "../../record/decision.ts";
import type { BoxesView } from "../../record/workbench.ts";
import { isWithin } from "./box-moves.ts";

export type Hides = DecisionOf<"redact">["boxes"][number]["hides"];

export const HIDES: readonly Hides[] = ["face", "insignia", "tag", "document", "tattoo", "screen", "words", "other"];

/** A box that is being drawn. */
export interface DrawnBox {
  /** 1, 2, 3 … in the order in which they came. */
  readonly key: number;
  readonly box: PixelBox;
  readonly hides: Hides;
}

/** What is being drawn on a picture, before anything is decided. */
export interface Draft {
  readonly boxes: readonly DrawnBox[];
  /** What it was before each change, the latest last. */
  readonly past: readonly (readonly DrawnBox[])[];
  readonly alt: string;
  readonly because: string;
  readonly looked: boolean;
}

/** So many changes can be taken back. */
const KEPT = 200;

/** Begins with what looks like a face, and with words that must not leave, where they are in no box that stands. */
export function draftFor({ proposed, words, standing }: BoxesView): Draft {
  const held = standing.flatMap(({ boxes }) => boxes.map(({ box }) => box));
  const open = [
    ...proposed.map((box) => ({ box, hides: "face" }) as const),
    ...words.map((box) => ({ box, hides: "words" }) as const),
  ].filter(({ box }) => !held.some((one) => isWithin(box, one)));
  return { boxes: open.map((one, i) => ({ key: i + 1, ...one })), past: [], alt: "", because: "", looked: false };
}

/** The same with other boxes. Whoever changes them has to look over the picture again. */
export function withBoxes(draft: Draft, boxes: readonly DrawnBox[]): Draft {
  return { ...draft, boxes, past: [...draft.past, draft.boxes].slice(-KEPT), looked: false };
}

/** The same without the last change. */
export function stepBack(draft: Draft): Draft {
  const before = draft.past.at(-1);
  return before === undefined ? draft : { ...draft, boxes: before, past: draft.past.slice(0, -1), looked: false };
}

/** The same with one more box; its key is the greatest. */
export function withNew(draft: Draft, box: PixelBox, hides: Hides): Draft {
  return withBoxes(draft, [...draft.boxes, { key: nextKey(draft), box, hides }]);
}

export function nextKey({ boxes, past }: Draft): number {
  return 1 + Math.max(0, ...[boxes, ...past].flat().map(({ key }) => key));
}

/** The same with one box changed, or without it (null). `fresh` is false while a box is dragged, which is one change. */
export function withChanged(draft: Draft, key: number, change: Partial<Omit<DrawnBox, "key">> | null, fresh = true): Draft {
  const boxes = draft.boxes.flatMap((one) => (one.key !== key ? [one] : change === null ? [] : [{ ...one, ...change }]));
  return fresh ? withBoxes(draft, boxes) : { ...draft, boxes, looked: false };
}
