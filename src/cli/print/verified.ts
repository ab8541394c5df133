import type { Trust } from "../../anchor/trust.ts";
import type { VerifyResult } from "../../store/verify.ts";
import { Paper } from "./paper.ts";
import { count } from "./words.ts";

/** What a verification found: one sentence, then each problem at its place, then what the signature is worth. */
export function printVerified(result: VerifyResult, trust: Trust): void {
  const paper = Paper.standard();
  paper.paragraph(capital(result.sentence), "", result.ok ? "green" : "red");
  for (const problem of result.problems)
    paper.paragraph(problem.kind === "log" ? `log/${problem.file}: ${problem.why}` : problem.why, "  – ");
  if (result.erased > 0) paper.paragraph(`The content of ${count(result.erased, "event")} was erased, as later events say.`, "  ");
  if (result.notReferredTo.length > 0)
    paper.paragraph(
      `${result.notReferredTo.length} blobs belong to no event: left over from an interrupted add, and harmless.`,
      "  ",
      "dim",
    );
  paper.paragraph(signature(result), "", ...(result.log.signed < result.events ? ["yellow" as const] : []));
  printTrust(paper, trust, result.events);
  if (result.log.key !== null) paper.line(paper.ink(`key  ${result.log.key}`, "dim"));
  paper.line(paper.ink(`head ${result.head}`, "dim"));
}

function signature({ log, events }: VerifyResult): string {
  if (log.key === null) return "No signature on its log holds.";
  const rest = events - log.signed;
  const left = rest > 0 ? `; ${count(rest, "event")} after them ${rest === 1 ? "is" : "are"} not` : "";
  return `${count(log.signed, "event")} ${log.signed === 1 ? "is" : "are"} signed${left}.`;
}

/** What the signatures are worth to the reader, and what third parties gave on them. */
export function printTrust(paper: Paper, { trusted, trustedSize, anchors }: Trust, events: number): void {
  if (trusted === null)
    paper.paragraph("No policy was given: compare the key with one that came by another way, or give it with --policy.", "", "dim");
  else if (!trusted)
    paper.paragraph("The policy is not fulfilled: the log is not signed by a key, or seen by the witnesses, that it asks for.", "", "red");
  else {
    const part = trustedSize < events ? `, for the first ${count(trustedSize, "event")}` : "";
    paper.paragraph(`The policy is fulfilled${part}.`, "", "green");
  }
  if (anchors.length === 0) paper.paragraph("Unanchored: nobody but the log says when.", "", "dim");
  for (const { size, by, noLaterThan, trusted: known, problem, remark, file } of anchors) {
    const what = `the first ${count(size, "event")}`;
    if (problem !== null) paper.paragraph(`${file}: ${problem}`, "  – ", "red");
    else if (noLaterThan === null) paper.paragraph(`${what}, by ${by ?? "somebody"}: ${remark ?? ""}.`, "  anchor ", "yellow");
    else {
      const told = `${what} existed no later than ${noLaterThan.toISOString().replace(".000Z", "Z")}, says ${by ?? "somebody"}`;
      paper.paragraph(`${told}${remark === null ? "" : `; ${remark}`}.`, "  anchor ", known ? "green" : "yellow");
    }
  }
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
