import type { DecisionId } from "../record/id.ts";
import { parseDecisions } from "./decision-file.ts";
import type { OpenCase } from "./open-case.ts";
import { References } from "./reference.ts";

/** Applies a file of decisions as one transaction: all or none. Returns their ids. Throws `DecisionFileError` at the first line that does not fit. */
export function applyDecisions(opened: OpenCase, file: string, text: string): readonly DecisionId[] {
  return opened.decideAll(parseDecisions(file, text, new References(opened.record(), opened.findings())));
}
