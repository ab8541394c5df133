import type { ReactNode } from "react";
import type { Side } from "../../record/origin.ts";
import { useWords } from "../words.ts";

/** A drawing has no room for more; beyond it, lines say "many". */
const MOST_LINES = 24;
const WIDTH = 112;

/**
 * Reports as thin lines that run together in their origins: solid dots for those that certainly count (the lower bound),
 * rings for those that may (the upper bound).
 */
export function Sheaf({ side, tone }: { readonly side: Side; readonly tone: "assert" | "deny" }): ReactNode {
  const { counts } = useWords();
  const lines = Math.min(side.reports, MOST_LINES);
  const ends = Math.min(Math.max(side.origins.max, 1), MOST_LINES);
  // One report may carry several origins: then its line parts.
  const strands = Math.max(lines, ends);
  const height = Math.max(22, lines * 5 + 4, ends * 14);
  const from = (i: number): number => ((i + 0.5) * height) / lines;
  const to = (i: number): number => ((i + 0.5) * height) / ends;
  return (
    <svg
      className={`sheaf ${tone}`}
      viewBox={`0 0 ${WIDTH} ${height}`}
      width={WIDTH}
      height={height}
      role="img"
      aria-label={counts.side(side)}
    >
      {Array.from({ length: strands }, (_, i) => {
        const end = to(Math.floor((i * ends) / strands));
        const start = from(Math.floor((i * lines) / strands));
        return <path key={`${start} ${end}`} className="echo" d={`M1 ${start} C 52 ${start}, 56 ${end}, ${WIDTH - 7} ${end}`} />;
      })}
      {Array.from({ length: Math.min(ends, side.origins.max) }, (_, i) => (
        <circle
          key={to(i)}
          className={i < side.origins.min ? "certain" : "possible"}
          cx={WIDTH - 6}
          cy={to(i)}
          r={i < side.origins.min ? 4.5 : 4}
        />
      ))}
    </svg>
  );
}

interface StandingProps {
  readonly side: Side;
  readonly tone: "assert" | "deny";
  /** What it would be by what is supposed. */
  readonly after?: Side | undefined;
}

/** `9 reports → 1–2 origins`, drawn and written. */
export function Standing({ side, tone, after }: StandingProps): ReactNode {
  const { counts, standing } = useWords();
  const supposed =
    after === undefined || counts.side(after) === counts.side(side) ? null : (
      <em className="would-be">{standing.wouldBe(counts.side(after))}</em>
    );
  if (side.reports === 0) {
    return (
      <p className="standing none">
        {tone === "assert" ? standing.noneAsserts : standing.noneDenies} {supposed}
      </p>
    );
  }
  return (
    <p className={`standing ${tone}`}>
      <Sheaf side={side} tone={tone} />
      <span className="standing-words">
        <span>{counts.reports(side.reports)}</span> <span className="arrow">→</span> <strong>{counts.origins(side.origins)}</strong>
      </span>
      {supposed}
    </p>
  );
}
