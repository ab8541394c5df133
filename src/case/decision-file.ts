import { z } from "zod";
import { partId } from "../claims/proposals.ts";
import { type Decision, type DecisionOf, decisionSchema } from "../record/decision.ts";
import { isId, questionId } from "../record/id.ts";
import type { Utterance } from "../record/utterance.ts";
import { DecisionFileError } from "./errors.ts";
import type { References } from "./reference.ts";

/** Words that name an utterance: where it stands, and a quotation of it. After the TextQuoteSelector of W3C Web Annotation. */
const quoted = z.strictObject({ report: z.string().min(1), quote: z.string().min(3).max(4_000) });
const line = z.record(z.string(), z.unknown());

const UTTERANCES: ReadonlySet<string> = new Set(["utterance", "claim", "from", "on", "within"]);
const LISTS: ReadonlySet<string> = new Set(["utterances", "supports", "opposes"]);

/**
 * Reads decisions from JSON lines, one a line; empty lines and lines that begin with `#` are passed over. Where an
 * identifier is wanted, `{"report": "name of the file", "quote": "its words"}`, the name of a file or a beginning of the
 * identifier will do, and a question may be named by its text, so that a person can write the file by hand. A question
 * asked in the same file can be answered in it, and what is split off in it can be reviewed in it. A split may name the words at which the second part begins
 * (`begins`) instead of its places. Throws {@link DecisionFileError} at the first line that does not fit.
 */
export function parseDecisions(file: string, text: string, references: References): readonly Decision[] {
  const asked = new Set<string>();
  const parts = new Map<string, Utterance>();
  const decisions: Decision[] = [];
  for (const [i, source] of text.split(/\r?\n/).entries()) {
    if (source.trim() === "" || source.trimStart().startsWith("#")) continue;
    try {
      const decision = parseDecision(JSON.parse(source), references, asked, parts);
      if (decision.kind === "split") notePart(decision, references, parts);
      if (decision.kind === "question") asked.add(decision.text).add(questionId(decision.text));
      decisions.push(decision);
    } catch (cause) {
      throw new DecisionFileError(file, i + 1, reason(cause), { cause });
    }
  }
  return decisions;
}

/** Resolves the references of one loosely written decision and checks it whole. */
export function parseDecision(
  value: unknown,
  references: References,
  asked: ReadonlySet<string> = new Set(),
  parts: ReadonlyMap<string, unknown> = new Map(),
): Decision {
  const { begins, ...given } = line.parse(value);
  const resolved: Record<string, unknown> = Object.fromEntries(
    Object.entries(given).map(([key, member]) => [key, isPart(key, member, parts) ? member : resolve(key, member, references, asked)]),
  );
  const { kind, utterance } = resolved;
  if (begins === undefined) return decisionSchema.parse(resolved);
  if (kind !== "split" || typeof begins !== "string" || typeof utterance !== "string") return decisionSchema.parse({ ...resolved, begins });
  return decisionSchema.parse({ ...resolved, rest: references.from(references.utterance(utterance), begins) });
}

/** True where a reference is to what the same file splits off. */
function isPart(key: string, member: unknown, parts: ReadonlyMap<string, unknown>): boolean {
  return UTTERANCES.has(key) && typeof member === "string" && parts.has(member);
}

function notePart(decision: DecisionOf<"split">, references: References, parts: Map<string, Utterance>): void {
  const whole = parts.get(decision.utterance) ?? references.said(decision.utterance);
  if (whole !== undefined) parts.set(partId(whole, decision.rest), whole);
}

function resolve(key: string, member: unknown, references: References, asked: ReadonlySet<string>): unknown {
  if (UTTERANCES.has(key)) return placed(key, member, references);
  if (LISTS.has(key) && Array.isArray(member)) return member.map((entry) => placed("utterance", entry, references));
  if (key === "reports" && Array.isArray(member))
    return member.map((entry) => (typeof entry === "string" ? references.report(entry) : entry));
  if (key === "report" && typeof member === "string") return references.report(member);
  if (key === "of" && typeof member === "string") return placed("on", member, references);
  if (key === "part" && typeof member === "string") return references.any(member);
  if (key === "decision" && typeof member === "string") return references.decision(member);
  if (key === "item" && typeof member === "string") return references.item(member);
  if (key === "question" && typeof member === "string")
    return asked.has(member) ? (isId("q", member) ? member : questionId(member)) : references.question(member);
  return member;
}

/** `from` and `on` may be a report or an item too, told apart by the first letter or by being the name of a file. */
function placed(key: string, member: unknown, references: References): unknown {
  if (typeof member === "string") {
    if (key !== "from" && key !== "on") return references.utterance(member);
    if (/^u[0-9a-z]+$/.test(member)) return references.utterance(member);
    return /^i[0-9a-z]+$/.test(member) ? references.item(member) : references.report(member);
  }
  const selector = quoted.safeParse(member);
  return selector.success ? references.quoted(references.report(selector.data.report), selector.data.quote) : member;
}

function reason(cause: unknown): string {
  if (cause instanceof z.ZodError)
    return cause.issues.map((issue) => `${issue.path.join(".") || "the whole"}: ${issue.message}`).join("; ");
  return cause instanceof Error ? cause.message : String(cause);
}
