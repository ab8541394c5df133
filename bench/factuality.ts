// How often a cue of hedging or denial fired rightly, on sentences whose events carry a factuality from -3 (did not happen) to 3 (happened):
//   node --import tsx bench/factuality.ts FILE.jsonl        lines of {"text","targets":[{"span1":[from,to],"label"}]}, tokens parted by spaces
// A hedge fired rightly where an event in what is said is held for less than certain (below 2.5), a denial where one is held for doubtful
// or untrue (below 1.5). Cues that hold no annotated event are counted apart.
import { readFileSync } from "node:fs";
import { z } from "zod";
import { read } from "../src/read/read.ts";

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
const counts = { hedge: { fired: 0, right: 0, open: 0 }, deny: { fired: 0, right: 0, open: 0 } };

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
      const inside = events.filter((event) => content.some(([from, to]) => from <= event.at && event.at < to));
      counts[kind].fired++;
      if (inside.length === 0) counts[kind].open++;
      else if (inside.some(({ label }) => label < BELOW[kind])) counts[kind].right++;
    }
}

for (const kind of ["hedge", "deny"] as const) {
  const { fired, right, open } = counts[kind];
  const share = fired === open ? "–" : `${((100 * right) / (fired - open)).toFixed(1)} %`;
  console.log(`${kind.padEnd(6)} fired ${fired}, without an event ${open}, rightly ${right} of ${fired - open}: ${share}`);
}
