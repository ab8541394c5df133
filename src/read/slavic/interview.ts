import type { SlavicAttribution } from "./act.ts";
import { isDash, type Region } from "./unit.ts";

/** A paragraph of a dialogue, as the regions of its sentences. */
interface Turn {
  readonly regions: readonly Region[];
}

/**
 * The turns of an interview in which nobody is named: paragraphs behind a dash, one after the other, of which one asks and the next one does not. Each is one
 * speech of somebody unnamed, and its dash the cue. Where a reporting clause names who speaks (`found`), the paragraph is read by that.
 */
export function turnsOf(regions: readonly Region[], found: readonly SlavicAttribution[]): readonly SlavicAttribution[] {
  const turns: SlavicAttribution[] = [];
  for (const run of runsOf(regions)) {
    if (!run.some((turn, i) => asks(turn) && run[i + 1] !== undefined)) continue;
    for (const turn of run) {
      const act = actOf(turn);
      if (act !== null && !found.some((one) => isOfClause(one, turn))) turns.push(act);
    }
  }
  return turns;
}

/** Stretches of two paragraphs or more that open with a dash. */
function runsOf(regions: readonly Region[]): readonly (readonly Turn[])[] {
  const paragraphs = new Map<number, Region[]>();
  for (const region of regions) {
    if (region.within !== null) continue;
    const held = paragraphs.get(region.paragraph);
    if (held === undefined) paragraphs.set(region.paragraph, [region]);
    else held.push(region);
  }
  const runs: Turn[][] = [];
  let before = -2;
  for (const [paragraph, sentences] of paragraphs) {
    const [first, second] = sentences[0]?.units ?? [];
    if (first === undefined || second === undefined || !isDash(first)) continue;
    const run = before === paragraph - 1 ? runs.at(-1) : undefined;
    if (run === undefined) runs.push([{ regions: sentences }]);
    else run.push({ regions: sentences });
    before = paragraph;
  }
  return runs.filter((run) => run.length > 1);
}

function asks({ regions }: Turn): boolean {
  return regions.at(-1)?.units.at(-1)?.lower.startsWith("?") === true;
}

/** A reporting clause, or a label, says who speaks in the paragraph. */
function isOfClause({ rule, cue }: SlavicAttribution, { regions }: Turn): boolean {
  const at = cue[0]?.[0] ?? -1;
  return /^(?:reporting-|label$)/.test(rule) && (regions[0]?.units[0]?.start ?? 0) <= at && at < (regions.at(-1)?.units.at(-1)?.end ?? 0);
}

function actOf({ regions }: Turn): SlavicAttribution | null {
  const dash = regions[0]?.units[0];
  if (dash === undefined) return null;
  const content = regions.flatMap(({ units }, i) => {
    const [first, last] = [units[i === 0 ? 1 : 0], units.at(-1)];
    return first === undefined || last === undefined ? [] : [[first.start, last.end] as const];
  });
  if (content.length === 0) return null;
  return {
    cue: [[dash.start, dash.end]],
    cueClass: "say",
    lemma: "–",
    source: null,
    antecedent: null,
    content,
    mode: "direct",
    auxiliaries: [],
    rule: "turn",
    grounds: { source: "nobody", content: "around", ended: null },
    doubt: null,
  };
}
