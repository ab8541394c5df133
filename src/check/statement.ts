import type { Conflict, ConflictKind } from "../record/conflict.ts";
import type { Gathered } from "../record/gathered.ts";
import { type ClaimId, conflictId, type EntityId } from "../record/id.ts";
import { capital, english, type Part, type Sentence, say } from "../record/sentence.ts";
import { hull, type Span } from "../record/span.ts";
import type { Utterance } from "../record/utterance.ts";
import { AXIOM, type Axiom } from "./axioms.ts";

/** An utterance in the role of evidence for one thing that it says, with the words that say it. */
export interface Statement {
  readonly utterance: Utterance;
  readonly claim: ClaimId;
  readonly span: Span;
}

/** Evidence in order: the earliest report first, because later ones may be echoes; then by id. */
export function inOrder(gathered: Gathered, statements: readonly Statement[]): readonly Statement[] {
  const keyed = statements.map((statement) => ({ statement, key: keyOf(gathered, statement) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ statement }) => statement);
}

const keyOf = (gathered: Gathered, { utterance }: Statement): string =>
  `${gathered.reports.get(utterance.report)?.report.published ?? "9999"} ${utterance.id}`;

/** The first of those {@link inOrder}. */
export function earliest(gathered: Gathered, statements: readonly Statement[]): Statement | null {
  let best: { readonly statement: Statement; readonly key: string } | null = null;
  for (const statement of statements) {
    const own = keyOf(gathered, statement);
    if (best === null || own < best.key) best = { statement, key: own };
  }
  return best?.statement ?? null;
}

/** What is stated, and by whom: all who state one thing are withdrawn together, and the earliest is quoted. */
export type Stated = readonly Statement[];

export interface Found {
  readonly kind: ConflictKind;
  readonly severity: Conflict["severity"];
  /** The fewest that suffice. Each holds at least one statement. */
  readonly stated: readonly Stated[];
  /** Of each the one of whom the explanation tells, where that is not the earliest. */
  readonly quoted?: readonly Statement[];
  readonly explanation: Sentence;
  readonly resolutions: readonly Sentence[];
  readonly axioms: readonly Axiom[];
  /** What stands in the place of these words in the original of both, where the case holds it. */
  readonly original?: Statement;
  /** Of several that bear one such name the first is told: the same was found by way of another subject that they share. */
  readonly once?: string;
  /** Set where it is told only if nothing of its kind was found between its claims before, nor between one of them and another of the same values. */
  readonly unlessTold?: true;
  /** The values that do not agree, where these are numbers. */
  readonly values?: string;
}

/** Makes the public object of what was found, but for its repairs. Its identifier comes from its kind, its claims and its words. */
export function conflictOf(
  gathered: Gathered,
  { kind, severity, stated, quoted, explanation, resolutions, axioms, original }: Found,
): Conflict | null {
  const statements = stated.map((some, i) => quoted?.[i] ?? earliest(gathered, some)).filter((one) => one !== null);
  const placed = ({ utterance, span }: Statement): Conflict["spans"] => {
    const item = gathered.reports.get(utterance.report)?.report.item;
    return item === undefined ? [] : [{ item, report: utterance.report, span }];
  };
  const spans = statements.flatMap(placed);
  const [words] = original === undefined ? [] : placed(original);
  if (spans.length !== stated.length) return null;
  const claims = [...new Set(statements.map((statement) => statement.claim))].sort();
  return {
    format: "firsthand/conflict@1",
    id: conflictId(kind, claims, english(explanation)),
    kind,
    severity,
    claims,
    spans,
    ...(words === undefined ? {} : { original: words }),
    explanation: begun(explanation),
    resolutions,
    axioms: axioms.map((axiom) => AXIOM[axiom]),
    repairs: [],
  };
}

/** "the rifleman is said to be 20": a name that is none begins the sentence with a large letter. */
function begun({ template, parts }: Sentence): Sentence {
  const [first, ...others] = parts;
  return { template, parts: template[0] !== "" || first === undefined ? parts : [capital(first), ...others] };
}

/** The day of a report as it dates itself, or null. */
export function dayOf(gathered: Gathered, { utterance }: Statement): string | null {
  return gathered.reports.get(utterance.report)?.report.published?.slice(0, 10) ?? null;
}

/** The words of an utterance as evidence: its whole content. */
export function wholeOf(utterance: Utterance, claim: ClaimId): Statement | null {
  return utterance.content.length === 0 ? null : { utterance, claim, span: hull(utterance.content) };
}

/** How to name whoever says something: "Security Service of Ukraine", "“officials” in Harbour Times", "an unnamed source in Harbour Times". */
export function speaker(gathered: Gathered, { source, sourceSpan, sourceShown, report, voice }: Utterance): Part {
  const read = gathered.reports.get(report);
  const place = read?.report.publisher ?? NO_PUBLISHER;
  if (voice === "sentence") return place;
  if (source !== null && !isAnyBody(gathered, source)) return nameOf(gathered, source);
  return sourceSpan === null
    ? say`an unnamed source in ${place}`
    : say`“${sourceShown ?? read?.reading.text.slice(...sourceSpan) ?? ""}” in ${place}`;
}

/** True for what many bodies are called: "police". */
function isAnyBody({ entities }: Gathered, source: EntityId): boolean {
  return entities.get(source)?.body?.isAny === true;
}

/** Who speaks, as far as it is known that it is one: "police" in one paper, and not "police" in two. Null where nobody is named. */
export function voiceOf(gathered: Gathered, { source, report }: Utterance): string | null {
  if (source === null || !isAnyBody(gathered, source)) return source;
  return `${source} ${gathered.reports.get(report)?.report.publisher ?? report}`;
}

export const NO_PUBLISHER: Sentence = say`a report without a publisher`;

export function nameOf(gathered: Gathered, entity: EntityId): string {
  return gathered.entities.get(entity)?.name ?? entity;
}
