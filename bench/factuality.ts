// How often a cue of hedging or denial fired rightly, on sentences whose events carry a factuality from -3 (did not happen) to 3 (happened):
//   node --import tsx bench/factuality.ts FILE.jsonl        lines of {"text","targets":[{"span1":[from,to],"label"}]}, tokens parted by spaces
// A hedge fired rightly where an event in its scope is held for less than certain (below 2.5), a denial where one is held for doubtful or
// untrue (below 1.5). The scope is what the cue bears on: what is said, or, of a cue inside of it, what stands behind the cue; without
// relative and adverbial clauses, without words in another pair of quotation marks, and without the cue itself, which is often an event of
// its own ("is expected"). An event in a clause that the cue does not reach proves nothing: it neither excuses a cue nor speaks against it.
// Cues whose scope holds no annotated event are counted apart. The label says what a reader holds for true and not what the source says, so
// a denial that readers do not believe counts as wrong here; how many denied events are held for less than certain is printed beside it.
import { readFileSync } from "node:fs";
import { z } from "zod";
import { read } from "../src/read/read.ts";
import type { Span } from "../src/record/span.ts";

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error("name a file of sentences with events: node --import tsx bench/factuality.ts FILE.jsonl");
  process.exit(2);
}

const Sentence = z.object({
  text: z.string(),
  targets: z.array(z.object({ span1: z.tuple([z.number(), z.number()]), label: z.number() })),
});

interface Event {
  readonly at: number;
  readonly label: number;
}

function eventsOf({ text, targets }: z.infer<typeof Sentence>): readonly Event[] {
  const starts: number[] = [];
  let at = 0;
  for (const token of text.split(" ")) {
    starts.push(at);
    at += token.length + 1;
  }
  return targets.map(({ span1, label }) => ({ at: starts[span1[0]] ?? 0, label }));
}

const BELOW = { hedge: 2.5, deny: 1.5 } as const;
const counts = { hedge: { fired: 0, right: 0, open: 0, uncertain: 0 }, deny: { fired: 0, right: 0, open: 0, uncertain: 0 } };

/** A clause that says when, why or which: out of the reach of a cue outside of it, up to the next comma or dash. */
const ASIDE =
  /\b(?:which|who|whom|whose|where|when|while|whereas|after|before|because|although|though|since|unless|until|if|that (?:is|are|was|were|has|have|had|can|could|will|would|may|might|must|does|did))\b/iu;
/** A clause of its own begins, or words in other marks. */
const ANOTHER = /;|''|``|["“”]|\b(?:and|but|or) (?:he|she|it|they|we|I|you|there) /iu;
/** Words that only open what is said. */
const OPENING = /^\W*(?:that\b|whether\b)?\W*/iu;

/** The stretches of what is said that a cue bears on. */
function scopeOf(text: string, cue: Span, content: readonly Span[]): readonly Span[] {
  const inside = content.some(([from, to]) => from <= cue[0] && cue[1] <= to);
  return content.flatMap(([from, to]): readonly Span[] => {
    const behind = inside ? Math.max(from, cue[1]) : from;
    if (behind >= to) return [];
    const start = behind + (OPENING.exec(text.slice(behind, to))?.[0].length ?? 0);
    const end = start + firstMatch(ANOTHER, text.slice(start, to));
    const spans: Span[] = [];
    let at = start;
    for (const piece of text.slice(start, end).split(/(?<=[,—–])|(?<=--)/u)) {
      spans.push([at, at + firstMatch(ASIDE, piece)]);
      at += piece.length;
    }
    return spans;
  });
}

/** Where a pattern first matches; the length of the text where it does not. */
function firstMatch(pattern: RegExp, text: string): number {
  const at = text.search(pattern);
  return at < 0 ? text.length : at;
}

for (const line of readFileSync(file, "utf8").split("\n")) {
  if (line === "") continue;
  const sentence = Sentence.parse(JSON.parse(line));
  const events = eventsOf(sentence);
  const seen = new Set<string>();
  const { utterances } = read({ file, text: sentence.text, title: null, publisher: null, published: null, language: "en" });
  for (const { scopeCues, content } of utterances)
    for (const { kind, span } of scopeCues) {
      if (kind === "limit" || seen.has(`${kind} ${span[0]}`)) continue;
      seen.add(`${kind} ${span[0]}`);
      const scope = scopeOf(sentence.text, span, content);
      const inside = events.filter(({ at }) => scope.some(([from, to]) => from <= at && at < to));
      counts[kind].fired++;
      if (inside.length === 0) counts[kind].open++;
      if (inside.some(({ label }) => label < BELOW[kind])) counts[kind].right++;
      if (inside.some(({ label }) => label < BELOW.hedge)) counts[kind].uncertain++;
    }
}

const share = (part: number, all: number): string => (all === 0 ? "–" : `${((100 * part) / all).toFixed(1)} %`);
for (const kind of ["hedge", "deny"] as const) {
  const { fired, right, open, uncertain } = counts[kind];
  const aside = kind === "deny" ? ` (less than certain ${uncertain})` : "";
  const judged = fired - open;
  console.log(`${kind.padEnd(6)} fired ${fired}, without an event ${open}, rightly ${right} of ${judged}: ${share(right, judged)}${aside}`);
}
const judged = counts.hedge.fired - counts.hedge.open + counts.deny.fired - counts.deny.open;
console.log(
  `both   rightly ${counts.hedge.right + counts.deny.right} of ${judged}: ${share(counts.hedge.right + counts.deny.right, judged)}`,
);
