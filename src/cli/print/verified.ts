import { verifyEd25519 } from "../../store/ed25519.ts";
import type { VerifyResult } from "../../store/verify.ts";
import { NoteError, parseNote } from "../../vault/note.ts";
import { judge, type Policy } from "../../vault/policy.ts";
import { Paper } from "./paper.ts";
import { instantOf } from "./proof.ts";
import { count } from "./words.ts";

/** What the signature of a case's log is worth to a reader. */
export interface Trust {
  /** Whether the policy is fulfilled; null where there is none. */
  readonly trusted: boolean | null;
  readonly witnesses: readonly string[];
  /** By which moment the signed events existed, as the first witness says; null where none says. */
  readonly noLaterThan: string | null;
}

const NOBODY: Trust = { trusted: null, witnesses: [], noLaterThan: null };

export function trustIn({ checkpoint, key }: Pick<VerifyResult["log"], "checkpoint" | "key">, policy: Policy | null): Trust {
  if (policy === null) return NOBODY;
  if (checkpoint === null || key === null) return { ...NOBODY, trusted: false };
  try {
    const { witnesses, quorum } = judge(parseNote(checkpoint), policy, verifyEd25519);
    const first = witnesses.length === 0 ? null : Math.min(...witnesses.map(({ time }) => time));
    return { trusted: quorum, witnesses: witnesses.map(({ name }) => name), noLaterThan: first === null ? null : instantOf(first) };
  } catch (error) {
    if (!(error instanceof NoteError)) throw error;
    return { ...NOBODY, trusted: false };
  }
}

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
  paper.paragraph(grade(trust), "", ...(trust.trusted === false ? ["red" as const] : ["dim" as const]));
  if (result.log.key !== null) paper.line(paper.ink(`key  ${result.log.key}`, "dim"));
  paper.line(paper.ink(`head ${result.head}`, "dim"));
}

function signature({ log, events }: VerifyResult): string {
  if (log.key === null) return "No signature on its log holds.";
  const rest = events - log.signed;
  const left = rest > 0 ? `; ${count(rest, "event")} after them ${rest === 1 ? "is" : "are"} not` : "";
  return `${count(log.signed, "event")} ${log.signed === 1 ? "is" : "are"} signed${left}.`;
}

export function grade({ trusted, witnesses, noLaterThan }: Trust): string {
  if (trusted === null) return "Unanchored: compare the key with one that came by another way, or give it with --policy.";
  if (!trusted) return "The policy is not fulfilled: the log is not signed by a key, or seen by the witnesses, that it asks for.";
  return noLaterThan === null
    ? "The policy trusts this key. Unanchored: nobody but the log says when."
    : `The policy trusts this key. Anchored by ${witnesses.join(", ")}: it existed no later than ${noLaterThan}.`;
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
