import { type KeyboardEvent, type PointerEvent, type ReactNode, useEffect, useLayoutEffect, useReducer, useRef, useState } from "react";
import type { Span } from "../../record/span.ts";
import { placeUnder, rangeOf } from "../text-range.ts";
import { wordBefore, wordEndAfter } from "../word-ends.ts";
import { useWords } from "../words.ts";
import { type End, stretchesOf, withEndAt, withEndStepped } from "./ends.ts";
import type { Ends } from "./use-ends.ts";

interface Props {
  readonly text: string;
  readonly ends: Ends;
  /** Writes what was moved. */
  write(): void;
}

/** Where an end stands, in pixels of the text's frame. */
interface Spot {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  /** Where reading goes from right to left, what is earlier lies on the right. */
  readonly turned: boolean;
}

/**
 * The ends of the proposal in hand, over its text: a mouse, a finger or a pen pulls them, the arrow keys move them, by words or with Shift by characters. The text itself
 * is not touched, so that no letter is parted from the next.
 */
export function EndHandles({ text, ends, write }: Props): ReactNode {
  const frame = useRef<HTMLDivElement>(null);
  const [spots, setSpots] = useState<ReadonlyMap<string, Spot>>(new Map());
  const [laidOut, layOut] = useReducer((n: number) => n + 1, 0);
  const { content, source, before, moved, part } = ends;
  useEffect(() => {
    const around = frame.current?.parentElement;
    if (around == null) return;
    const observer = new ResizeObserver(layOut);
    observer.observe(around);
    return () => observer.disconnect();
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was laid out anew stands elsewhere.
  useLayoutEffect(() => setSpots(spotsOf(frame.current, { content, source })), [content, source, laidOut]);
  useEffect(() => {
    if (!moved) return;
    const stretches = [...stretchesOf(before.content, content), ...stretchesOf(before.source, source)];
    paint(
      "moved-in",
      stretches.flatMap(({ kind, span }) => (kind === "new" ? [span] : [])),
    );
    paint(
      "moved-out",
      stretches.flatMap(({ kind, span }) => (kind === "gone" ? [span] : [])),
    );
    return () => {
      paint("moved-in", []);
      paint("moved-out", []);
    };
  }, [content, source, before.content, before.source, moved]);
  return (
    <div className="end-handles" ref={frame}>
      {(["content", "source"] as const).flatMap((of) =>
        ends[of].flatMap((_, piece) =>
          (["begin", "end"] as const).map((side) => {
            const key = keyOf({ part: of, piece, side });
            return (
              <Handle
                key={key}
                text={text}
                ends={ends}
                end={{ part: of, piece, side }}
                spot={spots.get(key)}
                shown={of === part}
                write={write}
              />
            );
          }),
        ),
      )}
    </div>
  );
}

interface HandleProps extends Props {
  readonly end: End;
  readonly spot: Spot | undefined;
  readonly shown: boolean;
}

/** What a pull began with: how far from the end in its line the pointer went down. */
interface Pull {
  readonly right: number;
  readonly down: number;
  readonly first: boolean;
}

function Handle({ text, ends, end, spot, shown, write }: HandleProps): ReactNode {
  const { moving } = useWords();
  const pull = useRef<Pull | null>(null);
  const { part, piece, side } = end;
  const pieces = ends[part];
  const span = pieces[piece] ?? [0, 0];
  const at = side === "begin" ? span[0] : span[1];
  const take = (event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0 || spot === undefined) return;
    event.preventDefault();
    event.currentTarget.focus({ preventScroll: true });
    event.currentTarget.setPointerCapture(event.pointerId);
    const frame = event.currentTarget.parentElement?.getBoundingClientRect();
    if (frame === undefined) return;
    pull.current = { right: event.clientX - frame.left - spot.x, down: event.clientY - frame.top - spot.y - spot.height / 2, first: true };
    event.currentTarget.classList.add("pulled");
  };
  const drag = (event: PointerEvent<HTMLElement>): void => {
    const { current } = pull;
    if (current === null) return;
    const place = placeUnder(event.clientX - current.right, event.clientY - current.down);
    if (place === null) return;
    const to = withEndAt(text, pieces, end, place, event.shiftKey ? "character" : "word");
    if (to === pieces) return;
    ends.move(part, to, current.first);
    pull.current = { ...current, first: false };
  };
  const letGo = (event: PointerEvent<HTMLElement>): void => {
    pull.current = null;
    event.currentTarget.classList.remove("pulled");
  };
  const press = (event: KeyboardEvent): void => {
    const by = stepOf(event.key, spot?.turned ?? false);
    if (event.key === "Enter") write();
    else if (event.key === "Escape" && ends.moved) ends.putBack();
    else if (event.key.toLowerCase() === "z" && (event.ctrlKey || event.metaKey)) ends.stepBack();
    else if (by === null || event.ctrlKey || event.metaKey || event.altKey) return;
    else ends.move(part, withEndStepped(text, pieces, end, by, event.shiftKey ? "character" : "word"), true);
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      role="slider"
      tabIndex={0}
      className={`end-handle ${side}${spot?.turned ? " turned" : ""}${shown ? "" : " other"}`}
      aria-label={moving.end[part][side](piece + 1, pieces.length)}
      aria-valuemin={0}
      aria-valuemax={text.length}
      aria-valuenow={at}
      aria-valuetext={moving.at[side](wordAt(text, span, side))}
      title={moving.how}
      style={spot === undefined ? { display: "none" } : { left: spot.x, top: spot.y, height: spot.height }}
      onFocus={() => ends.choose(part)}
      onPointerDown={take}
      onPointerMove={drag}
      onPointerUp={letGo}
      onPointerCancel={letGo}
      onKeyDown={press}
    />
  );
}

/** Goes to the next end of the proposal in hand; to the first where none has the focus. */
export function focusNextEnd(): void {
  const all = [...document.querySelectorAll<HTMLElement>(".end-handle")];
  const next = all[(all.findIndex((one) => one.matches(":focus")) + 1) % all.length];
  next?.scrollIntoView({ block: "nearest" });
  next?.focus({ preventScroll: true });
}

const keyOf = ({ part, piece, side }: End): string => `${part} ${piece} ${side}`;

/** Which way in the text a key goes; null where it goes none. */
function stepOf(key: string, turned: boolean): 1 | -1 | null {
  const on = turned ? "ArrowLeft" : "ArrowRight";
  if (key === on || key === "ArrowDown") return 1;
  return key === "ArrowLeft" || key === "ArrowRight" || key === "ArrowUp" ? -1 : null;
}

/** The first or the last word of a piece. */
function wordAt(text: string, [start, end]: Span, side: End["side"]): string {
  return side === "begin"
    ? text.slice(start, Math.min(end, wordEndAfter(text, start)))
    : text.slice(Math.max(start, wordBefore(text, end)), end);
}

function spotsOf(frame: HTMLElement | null, pieces: Pick<Ends, "content" | "source">): ReadonlyMap<string, Spot> {
  const spots = new Map<string, Spot>();
  if (frame === null) return spots;
  const { left, top } = frame.getBoundingClientRect();
  for (const part of ["content", "source"] as const)
    for (const [piece, [start, end]] of pieces[part].entries())
      for (const side of ["begin", "end"] as const) {
        const spot = spotOf(side === "begin" ? [start, start + 1] : [end - 1, end], side);
        if (spot !== null) spots.set(keyOf({ part, piece, side }), { ...spot, x: spot.x - left, y: spot.y - top });
      }
  return spots;
}

/** Letters that are written from right to left. */
const TURNED = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Where a character begins or ends in the window. */
function spotOf(character: Span, side: End["side"]): Spot | null {
  const range = rangeOf(character);
  const boxes = range?.getClientRects();
  const box = side === "begin" ? boxes?.[0] : boxes?.[boxes.length - 1];
  if (range === null || box === undefined) return null;
  const words = range.toString();
  const around = range.startContainer.parentElement;
  const turned = TURNED.test(words) || (!/\p{L}|\p{N}/u.test(words) && around !== null && getComputedStyle(around).direction === "rtl");
  return { x: (side === "begin") === turned ? box.right : box.left, y: box.top, height: box.height, turned };
}

/** Marks spans of the text for the eye, where the browser can. */
function paint(name: string, spans: readonly Span[]): void {
  if (!("highlights" in CSS)) return;
  const ranges = spans.flatMap((span) => rangeOf(span) ?? []);
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}
