import { type ReactNode, useState } from "react";
import type { TimelineLine } from "../../record/workbench.ts";
import type { Formats } from "../messages/formats.ts";
import { Link } from "../parts/link.tsx";
import { Listing } from "../parts/listing.tsx";
import { Text } from "../parts/text.tsx";
import { timelineResource } from "../resource.ts";
import { useWords } from "../words.ts";

/** When things are said to have happened, against when that was said. Rival times stand side by side, never as one point. */
export function TimelineRoom(): ReactNode {
  const { shell, timeline: words } = useWords();
  const [from, setFrom] = useState("");
  const [to, setTo] = useState("");
  return (
    <div className="timeline-room">
      <header className="title">
        <h1>{shell.room.timeline}</h1>
        <p className="lead">{words.lead}</p>
      </header>
      <fieldset className="between">
        <legend>{words.between}</legend>
        <label>
          <span className="heard">{words.first}</span>
          <input type="date" value={from} onChange={(event) => setFrom(event.target.value)} />
        </label>
        <label>
          {words.and} <span className="heard">{words.last}</span>
          <input type="date" value={to} onChange={(event) => setTo(event.target.value)} />
        </label>
        {from === "" && to === "" ? null : (
          <button
            type="button"
            className="plain"
            onClick={() => {
              setFrom("");
              setTo("");
            }}
          >
            {words.all}
          </button>
        )}
      </fieldset>
      <Listing of={timelineResource} nothing={words.nothing}>
        {(lines) => <Lines lines={lines} first={dayNumber(from)} last={dayNumber(to)} />}
      </Listing>
    </div>
  );
}

const YEAR = 365;

/** A date of a form as a number of days since 1970-01-01; null where none is given. */
function dayNumber(date: string): number | null {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? Math.floor(Date.parse(`${date}T00:00:00Z`) / 86_400_000) : null;
}

interface Axis {
  readonly first: number;
  readonly last: number;
}

function Lines({
  lines,
  first,
  last,
}: {
  readonly lines: readonly TimelineLine[];
  readonly first: number | null;
  readonly last: number | null;
}): ReactNode {
  const { timeline: words, when } = useWords();
  const shown = lines.filter(({ when }) =>
    when.some(
      (time) =>
        (time.to ?? Number.POSITIVE_INFINITY) > (first ?? Number.NEGATIVE_INFINITY) &&
        (time.from ?? Number.NEGATIVE_INFINITY) <= (last ?? Number.POSITIVE_INFINITY),
    ),
  );
  const axis = axisOf(shown, first, last);
  const before = shown.filter((line) => latest(line) < axis.first);
  const on = shown.filter((line) => latest(line) >= axis.first);
  if (shown.length === 0) return <p className="nothing">{words.nothingBetween}</p>;
  return (
    <>
      <Scale axis={axis} />
      <ol className="timeline">
        {on.map((line) => (
          <Row key={line.claim} line={line} axis={axis} />
        ))}
      </ol>
      {before.length === 0 ? null : (
        <section aria-labelledby="earlier-title">
          <h2 id="earlier-title">{words.longBefore}</h2>
          <ul className="earlier">
            {before.map((line) => (
              <li key={line.claim}>
                <span className="when">{line.when.map(when).join(" · ")}</span>{" "}
                <Link to={`/claims/${line.claim}`}>
                  <Text>{line.statement}</Text>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function latest({ when }: TimelineLine): number {
  return Math.max(...when.map(({ from, to }) => to ?? from ?? 0));
}

/** From a year before the first report to the last day that is named; what lies before is listed apart. */
function axisOf(lines: readonly TimelineLine[], first: number | null, last: number | null): Axis {
  const said = lines.flatMap((line) => line.said);
  const named = lines.flatMap(({ when }) => when.flatMap(({ from, to }) => [from, to].filter((day) => day !== null)));
  const floor = said.length === 0 ? Math.min(...named) : Math.min(...said) - YEAR;
  const from = first ?? Math.min(...named.filter((day) => day >= floor), ...said);
  const to = last === null ? Math.max(...named, ...said) + 1 : last + 1;
  return { first: from, last: Math.max(to, from + 1) };
}

const MOST_TICKS = 9;

function ticksOf({ first, last }: Axis, format: Formats): readonly { readonly day: number; readonly label: string }[] {
  const days = last - first;
  if (days <= 45) {
    const step = Math.max(1, Math.ceil(days / MOST_TICKS));
    return Array.from({ length: Math.ceil(days / step) }, (_, i) => {
      const day = Math.ceil(first) + i * step;
      return { day, label: format.tickDay(day) };
    });
  }
  const months: { day: number; label: string }[] = [];
  const start = new Date(first * 86_400_000);
  for (let i = 1; ; i++) {
    const date = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + i, 1));
    const day = date.getTime() / 86_400_000;
    if (day >= last) break;
    months.push({ day, label: format.tickMonth(day) });
  }
  const step = Math.max(1, Math.ceil(months.length / MOST_TICKS));
  return months.filter((_, i) => i % step === 0);
}

const WIDTH = 1_000;
const xOf = ({ first, last }: Axis, day: number): number => ((Math.min(Math.max(day, first), last) - first) / (last - first)) * WIDTH;

function Scale({ axis }: { readonly axis: Axis }): ReactNode {
  const { format } = useWords();
  const ticks = ticksOf(axis, format);
  return (
    <div className="scale" aria-hidden="true">
      <svg viewBox={`0 0 ${WIDTH} 26`} preserveAspectRatio="none" aria-hidden="true">
        {ticks.map(({ day }) => (
          <path key={day} d={`M${xOf(axis, day)} 18V26`} />
        ))}
      </svg>
      {ticks.map(({ day, label }) => (
        <span key={day} ref={(element) => element?.style.setProperty("left", `${xOf(axis, day) / 10}%`)}>
          {label}
        </span>
      ))}
    </div>
  );
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
              <Text>{line.statement}</Text>
            </bdi>
          </Link>
        </p>
        <p className="where">
          {line.when.map(when).join(" · ")} · {counts.side(line.asserted)}
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
