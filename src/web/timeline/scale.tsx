import { type PointerEvent, type ReactNode, useState } from "react";
import { useWords } from "../words.ts";
import { type Axis, dayAt, ticksOf, WIDTH, xOf } from "./axis.ts";

interface ScaleProps {
  readonly axis: Axis;
  /** Told the days between which somebody drew, both among them. */
  readonly choose: (first: number, last: number) => void;
}

/** The days of an axis. Drawing across it chooses some of them; the dates above it do the same by keyboard. */
export function Scale({ axis, choose }: ScaleProps): ReactNode {
  const { format, timeline: words } = useWords();
  const [drawn, draw] = useState<readonly [from: number, to: number] | null>(null);
  const ticks = ticksOf(axis, format);
  const dayUnder = (event: PointerEvent): number => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    return dayAt(axis, (event.clientX - left) / width);
  };
  const between = drawn === null ? null : ([Math.min(...drawn), Math.max(...drawn)] as const);
  return (
    <div
      className="scale"
      aria-hidden="true"
      title={words.brush}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        const day = dayUnder(event);
        draw([day, day]);
      }}
      onPointerMove={(event) => {
        if (drawn !== null) draw([drawn[0], dayUnder(event)]);
      }}
      onPointerCancel={() => draw(null)}
      onPointerUp={() => {
        if (between !== null) choose(...between);
        draw(null);
      }}
    >
      <svg viewBox={`0 0 ${WIDTH} 36`} preserveAspectRatio="none" aria-hidden="true">
        {between === null ? null : (
          <rect className="brush" x={xOf(axis, between[0])} y="0" width={xOf(axis, between[1] + 1) - xOf(axis, between[0])} height="36" />
        )}
        {ticks.map(({ day }) => (
          <path key={day} d={`M${xOf(axis, day)} 28V36`} />
        ))}
      </svg>
      {ticks.map(({ day, label }) => (
        <span
          key={day}
          className={xOf(axis, day) < 0.02 * WIDTH ? "at-edge" : ""}
          ref={(element) => element?.style.setProperty("left", `${xOf(axis, day) / 10}%`)}
        >
          {label}
        </span>
      ))}
    </div>
  );
}
