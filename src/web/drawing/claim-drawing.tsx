import { type KeyboardEvent, type ReactNode, useMemo, useRef, useState } from "react";
import type { ClaimView, CollapseLine, DrawnKnot, DrawnStrand } from "../../record/workbench.ts";
import type { Words } from "../messages/en.ts";
import { QuoteBlock } from "../parts/quote.tsx";
import { Said, saidText } from "../parts/said.tsx";
import { Text } from "../parts/text.tsx";
import { useFallen } from "../supposing.ts";
import { useWords } from "../words.ts";
import { type Layout, layoutOf, type Placed, WIDTH } from "./layout.ts";

/** Longer names are cut; the whole name stands in the lists below. */
const LONGEST = 30;

/** Who repeats whom, drawn from the reports on the left to the origins on the right. Each line shows, when it is chosen, the words that prove it. */
export function ClaimDrawing({ claim }: { readonly claim: ClaimView }): ReactNode {
  const [chosen, choose] = useState<string | null>(null);
  const layout = useMemo(() => layoutOf(claim.drawing, orderOf(claim)), [claim]);
  const fallen = useFallen();
  const words = useWords();
  if (claim.drawing.knots.length === 0) return null;
  const strand = layout.strands.find((one) => keyOf(one) === chosen) ?? null;
  return (
    <section className="drawing-part" aria-labelledby="drawing-title">
      <h2 id="drawing-title">{words.drawing.title}</h2>
      <p className="where">{words.drawing.hint}</p>
      <figure className="claim-drawing">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard (WCAG 2.1.1). */}
        <section className="drawing-frame" tabIndex={0} aria-label={words.drawing.frame}>
          <svg viewBox={`0 0 ${WIDTH} ${layout.height}`}>
            <title>{drawnWords(claim, words)}</title>
            <Bands claim={claim} layout={layout} />
            <Strands layout={layout} chosen={chosen} choose={choose} fallen={fallen} />
            {layout.knots.map((placed) => (
              <Knot key={placed.knot.id} placed={placed} fallen={placed.knot.origin !== null && fallen.has(placed.knot.origin)} />
            ))}
            <Brackets collapses={claim.collapses} layout={layout} />
          </svg>
        </section>
        <figcaption aria-live="polite">{strand === null ? null : <Proof strand={strand} layout={layout} />}</figcaption>
      </figure>
    </section>
  );
}

function drawnWords({ drawing }: ClaimView, words: Words): string {
  const origins = drawing.knots.filter(({ kind }) => kind === "origin").length;
  return words.drawing.drawn(drawing.strands.length, origins);
}

/** Origins for the claim first, and those that count as one or are under one control beside each other. */
function orderOf({ origins, collapses }: ClaimView): readonly string[] {
  const above = new Map<string, string>();
  const find = (id: string): string => {
    const next = above.get(id);
    return next === undefined || next === id ? id : find(next);
  };
  const join = (a: string, b: string): void => {
    const [top, other] = [find(a), find(b)];
    if (top !== other) above.set(other, top);
  };
  for (const { members } of collapses) for (const member of members) join(members[0]?.id ?? member.id, member.id);
  const powers = new Map<string, string>();
  for (const { id, control } of origins) {
    if (control === null) continue;
    const first = powers.get(control);
    if (first === undefined) powers.set(control, id);
    else join(first, id);
  }
  const sides = ["for", "both", "open", "against"];
  const first = new Map<string, number>();
  origins.forEach(({ id, side }, i) => {
    const rank = sides.indexOf(side) * origins.length + i;
    first.set(find(id), Math.min(first.get(find(id)) ?? Number.POSITIVE_INFINITY, rank));
  });
  return [...origins].sort((a, b) => (first.get(find(a.id)) ?? 0) - (first.get(find(b.id)) ?? 0)).map(({ id }) => id);
}

const keyOf = ({ from, to }: DrawnStrand): string => `${from} > ${to}`;

interface StrandsProps {
  readonly layout: Layout;
  readonly chosen: string | null;
  readonly choose: (key: string | null) => void;
  readonly fallen: ReadonlySet<string>;
}

/** One stop for the tab key; arrow keys walk from line to line. */
function Strands({ layout, chosen, choose, fallen }: StrandsProps): ReactNode {
  const words = useWords();
  const group = useRef<SVGGElement>(null);
  const press = (event: KeyboardEvent, at: number): void => {
    const step =
      event.key === "ArrowDown" || event.key === "ArrowRight" ? 1 : event.key === "ArrowUp" || event.key === "ArrowLeft" ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      const next = layout.strands[(at + step + layout.strands.length) % layout.strands.length];
      if (next === undefined) return;
      choose(keyOf(next));
      group.current?.querySelectorAll<SVGGElement>("[role=button]")[layout.strands.indexOf(next)]?.focus();
    } else if (event.key === "Escape") choose(null);
    else if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      const here = layout.strands[at];
      if (here !== undefined) choose(keyOf(here));
    }
  };
  const tabStop = Math.max(
    0,
    layout.strands.findIndex((strand) => keyOf(strand) === chosen),
  );
  return (
    <g ref={group}>
      {layout.strands.map((strand, i) => {
        const [from, to] = [layout.placeOf.get(strand.from), layout.placeOf.get(strand.to)];
        if (from === undefined || to === undefined) return null;
        const gone = to.knot.origin !== null && fallen.has(to.knot.origin);
        const line = pathOf(from, to);
        return (
          // biome-ignore lint/a11y/useSemanticElements: there is no button element inside a drawing.
          <g
            key={keyOf(strand)}
            role="button"
            tabIndex={i === tabStop ? 0 : -1}
            aria-label={strandWords(strand, from.knot, to.knot, words)}
            aria-pressed={keyOf(strand) === chosen}
            className={`strand ${toneOf(strand.side)}${strand.dark ? " dark" : ""}${strand.certain ? "" : " uncertain"}${gone ? " fallen" : ""}${keyOf(strand) === chosen ? " chosen" : ""}`}
            onClick={() => choose(keyOf(strand) === chosen ? null : keyOf(strand))}
            onKeyDown={(event) => press(event, i)}
          >
            <path className="reach" d={line} />
            <path className="line" d={line} strokeWidth={Math.min(4.5, 0.75 + 0.5 * strand.utterances)} />
          </g>
        );
      })}
    </g>
  );
}

function pathOf(from: Placed, to: Placed): string {
  const [x1, x2] = [from.x + (from.knot.column === 0 ? 6 : 5), to.x - 7];
  const middle = (x1 + x2) / 2;
  return `M${x1} ${from.y}C${middle} ${from.y} ${middle} ${to.y} ${x2} ${to.y}`;
}

function toneOf(side: DrawnStrand["side"]): string {
  return side === "against" ? "deny" : side === "open" ? "neutral" : "assert";
}

function Knot({ placed: { knot, x, y }, fallen }: { readonly placed: Placed; readonly fallen: boolean }): ReactNode {
  const { drawing, kind, names, format } = useWords();
  const tone = toneOf(knot.side);
  if (knot.kind === "origin") {
    return (
      <g className={`knot origin ${tone}${knot.dark ? " dark" : ""}${fallen ? " fallen" : ""}`}>
        <circle cx={x} cy={y} r={knot.dark ? 5 : 6} />
        <text x={x + 14} y={y - 2} className="name">
          {cut(knot.name ?? names.unknown)}
        </text>
        <text x={x + 14} y={y + 11} className="detail">
          {knot.dark ? drawing.darkHere : originWords(knot, kind)}
        </text>
      </g>
    );
  }
  if (knot.column === 0) {
    return (
      <g className="knot report">
        <circle cx={x} cy={y} r="2.5" />
        <text x={x - 9} y={y + 4} textAnchor="end">
          {knot.kind === "more" ? (
            <tspan className="detail">{drawing.more(Number(knot.detail))}</tspan>
          ) : (
            <>
              <tspan className="name">{cut(knot.name ?? names.publisher, 28)}</tspan>
              <tspan className="detail" dx="6">
                {knot.detail === "" ? format.day(null) : format.shortDay(knot.detail)}
              </tspan>
            </>
          )}
        </text>
      </g>
    );
  }
  return (
    <g className="knot voice">
      <circle cx={x} cy={y} r="3.5" />
      <text x={x} y={y - 8} textAnchor="middle">
        {cut(knot.name ?? drawing.unnamed, 26)}
      </text>
    </g>
  );
}

/** An origin's kind, in words. */
function originWords({ detail }: DrawnKnot, { origin }: Words["kind"]): string {
  const known: Readonly<Partial<Record<string, string>>> = origin;
  return known[detail] ?? origin.unknown;
}

function cut(text: string, longest: number = LONGEST): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`;
}

/** Who is under one power stands on one band. */
function Bands({ claim, layout }: { readonly claim: ClaimView; readonly layout: Layout }): ReactNode {
  const { drawing } = useWords();
  const powers = [...new Set(claim.origins.map(({ control }) => control))].filter((power) => power !== null);
  return (
    <>
      {powers.map((power) => {
        const places = claim.origins.filter(({ control }) => control === power).flatMap(({ id }) => layout.placeOf.get(`o ${id}`) ?? []);
        const [first] = places;
        if (first === undefined) return null;
        const ys = places.map(({ y }) => y).sort((a, b) => a - b);
        return (
          <g key={power} className="band">
            {runsOf(ys).map(([top, bottom]) => (
              <rect key={top} x={first.x - 12} y={top - 15} width={WIDTH - first.x - 26} height={bottom - top + 30} rx="4" />
            ))}
            <text x={WIDTH - 42} y={(ys[0] ?? 0) + 11} textAnchor="end">
              {drawing.under(cut(power, 22))}
            </text>
          </g>
        );
      })}
    </>
  );
}

/** Rows that stand right below each other are one band. */
function runsOf(ys: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const y of ys) {
    const last = runs.at(-1);
    if (last !== undefined && y - last[1] < 34) last[1] = y;
    else runs.push([y, y]);
  }
  return runs;
}

function Brackets({ collapses, layout }: { readonly collapses: readonly CollapseLine[]; readonly layout: Layout }): ReactNode {
  const words = useWords();
  return (
    <g>
      {collapses.map((collapse, i) => {
        const ys = collapse.members.flatMap(({ id }) => layout.placeOf.get(`o ${id}`)?.y ?? []);
        if (ys.length < 2) return null;
        const [top, bottom] = [Math.min(...ys) - 9, Math.max(...ys) + 9];
        const x = WIDTH - 6 - (i % 4) * 7;
        return (
          <path
            key={`${collapse.reason} ${collapse.members.map(({ id }) => id).join(" ")}`}
            className={collapse.certain ? "drawn-bracket" : "drawn-bracket possible"}
            d={`M${x - 6} ${top}H${x}V${bottom}H${x - 6}`}
          >
            <title>{`${words.kind.collapse[collapse.reason]}: ${saidText(collapse.because, words)}`}</title>
          </path>
        );
      })}
    </g>
  );
}

function strandWords(strand: DrawnStrand, from: DrawnKnot, to: DrawnKnot, words: Words): string {
  return `${nameOf(from, words)} ${leadsWords(strand, words)} ${nameOf(to, words)}`;
}

function leadsWords({ reason }: DrawnStrand, { drawing, kind }: Words): string {
  return reason === "ends" ? drawing.ends : kind.reason[reason];
}

function nameOf(knot: DrawnKnot, { drawing, kind, names }: Words): string {
  if (knot.kind === "more") return drawing.moreReports(Number(knot.detail));
  if (knot.kind === "origin") return `${originWords(knot, kind)}: ${knot.name ?? drawing.unknown}`;
  return knot.name ?? names.sourceWithin;
}

function Proof({ strand, layout }: { readonly strand: DrawnStrand; readonly layout: Layout }): ReactNode {
  const words = useWords();
  const [from, to] = [layout.placeOf.get(strand.from)?.knot, layout.placeOf.get(strand.to)?.knot];
  if (from === undefined || to === undefined) return null;
  return (
    <div className="strand-proof">
      <p>
        <strong>
          <Text>{nameOf(from, words)}</Text>
        </strong>
        {from.kind === "report" ? <span className="when"> {words.format.day(from.detail === "" ? null : from.detail)}</span> : null}{" "}
        {leadsWords(strand, words)}{" "}
        <strong>
          <Text>{nameOf(to, words)}</Text>
        </strong>
        {strand.utterances > 1 ? <span className="when"> · {words.counts.utterances(strand.utterances)}</span> : null}
      </p>
      {strand.because === "" ? null : (
        <p className="where">
          <Said>{strand.because}</Said>
          {strand.certain ? null : ` ${words.chain.notCertain}`}
        </p>
      )}
      {strand.quotes.map((quote) => (
        <QuoteBlock key={`${quote.report} ${quote.before} ${quote.words}`} quote={quote} />
      ))}
    </div>
  );
}
