import type { Decision, DecisionOf, RenderingKind } from "./decision.ts";
import { english, type Part, type Sentence, say } from "./sentence.ts";

/** "a translation of … by …, supplied by …": what a report is of another. `name` writes what is given again. */
export function renderingInWords(decision: DecisionOf<"rendering">, name: (of: string) => string): string {
  return english(renderingSaid(decision, name));
}

/** The same as a sentence. */
export function renderingSaid({ as, of, maker, supplier }: DecisionOf<"rendering">, name: (of: string) => Part): Sentence {
  const rendering = renderingOf(as, name(of));
  const made = maker === undefined ? rendering : say`${rendering} by ${maker}`;
  return supplier === undefined ? made : say`${made}, supplied by ${supplier}`;
}

function renderingOf(as: RenderingKind, original: Part): Sentence {
  if (as === "transcript") return say`a transcript of ${original}`;
  return as === "interpretation" ? say`an interpretation of ${original}` : say`a translation of ${original}`;
}

/** What a decision is about, in a few words; its kind and its reason stand beside it. `short` writes what an identifier names. */
export function aboutDecision(decision: Decision, short: (id: string) => string): string {
  const perhaps = (certain: boolean): string => (certain ? "" : ", perhaps");
  switch (decision.kind) {
    case "accept":
    case "reject":
      return short(decision.utterance);
    case "correct":
      return `${short(decision.utterance)}: ${aboutCorrection(decision, short)}`;
    case "split":
      return `${short(decision.utterance)} in two`;
    case "same":
    case "different":
      return (decision.names ?? decision.utterances ?? []).map(short).join(decision.kind === "same" ? " = " : " ≠ ");
    case "relies":
      return `${short(decision.from)} on ${short(decision.on)}${perhaps(decision.certain)}`;
    case "independent":
      return decision.reports.map(short).join(" and ");
    case "rendering":
      return `${short(decision.report)} is ${renderingInWords(decision, short)}`;
    case "origin":
      return `${short(decision.utterance)}: ${decision.origin}`;
    case "control":
      return `${decision.name} under ${decision.by}${perhaps(decision.certain)}`;
    case "interest":
      return `${short(decision.claim)} is ${decision.interest} the interest of ${decision.name}`;
    case "reliability":
      return `${decision.name}: ${decision.grade}`;
    case "credibility":
      return `${short(decision.claim)}: ${decision.grade}`;
    case "question":
      return decision.text;
    case "answer": {
      const beside = (decision.supports?.length ?? 0) + (decision.opposes?.length ?? 0);
      const claim = `${decision.label ?? short(decision.claim)}${beside > 0 ? `, with ${beside} more` : ""}`;
      return `to ${short(decision.question)}: ${claim}`;
    }
    case "outcome":
      return `${short(decision.question)}: ${decision.claim === null ? "none of its answers" : short(decision.claim)}`;
    case "record":
      return `${decision.name}: right in ${decision.right} of ${decision.of} in case ${decision.case}`;
    case "protect":
      return `${decision.name}: ${decision.status}${decision.consent === undefined ? "" : `, consent ${decision.consent}`}`;
    case "lift":
      return decision.what === "name" ? `${decision.name} may be named` : `what contradicts about ${decision.name} may be shown`;
    case "withhold":
      return short(decision.part);
    case "redact":
      return aboutRedaction(decision, short);
    case "full":
      return "the case may be exported whole, with nothing protected";
    case "confirm":
      return short(decision.decision);
    case "aside":
      return short(decision.item);
  }
}

function aboutRedaction({ item, page, boxes }: DecisionOf<"redact">, short: (id: string) => string): string {
  const what = page === undefined ? short(item) : `${short(item)}, page ${page.number}`;
  return `${what}, ${boxes.length === 1 ? "one box" : `${boxes.length} boxes`} filled over`;
}

function aboutCorrection({ source, stance, content, within }: DecisionOf<"correct">, short: (id: string) => string): string {
  const parts = [
    source === undefined ? null : `said by ${source ?? "nobody named"}`,
    stance === undefined ? null : `stance: ${stance}`,
    content === undefined ? null : "other words",
    within === undefined ? null : within === null ? "inside nothing else" : `inside ${short(within)}`,
  ];
  return parts.filter((part) => part !== null).join(", ");
}
