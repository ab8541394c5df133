import { Command } from "commander";
import { UnknownReferenceError } from "../../case/errors.ts";
import type { References } from "../../case/reference.ts";
import type { Findings } from "../../record/findings.ts";
import { type DecisionId, nounOf, type OriginId } from "../../record/id.ts";
import type { Supposition } from "../../record/what-if.ts";
import { json, openCase, readText, UsageError } from "../command-line.ts";

interface WhatIfOptions {
  readonly without?: readonly string[];
  readonly alone?: boolean;
  readonly withoutReport?: readonly string[];
  readonly withoutCollapse?: readonly string[];
  readonly withoutDecision?: readonly string[];
  readonly reliability?: readonly string[];
  readonly independent?: readonly string[];
  readonly file?: string;
  readonly numbers?: boolean;
  readonly json?: boolean;
}

const each = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

/** `firsthand what-if CASE …`: what would change if something were so; nothing is written. */
export function whatIfCommand(): Command {
  return new Command("what-if")
    .description("suppose something, and see what would change; nothing is written to the case")
    .argument("<case>", "the case folder")
    .option("--without <origin>", "an origin falls, with all that counts as one with it; or all that a source says, by its name", each)
    .option("--alone", "with --without: only that origin falls, and what counts as one with it stands")
    .option("--without-report <report>", "a report is left out", each)
    .option("--without-collapse <origin>", "an origin counts by itself, as one with no other", each)
    .option("--without-decision <decision>", "a decision is taken back", each)
    .option("--reliability <name=grade>", "a source has this grade, A to F, in place of its own", each)
    .option("--independent <a=b>", "neither of two reports got anything from the other", each)
    .option("--file <file>", "the decisions of a file are made, as decide --file reads it")
    .option("--numbers", "also probabilities that move within their word")
    .option("--json", "print firsthand/what-if@1")
    .addHelpText("after", "\nEach option can be given several times, in any order.")
    .action(async (folder: string, options: WhatIfOptions) => {
      using opened = await openCase(folder, { readOnly: true });
      const { viewOf } = await import("../case-view.ts");
      const { whatIf } = await import("../../findings/what-if.ts");
      const view = viewOf(opened);
      const suppositions = await suppositionsOf(options, view.references, view.findings);
      if (suppositions.length === 0)
        throw new UsageError("say what to suppose: --without ORIGIN, --reliability NAME=GRADE, … (firsthand what-if --help lists them)");
      const told = whatIf(view.findings, suppositions);
      if (options.json) {
        json(told);
        return;
      }
      const { Paper } = await import("../print/paper.ts");
      const { printWhatIf } = await import("../print/what-if.ts");
      printWhatIf(Paper.standard(), view, told, options.numbers === true);
    });
}

async function suppositionsOf(options: WhatIfOptions, references: References, findings: Findings): Promise<readonly Supposition[]> {
  const { parseDecisions } = await import("../../case/decision-file.ts");
  const { decisionSchema } = await import("../../record/decision.ts");
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
    ...(options.withoutDecision ?? []).map(
      (text): Supposition => ({ kind: "without-decision", decision: undoable(references.decision(text), findings) }),
    ),
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

function undoable(id: DecisionId, { gathered }: Findings): DecisionId {
  const standing = gathered.decisions.find((one) => one.id === id);
  if (standing?.decision.kind !== "aside") return id;
  throw new UsageError(`decision ${id} sets an item aside, and what it says is not at hand; undo it in a copy of the case to see`);
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
