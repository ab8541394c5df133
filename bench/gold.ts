// Measures the reader against our own gold (test/gold/README.md), set by set, register by register:
//   node --import tsx bench/gold.ts [a] [b] [c] [d] [e] [f] [g] [h] [i] [--errors]
// --errors lists what went wrong, of all sets but h and i, which are only measured.
import { read } from "../src/read/read.ts";
import { hull, type Span } from "../src/record/span.ts";
import { figuresOf, MEASURES } from "../test/gold/figures.ts";
import { type GoldReport, HALVES, type Half, loadGold, REGISTERS } from "../test/gold/gold.ts";
import { compare, type Pair } from "../test/gold/score.ts";

interface Measured {
  readonly report: GoldReport;
  readonly pairs: readonly Pair[];
}

const words = process.argv.slice(2);
const halves = HALVES.filter((half) => words.includes(half) || !HALVES.some((named) => words.includes(named)));

function measure(report: GoldReport): Measured {
  const { name, text, published, publisher } = report;
  return { report, pairs: compare(report, read({ file: name, text, title: null, publisher, published, language: "en" })) };
}

function row(name: string, measured: readonly Measured[]): string {
  const pairs = measured.flatMap((each) => each.pairs);
  const figures = figuresOf(pairs);
  const sides = [pairs.filter(({ gold }) => gold !== null), pairs.filter(({ read }) => read !== null)];
  return [
    name.padEnd(14),
    ...[measured.length, ...sides.map((side) => side.length)].map((count) => String(count).padStart(7)),
    ...MEASURES.map((measure) => figures[measure].toFixed(1).padStart(8)),
  ].join("");
}

function table(title: string, measured: readonly Measured[]): void {
  console.log(
    [title.padEnd(14), ...["reports", "gold", "read"].map((name) => name.padStart(7)), ...MEASURES.map((name) => name.padStart(8))].join(
      "",
    ),
  );
  for (const register of REGISTERS) {
    const own = measured.filter(({ report }) => report.register === register);
    if (own.length > 0) console.log(row(register, own));
  }
  console.log(`${row("together", measured)}\n`);
}

function errors({ report, pairs }: Measured): readonly string[] {
  const at = (spans: readonly Span[]): string => spans.map((span) => report.text.slice(...span)).join(" … ");
  const shown = ({
    source,
    cue,
    content,
    stance,
  }: {
    source: Span | null;
    cue: readonly Span[];
    content: readonly Span[];
    stance: string;
  }) => `${source === null ? "–" : at([source])} | ${at(cue)} | ${at(content)} | ${stance}`;
  return pairs.flatMap((pair) => {
    const gold = pair.gold === null ? [] : [`  gold ${pair.gold.id} ${shown({ ...pair.gold, cue: [pair.gold.cue] })}`];
    const found =
      pair.read === null ? [] : [`  read ${pair.read.id} ${shown({ ...pair.read, source: pair.read.source.span })} (${pair.read.rule})`];
    if ("wrong" in pair) return pair.wrong.length === 0 ? [] : [`${report.name}: wrong ${pair.wrong.join(", ")}`, ...gold, ...found];
    const cue = pair.gold === null ? hull(pair.read.cue) : pair.gold.cue;
    return [`${report.name}: ${pair.gold === null ? "too many" : "not found"} at ${cue[0]}`, ...gold, ...found];
  });
}

/** Sets that nobody reads: only their figures are looked at. */
const UNTOUCHED: readonly Half[] = ["h", "i"];

const all = halves.map((half) => ({ half, measured: loadGold(half).map(measure) }));
for (const { half, measured } of all) table(`set ${half}`, measured);
if (all.length > 1)
  table(
    all.map(({ half }) => half).join(" + "),
    all.flatMap(({ measured }) => measured),
  );
if (words.includes("--errors"))
  for (const line of all.filter(({ half }) => !UNTOUCHED.includes(half)).flatMap(({ measured }) => measured.flatMap(errors)))
    console.log(line);
