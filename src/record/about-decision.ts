import type { Decision, DecisionOf, RenderingKind } from "./decision.ts";
import { english, listOf, type Part, type Sentence, say, term, type Wording } from "./sentence.ts";

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

/** What a decision is about, in a few words of English; its kind and its reason stand beside it. `short` writes what an identifier names. */
export function aboutDecision(decision: Decision, short: (id: string) => string): string {
  return english(decisionSaid(decision, short));
}

/** The same as a sentence. */
export function decisionSaid(decision: Decision, short: (id: string) => Wording): Wording {
  switch (decision.kind) {
    case "accept":
    case "reject":
      return short(decision.utterance);
    case "correct":
      return say`${short(decision.utterance)}: ${correctionSaid(decision, short)}`;
    case "split":
      return say`${short(decision.utterance)} in two`;
    case "same":
    case "different":
      return between((decision.names ?? decision.utterances ?? []).map(short), decision.kind);
    case "relies":
      return perhaps(say`${short(decision.from)} on ${short(decision.on)}`, decision.certain);
    case "independent":
      return say`${listOf(decision.reports.map(short), " and ")}`;
    case "rendering":
      return say`${short(decision.report)} is ${renderingSaid(decision, short)}`;
    case "origin":
      return say`${short(decision.utterance)}: ${term(decision.origin)}`;
    case "control":
      return perhaps(say`${decision.name} under ${decision.by}`, decision.certain);
    case "interest":
      return interestSaid(decision, short(decision.claim));
    case "reliability":
      return say`${decision.name}: ${decision.grade}`;
    case "credibility":
      return say`${short(decision.claim)}: ${decision.grade}`;
    case "question":
      return decision.text;
    case "answer": {
      const beside = (decision.supports?.length ?? 0) + (decision.opposes?.length ?? 0);
      const claim = decision.label ?? short(decision.claim);
      return say`to ${short(decision.question)}: ${beside > 0 ? say`${claim}, with ${beside} more` : claim}`;
    }
    case "outcome":
      return say`${short(decision.question)}: ${decision.claim === null ? say`none of its answers` : short(decision.claim)}`;
    case "record":
      return say`${decision.name}: right in ${decision.right} of ${decision.of} in case ${decision.case}`;
    case "protect":
      return protectSaid(decision);
    case "lift":
      return decision.what === "name" ? say`${decision.name} may be named` : say`what contradicts about ${decision.name} may be shown`;
    case "withhold":
      return short(decision.part);
    case "redact":
      return redactionSaid(decision, short);
    case "full":
      return say`the case may be exported whole, with nothing protected`;
    case "confirm":
      return short(decision.decision);
    case "aside":
      return short(decision.item);
  }
}

function perhaps(about: Sentence, certain: boolean): Sentence {
  return certain ? about : say`${about}, perhaps`;
}

function between([first = "", ...rest]: readonly Part[], kind: "same" | "different"): Sentence {
  let all = say`${first}`;
  for (const one of rest) all = kind === "same" ? say`${all} = ${one}` : say`${all} ≠ ${one}`;
  return all;
}

function interestSaid({ name, interest }: DecisionOf<"interest">, claim: Part): Sentence {
  if (interest === "none") return say`${claim} is neither for nor against the interest of ${name}`;
  return interest === "for" ? say`${claim} is in the interest of ${name}` : say`${claim} is against the interest of ${name}`;
}

function protectSaid({ name, status, consent }: DecisionOf<"protect">): Sentence {
  if (consent === undefined) return say`${name}: ${term(status)}`;
  return say`${name}: ${term(status)}, consent ${term(consent)}`;
}

function redactionSaid({ item, page, boxes }: DecisionOf<"redact">, short: (id: string) => Part): Sentence {
  const what = page === undefined ? short(item) : say`${short(item)}, page ${page.number}`;
  return boxes.length === 1 ? say`${what}, one box filled over` : say`${what}, ${boxes.length} boxes filled over`;
}

function correctionSaid({ source, stance, content, within }: DecisionOf<"correct">, short: (id: string) => Part): Part {
  const parts: readonly (Sentence | null)[] = [
    source === undefined ? null : say`said by ${source ?? say`nobody named`}`,
    stance === undefined ? null : say`stance: ${term(stance)}`,
    content === undefined ? null : say`other words`,
    within === undefined ? null : within === null ? say`inside nothing else` : say`inside ${short(within)}`,
  ];
  return listOf(
    parts.filter((part) => part !== null),
    ", ",
  );
}
