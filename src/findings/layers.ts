import { renderingInWords } from "../record/about-decision.ts";
import { type DecisionOf, ofKind } from "../record/decision.ts";
import type { Findings } from "../record/findings.ts";
import type { Gathered } from "../record/gathered.ts";
import type { ReportId } from "../record/id.ts";
import type { Evidence } from "../record/origin.ts";
import type { ReadRendering } from "../record/reading.ts";
import type { Utterance } from "../record/utterance.ts";

/** One layer between what was said and what a report has of it. */
export interface Layer {
  readonly sentence: string;
  readonly evidence: readonly Evidence[];
  /** The decision that records it, and the report or item that is given again. */
  readonly parts: readonly string[];
}

/** Layers are followed so far; a longer way goes in a circle. */
const DEEPEST = 6;

/**
 * The layers between what was said and a report, from the report inwards: what people recorded, and what the report's own words say. `nameOf` writes a
 * report or an item.
 */
export function layersOf(gathered: Gathered, report: ReportId, nameOf: (id: string) => string): readonly Layer[] {
  const found: Layer[] = [];
  const seen = new Set<string>();
  for (let at: string | undefined = report; at !== undefined && !seen.has(at) && seen.size < DEEPEST; ) {
    seen.add(at);
    const subject = at === report ? "It" : capital(nameOf(at));
    const decided = renderingsOf(gathered, at);
    for (const { id, decision } of decided)
      found.push({ sentence: `${subject} is ${renderingInWords(decision, nameOf)}`, evidence: [], parts: [id, decision.of] });
    found.push(...readIn(gathered, at, subject));
    at = decided[0]?.decision.of;
  }
  return found;
}

/** What the original of a report says in place of an utterance: what belongs to the same claim in a report that it gives again. */
export function originalsOf({ gathered }: Findings, utterance: Utterance): readonly Utterance[] {
  const claim = gathered.claimOf.get(utterance.id);
  const originals = new Set(renderingsOf(gathered, utterance.report).map(({ decision }) => decision.of as string));
  if (claim === undefined || originals.size === 0) return [];
  return (gathered.claims.get(claim)?.members ?? []).flatMap((id) => {
    const other = gathered.utterances.get(id);
    return other !== undefined && originals.has(other.report) ? [other] : [];
  });
}

interface Recorded {
  readonly id: string;
  readonly decision: DecisionOf<"rendering">;
}

function renderingsOf(gathered: Gathered, report: string): readonly Recorded[] {
  return gathered.decisions.flatMap(({ id, decision }) =>
    ofKind([decision], "rendering").flatMap((rendering) => (rendering.report === report ? [{ id, decision: rendering }] : [])),
  );
}

const CAME: Readonly<Record<ReadRendering["as"], string>> = {
  interpretation: "came through an interpreter",
  translation: "are given in a translation",
  transcript: "are given from a transcript",
};

function readIn(gathered: Gathered, report: string, subject: string): readonly Layer[] {
  const read = gathered.reports.get(report as ReportId);
  return (read?.reading.renderings ?? []).map(({ span, as, from, supplier }) => {
    const spoken = from === null ? "" : ` from ${LANGUAGE.of(from) ?? from}`;
    const by = supplier === null ? "" : `, which ${supplier.name} supplied`;
    const spans = supplier === null ? [span] : [span, supplier.span];
    return {
      sentence: `${subject} says that words in it ${CAME[as]}${spoken}${by}; a proposal of the reader`,
      evidence: spans.map((one) => ({ report: report as ReportId, span: one })),
      parts: [],
    };
  });
}

const LANGUAGE = new Intl.DisplayNames(["en"], { type: "language" });

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
