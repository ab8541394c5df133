import { parseDecisions } from "../case/decision-file.ts";
import { UnknownReferenceError } from "../case/errors.ts";
import type { References } from "../case/reference.ts";
import { decisionSchema } from "../record/decision.ts";
import type { Findings } from "../record/findings.ts";
import { nounOf, type OriginId } from "../record/id.ts";
import type { Supposition } from "../record/what-if.ts";
import { readText, UsageError } from "./command-line.ts";

/** The options of a command line that supposes something; each may be given several times. */
export interface SupposedOptions {
  readonly without?: readonly string[];
  readonly alone?: boolean;
  readonly withoutReport?: readonly string[];
  readonly withoutCollapse?: readonly string[];
  readonly withoutDecision?: readonly string[];
  readonly reliability?: readonly string[];
  readonly independent?: readonly string[];
  readonly file?: string;
}

/**
 * What the options of a command suppose of a case. Throws {@link UsageError} for what cannot be supposed, and an UnknownReferenceError for a reference
 * that names nothing.
 */
export function suppositionsOf(options: SupposedOptions, references: References, findings: Findings): readonly Supposition[] {
  const alone = options.alone === true;
  if (alone && options.without === undefined) throw new UsageError("--alone goes with --without");
  const decided = (decision: object): Supposition => ({
    kind: "decided",
    decision: decisionSchema.parse({ ...decision, because: "It is supposed." }),
  });
  return [
    ...(options.without ?? []).map((text) => fallen(text, alone, references, findings)),
    ...(options.withoutReport ?? []).map((text): Supposition => ({ kind: "without-report", report: references.report(text) })),
    ...(options.withoutCollapse ?? []).map(
      (text): Supposition => ({ kind: "without-collapse", origin: loose(references.origin(text), findings) }),
    ),
    ...(options.withoutDecision ?? []).map((text): Supposition => ({ kind: "without-decision", decision: references.decision(text) })),
    ...(options.reliability ?? []).map((text) => decided(gradeOf(text, findings))),
    ...(options.independent ?? []).map((text) =>
      decided({ kind: "independent", reports: pairOf(text).map((one) => references.report(one)) }),
    ),
    ...(options.file === undefined ? [] : parseDecisions(options.file, readText(options.file), references)).map(
      (decision): Supposition => ({ kind: "decided", decision }),
    ),
  ];
}

/** An origin by its identifier or the beginning of it, or a source by any of its names. */
function fallen(text: string, alone: boolean, references: References, findings: Findings): Supposition {
  const source = nounOf(text) === "origin" ? null : findings.gathered.entityNamed(text);
  if (source === null) return { kind: "without-origin", origin: references.origin(text), alone };
  const speaks = [...findings.traced.claims.values()].some(({ origins }) => origins.some(({ by }) => by === source));
  if (!speaks) throw new UsageError(`no chain of this case ends in “${text}”; firsthand origins CASE CLAIM shows in whom they end`);
  return { kind: "without-source", source, alone };
}

/** Whoever is the power that others stand under cannot be taken from them: they count as one because of him. */
function loose(origin: OriginId, { traced, gathered }: Findings): OriginId {
  const by = [...traced.claims.values()].flatMap(({ origins }) => origins).find(({ id }) => id === origin)?.by ?? null;
  const under = [...traced.controlOf].find(([entity, { group }]) => entity !== by && group === by)?.[0];
  if (by === null || under === undefined) return origin;
  const [power, other] = [by, under].map((id) => gathered.entities.get(id)?.name ?? id);
  throw new UsageError(`${power} is the power that others count as one under; name an origin of one of those, such as ${other}`);
}

function gradeOf(text: string, { gathered }: Findings): object {
  const [, name = "", grade = ""] = /^(.+)=([A-Fa-f])$/s.exec(text) ?? [];
  if (grade === "") throw new UsageError(`--reliability takes NAME=GRADE with a grade from A to F, and not “${text}”`);
  if (gathered.entityNamed(name) === null) throw new UnknownReferenceError(name, "source", []);
  return { kind: "reliability", name, grade: grade.toUpperCase() };
}

function pairOf(text: string): readonly string[] {
  const parts = text.split("=");
  if (parts.length !== 2 || parts.includes("")) throw new UsageError(`--independent takes REPORT=REPORT, and not “${text}”`);
  return parts;
}
