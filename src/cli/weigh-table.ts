import { ClaimTable } from "../weigh/table.ts";
import { json } from "./command-line.ts";
import { Paper } from "./print/paper.ts";
import { tableRows } from "./tsv.ts";

/** Weighs a tab-separated table of item, source and value, and grades it where a table of item and value is given. */
export async function weighTableFile(file: string, gold: string | null, asJson: boolean): Promise<void> {
  const started = performance.now();
  const truth = gold === null ? null : await goldOf(gold);
  const table = new ClaimTable();
  for await (const [item = "", source = "", value = ""] of tableRows(file, ["item", "source", "value"])) table.add(item, source, value);
  const solved = table.solve();
  let graded = 0;
  let right = 0;
  const paper = Paper.standard();
  for (const { item, answers } of solved.items()) {
    const [best] = answers;
    const expected = truth?.get(item);
    if (expected !== undefined) graded++;
    if (expected !== undefined && best?.value === expected) right++;
    if (asJson) json({ item, answers });
    else if (best !== undefined)
      paper.line(`${item}\t${best.value}\t${best.probability.toFixed(3)}\t${best.origins.min}–${best.origins.max}`);
  }
  const { items, sources, claims, copiers } = solved.summary;
  const accuracy = graded === 0 ? null : right / graded;
  if (asJson)
    json({
      summary: {
        items,
        sources,
        claims,
        seconds: (performance.now() - started) / 1000,
        copiers,
        ...(truth === null ? {} : { accuracy, graded }),
      },
    });
  else {
    paper.line(
      `${items} items, ${sources} sources, ${claims} claims; ${copiers.length} pairs of sources in which one copies, or both copy a third.`,
    );
    if (accuracy !== null)
      paper.line(`${right} of ${graded} graded items are as the gold table has them (${(100 * accuracy).toFixed(1)} %).`);
  }
}

async function goldOf(file: string): Promise<ReadonlyMap<string, string>> {
  const truth = new Map<string, string>();
  for await (const [item = "", value = ""] of tableRows(file, ["item", "value"])) truth.set(item, value);
  return truth;
}
