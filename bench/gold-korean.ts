// Measures the reader against our own Korean gold (test/gold/README.md), sentences and reports of each half:
//   node --import tsx bench/gold-korean.ts [dev] [test] [--errors]
// --errors lists what went wrong in half dev; half test is not looked at while the reader is developed.
import { read } from "../src/read/read.ts";
import { hull, type Span } from "../src/record/span.ts";
import { figuresOf, MEASURES } from "../test/gold/figures.ts";
import type { GoldReport } from "../test/gold/gold.ts";
import { KOREAN_HALVES, loadKorean } from "../test/gold/korean.ts";
import { compare, type Pair } from "../test/gold/score.ts";

interface Measured {
  readonly report: GoldReport;
  readonly pairs: readonly Pair[];
}

const words = process.argv.slice(2);
const halves = KOREAN_HALVES.filter((half) => words.includes(half) || !KOREAN_HALVES.some((named) => words.includes(named)));

function measure(report: GoldReport): Measured {
  const { name, text, published, publisher } = report;
  return { report, pairs: compare(report, read({ file: name, text, title: null, publisher, published, language: "ko" })) };
}

/** Source and content right, whatever stance and chain are: the measure that is asked for. */
function sourceAndContent(pairs: readonly Pair[]): number {
  const sides = pairs.reduce((sum, { gold, read: found }) => sum + (gold === null ? 0 : 1) + (found === null ? 0 : 1), 0);
  const right = pairs.filter((pair) => "wrong" in pair && !pair.wrong.includes("source") && !pair.wrong.includes("content"));
  return sides === 0 ? 100 : (200 * right.length) / sides;
}

function row(name: string, measured: readonly Measured[]): string {
  const pairs = measured.flatMap((each) => each.pairs);
  const figures = figuresOf(pairs);
  const sides = [pairs.filter(({ gold }) => gold !== null), pairs.filter(({ read: found }) => found !== null)];
  return [
    name.padEnd(16),
    ...[measured.length, ...sides.map((side) => side.length)].map((count) => String(count).padStart(7)),
    sourceAndContent(pairs).toFixed(1).padStart(8),
    ...MEASURES.map((measure) => figures[measure].toFixed(1).padStart(8)),
  ].join("");
}

function errors({ report, pairs }: Measured): readonly string[] {
  const at = (spans: readonly Span[]): string => spans.map((span) => report.text.slice(...span)).join(" … ");
  const shown = (source: Span | null, cue: readonly Span[], content: readonly Span[], stance: string): string =>
    `${source === null ? "–" : at([source])} | ${at(cue)} | ${at(content)} | ${stance}`;
  return pairs.flatMap((pair) => {
    const { gold, read: found } = pair;
    const lines = [
      ...(gold === null ? [] : [`  gold ${gold.id} ${shown(gold.source, [gold.cue], gold.content, gold.stance)}`]),
      ...(found === null ? [] : [`  read ${found.id} ${shown(found.source.span, found.cue, found.content, found.stance)} (${found.rule})`]),
    ];
    if ("wrong" in pair) return pair.wrong.length === 0 ? [] : [`${report.name}: wrong ${pair.wrong.join(", ")}`, ...lines];
    const cue = gold?.cue ?? hull(found?.cue ?? [[0, 0]]);
    return [`${report.name}: ${gold === null ? "too many" : "not found"} at ${cue[0]}`, ...lines];
  });
}

console.log(
  ["", "texts", "gold", "read", "src+con", ...MEASURES]
    .map((name, i) => (i === 0 ? name.padEnd(16) : name.padStart(i < 4 ? 7 : 8)))
    .join(""),
);
for (const half of halves) {
  const { sentences, reports } = loadKorean(half);
  const [ofSentences, ofReports] = [sentences.map(measure), reports.map(measure)];
  console.log(row(`${half} sentences`, ofSentences));
  console.log(row(`${half} reports`, ofReports));
  console.log(row(`${half} together`, [...ofSentences, ...ofReports]));
  if (half === "dev" && words.includes("--errors")) for (const line of [...ofSentences, ...ofReports].flatMap(errors)) console.log(line);
}
