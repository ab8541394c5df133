// Measures the Ukrainian and Russian readers against our own gold (test/gold/README.md), sentences and reports apart:
//   node --import tsx bench/gold-slavic.ts [uk-dev] [uk-test] [ru-dev] [ru-test] [--errors]
// --errors lists what went wrong, of the halves to develop with only. `said` is F over cue, source and content together.
import { read } from "../src/read/read.ts";
import { hull, type Span } from "../src/record/span.ts";
import { figuresOf, MEASURES } from "../test/gold/figures.ts";
import { type GoldReport, loadGold, loadSentences, SLAVIC_HALVES } from "../test/gold/gold.ts";
import { compare, type Pair } from "../test/gold/score.ts";

const words = process.argv.slice(2);
const halves = SLAVIC_HALVES.filter((half) => words.includes(half) || !SLAVIC_HALVES.some((named) => words.includes(named)));

interface Measured {
  readonly report: GoldReport;
  readonly pairs: readonly Pair[];
}

function measure(report: GoldReport): Measured {
  const { name, text, published, publisher, half } = report;
  return { report, pairs: compare(report, read({ file: name, text, title: null, publisher, published, language: half.slice(0, 2) })) };
}

function saidF(pairs: readonly Pair[]): number {
  const sides = pairs.reduce((sum, pair) => sum + (pair.gold === null ? 0 : 1) + (pair.read === null ? 0 : 1), 0);
  const right = pairs.filter((pair) => "wrong" in pair && !pair.wrong.includes("source") && !pair.wrong.includes("content"));
  return sides === 0 ? 100 : (200 * right.length) / sides;
}

function row(name: string, measured: readonly Measured[]): string {
  const pairs = measured.flatMap((each) => each.pairs);
  const figures = figuresOf(pairs);
  const counts = [measured.length, pairs.filter(({ gold }) => gold !== null).length, pairs.filter(({ read }) => read !== null).length];
  const shown = [saidF(pairs), ...MEASURES.map((measure) => figures[measure])];
  return [name.padEnd(20), ...counts.map((count) => String(count).padStart(7)), ...shown.map((f) => f.toFixed(1).padStart(8))].join("");
}

function errors({ report, pairs }: Measured): readonly string[] {
  const at = (spans: readonly Span[]): string => spans.map((span) => report.text.slice(...span)).join(" … ");
  return pairs.flatMap((pair) => {
    const gold = pair.gold;
    const found = pair.read;
    if ("wrong" in pair && pair.wrong.length === 0) return [];
    const what = "wrong" in pair ? `wrong ${pair.wrong.join(", ")}` : gold === null ? "too many" : "not found";
    const cue = gold?.cue ?? (found === null ? ([0, 0] as const) : hull(found.cue));
    const lines = [`${report.name}: ${what} at ${cue[0]}`];
    if (gold !== null)
      lines.push(`  gold ${gold.source === null ? "–" : at([gold.source])} | ${at([gold.cue])} | ${at(gold.content)} | ${gold.stance}`);
    if (found !== null)
      lines.push(
        `  read ${found.source.span === null ? "–" : at([found.source.span])} | ${at(found.cue)} | ${at(found.content)} | ${found.stance} (${found.rule})`,
      );
    return lines;
  });
}

console.log(
  ["".padEnd(20), ...["texts", "gold", "read"].map((n) => n.padStart(7)), ...["said", ...MEASURES].map((n) => n.padStart(8))].join(""),
);
for (const half of halves) {
  const sentences = loadSentences(half).map(measure);
  const reports = loadGold(half).map(measure);
  console.log(row(`${half} sentences`, sentences));
  console.log(row(`${half} reports`, reports));
  console.log(row(`${half} together`, [...sentences, ...reports]));
  if (words.includes("--errors") && half.endsWith("dev")) for (const line of [...sentences, ...reports].flatMap(errors)) console.log(line);
}
