import type { ReactNode } from "react";
import type { TimelineLine } from "../../record/workbench.ts";
import { Link } from "../parts/link.tsx";
import { Statement } from "../parts/statement.tsx";
import { useWords } from "../words.ts";
import { type Axis, axisOf, WIDTH, xOf } from "./axis.ts";
import { Scale } from "./scale.tsx";

interface LinesProps {
  readonly lines: readonly TimelineLine[];
  /** The days that are looked at, both among them; null is an open end. */
  readonly first: number | null;
  readonly last: number | null;
  readonly choose: (first: number, last: number) => void;
}

/** Claims against time; those that lie long before the others, and those that name no time, are listed below. */
export function Lines({ lines, first, last, choose }: LinesProps): ReactNode {
  const { timeline: words, when } = useWords();
  const timed = lines.filter((line) => line.when.length > 0);
  const axis = axisOf(timed, first, last);
  const before = timed.filter((line) => latest(line) < axis.first);
  const on = timed.filter((line) => latest(line) >= axis.first);
  return (
    <>
      {on.length === 0 ? null : (
        <>
          <Scale axis={axis} choose={choose} />
          <ol className="timeline">
            {on.map((line) => (
              <Row key={line.claim} line={line} axis={axis} />
            ))}
          </ol>
        </>
      )}
      <Listed title={words.longBefore} lines={before} told={(line) => line.when.map(when).join(" · ")} />
      <Listed
        title={words.untimed}
        lines={lines.filter((line) => line.when.length === 0)}
        told={({ where }) => where.map(({ name }) => name).join(" · ")}
      />
    </>
  );
}

interface ListedProps {
  readonly title: string;
  readonly lines: readonly TimelineLine[];
  readonly told: (line: TimelineLine) => string;
}

function Listed({ title, lines, told }: ListedProps): ReactNode {
  if (lines.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul className="earlier">
        {lines.map((line) => (
          <li key={line.claim}>
            <bdi className="when">{told(line)}</bdi>{" "}
            <Link to={`/claims/${line.claim}`}>
              <Statement>{line.statement}</Statement>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function latest({ when }: TimelineLine): number {
  return Math.max(...when.map(({ from, to }) => to ?? from ?? 0));
}

function Row({ line, axis }: { readonly line: TimelineLine; readonly axis: Axis }): ReactNode {
  const { when, counts } = useWords();
  const height = line.when.length * 10 + 12;
  return (
    <li>
      <div className="moment">
        <p className="claimed">
          <Link to={`/claims/${line.claim}`}>
            <bdi>
              <Statement>{line.statement}</Statement>
            </bdi>
          </Link>
        </p>
        <p className="where">
          {[...line.when.map(when), ...line.where.map(({ name }) => name)].join(" · ")} · {counts.sides(line)}
          {line.conflicts > 0 ? <span className="conflict-words">, {counts.inConflicts(line.conflicts)}</span> : null}
        </p>
      </div>
      <svg className="spans" viewBox={`0 0 ${WIDTH} ${height}`} preserveAspectRatio="none" aria-hidden="true">
        {line.when.map((time, i) => (
          <Bar key={`${time.relation} ${time.edtf}`} time={time} y={i * 10 + 2} axis={axis} />
        ))}
        {line.said.map((day) => (
          <path key={day} className="said-at" d={`M${xOf(axis, day)} ${height - 8}V${height}`} />
        ))}
      </svg>
    </li>
  );
}

/** A span of time; what lies wholly before or behind what is shown is an arrow at the edge, and no point there. */
function Bar({ time, y, axis }: { readonly time: TimelineLine["when"][number]; readonly y: number; readonly axis: Axis }): ReactNode {
  const { from, to } = time;
  if (to !== null && to <= axis.first) return <path className="beyond" d={`M8 ${y}L0 ${y + 3.5}L8 ${y + 7}Z`} />;
  if (from !== null && from >= axis.last)
    return <path className="beyond" d={`M${WIDTH - 8} ${y}L${WIDTH} ${y + 3.5}L${WIDTH - 8} ${y + 7}Z`} />;
  const [x1, x2] = [xOf(axis, from ?? axis.first), xOf(axis, to ?? axis.last)];
  return <rect className={from === null || to === null ? "open" : ""} x={x1} y={y} width={Math.max(4, x2 - x1)} height="7" />;
}
