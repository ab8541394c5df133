import { type PointerEvent, type ReactNode, useRef } from "react";
import type { PixelBox } from "../../record/decision.ts";
import { grownBy, movedBy, type PictureSize, spanned } from "./box-moves.ts";
import { type Draft, nextKey, withChanged, withNew } from "./draft.ts";

interface Props {
  readonly size: PictureSize;
  /** What decisions that stand fill over already. */
  readonly held: readonly PixelBox[];
  readonly draft: Draft;
  readonly chosen: number | null;
  choose(key: number): void;
  change(draft: Draft): void;
}

type Point = readonly [x: number, y: number];

/** What a pointer that went down at a place does to which box. */
interface Drag {
  readonly from: Point;
  readonly key: number;
  readonly box: PixelBox | null;
  readonly how: "draw" | "move" | "grow";
}

/** The boxes over the picture, for the mouse and the finger; the list beside it does the same by keyboard. */
export function BoxCanvas({ size, held, draft, chosen, choose, change }: Props): ReactNode {
  const over = useRef<SVGSVGElement>(null);
  const drag = useRef<Drag | null>(null);
  const placeOf = (event: PointerEvent): Point => {
    const { left, top, width, height } = over.current?.getBoundingClientRect() ?? { left: 0, top: 0, width: 1, height: 1 };
    return [((event.clientX - left) / width) * size.width, ((event.clientY - top) / height) * size.height];
  };
  const down = (event: PointerEvent<SVGSVGElement>): void => {
    if (event.button !== 0 || !(event.target instanceof Element)) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    const from = placeOf(event);
    const key = Number(event.target.getAttribute("data-key"));
    const held = draft.boxes.find((one) => one.key === key);
    if (held === undefined) {
      drag.current = { from, key: nextKey(draft), box: null, how: "draw" };
      return;
    }
    choose(key);
    drag.current = { from, key, box: held.box, how: event.target.classList.contains("corner") ? "grow" : "move" };
  };
  const move = (event: PointerEvent): void => {
    const { current } = drag;
    if (current === null) return;
    const to = placeOf(event);
    const held = draft.boxes.find(({ key }) => key === current.key);
    if (current.box === null) {
      const box = spanned(current.from, to, size);
      // The first move makes the box; all further ones belong to the same change.
      change(held === undefined ? withNew(draft, box, "other") : withChanged(draft, current.key, { box }, false));
      choose(current.key);
      return;
    }
    const by: Point = [to[0] - current.from[0], to[1] - current.from[1]];
    const box = current.how === "move" ? movedBy(current.box, by, size) : grownBy(current.box, by, size);
    change(withChanged(draft, current.key, { box }, held?.box === current.box));
  };
  const unit = Math.max(size.width, size.height) / 100;
  return (
    <svg
      ref={over}
      className="box-canvas"
      viewBox={`0 0 ${size.width} ${size.height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      onPointerDown={down}
      onPointerMove={move}
      onPointerUp={() => {
        drag.current = null;
      }}
      onPointerCancel={() => {
        drag.current = null;
      }}
    >
      {held.map(([x, y, width, height]) => (
        <rect key={`${x} ${y} ${width} ${height}`} className="held" x={x} y={y} width={width} height={height} />
      ))}
      {draft.boxes.map(({ key, box: [x, y, width, height] }, i) => (
        <g key={key} className={key === chosen ? "chosen" : ""}>
          <rect data-key={key} x={x} y={y} width={width} height={height} />
          <text x={x + unit / 2} y={y + 3 * unit} fontSize={2.6 * unit}>
            {i + 1}
          </text>
          <rect data-key={key} className="corner" x={x + width - unit} y={y + height - unit} width={2 * unit} height={2 * unit} />
        </g>
      ))}
    </svg>
  );
}
