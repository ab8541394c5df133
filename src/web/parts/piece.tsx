import { type PointerEvent, type ReactNode, useRef } from "react";
import { Button } from "react-aria-components/Button";
import type { Span } from "../../record/span.ts";
import { offsetUnder } from "../offset-under.ts";
import { wordAfterStart, wordBefore, wordEndAfter, wordEndBefore } from "../word-ends.ts";
import { useWords } from "../words.ts";
import { Text } from "./text.tsx";

/** So much of the text stands before and behind a piece, in UTF-16 units. */
const AROUND = 160;
/** And so much at least, however far it was moved. */
const BESIDE = 40;

/** Where the first whole word begins from a place on; the place itself where none does before `last`. */
function wholeFrom(text: string, at: number, last: number): number {
  const space = at === 0 ? -1 : text.indexOf(" ", at);
  return space < 0 || space >= last ? at : space + 1;
}

/** Where the last whole word ends before a place; the place itself where none does behind `first`. */
function wholeTo(text: string, at: number, first: number): number {
  const space = at === text.length ? -1 : text.lastIndexOf(" ", at);
  return space <= first ? at : space;
}

interface PieceProps {
  readonly text: string;
  /** As it was read: what is shown around it stays where it is while its ends move. */
  readonly proposed: Span;
  readonly span: Span;
  move(next: Span): void;
}

/** One piece of what is said, with its two ends. Each moves by a word with its buttons, and can be dragged. */
export function Piece({ text, proposed, span: [start, end], move }: PieceProps): ReactNode {
  const { correcting } = useWords();
  const shown = useRef<HTMLParagraphElement>(null);
  const from = wholeFrom(text, Math.max(0, Math.min(proposed[0] - AROUND, start - BESIDE)), Math.min(proposed[0], start));
  const to = wholeTo(text, Math.min(text.length, Math.max(proposed[1] + AROUND, end + BESIDE)), Math.max(proposed[1], end));
  /** The place in the text under the pointer; null beside it. */
  const under = (event: PointerEvent): number | null => {
    const offset = shown.current === null ? null : offsetUnder(shown.current, event.clientX, event.clientY);
    return offset === null ? null : from + offset;
  };
  return (
    <div className="piece">
      <p dir="auto" ref={shown}>
        <span className="around">
          <Text>{text.slice(from, start)}</Text>
        </span>
        <Handle
          drag={(event) => {
            const at = under(event);
            if (at !== null) move([Math.min(wordBefore(text, at + 1), wordBefore(text, end)), end]);
          }}
        />
        <mark>
          <Text>{text.slice(start, end)}</Text>
        </mark>
        <Handle
          drag={(event) => {
            const at = under(event);
            if (at !== null) move([start, Math.max(wordEndAfter(text, Math.max(0, at - 1)), wordEndAfter(text, start))]);
          }}
        />
        <span className="around">
          <Text>{text.slice(end, to)}</Text>
        </span>
      </p>
      <div className="ends">
        <span>{correcting.begins}</span>
        <Button className="outlined" aria-label={correcting.beginEarlier} onPress={() => move([wordBefore(text, start), end])}>
          ←
        </Button>
        <Button
          className="outlined"
          aria-label={correcting.beginLater}
          onPress={() => move([Math.min(wordAfterStart(text, start), wordBefore(text, end)), end])}
        >
          →
        </Button>
        <span>{correcting.ends}</span>
        <Button
          className="outlined"
          aria-label={correcting.endEarlier}
          onPress={() => move([start, Math.max(wordEndBefore(text, end), wordEndAfter(text, start))])}
        >
          ←
        </Button>
        <Button className="outlined" aria-label={correcting.endLater} onPress={() => move([start, wordEndAfter(text, end)])}>
          →
        </Button>
      </div>
    </div>
  );
}

/** An end that can be dragged; the buttons below do the same by keyboard. */
function Handle({ drag }: { readonly drag: (event: PointerEvent) => void }): ReactNode {
  return (
    <span
      className="handle"
      aria-hidden="true"
      onPointerDown={(event) => {
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) drag(event);
      }}
    />
  );
}
