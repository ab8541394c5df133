import type { VerifiedProof } from "../../case/verify-proof.ts";
import type { Paper } from "./paper.ts";

/** A verified proof, as `verify --json` prints it. */
export function proofAsJson({ shown, keys, witnesses, trusted, noLaterThan }: VerifiedProof): object {
  const { index, entry, content, head } = shown;
  return {
    format: "firsthand/proof@1",
    origin: head.origin,
    size: head.size,
    index,
    type: entry.type,
    at: entry.at,
    content,
    keys,
    witnesses,
    trusted,
    noLaterThan: noLaterThan === null ? null : instantOf(noLaterThan),
  };
}

export function printProof(paper: Paper, { shown, keys, witnesses, trusted, noLaterThan }: VerifiedProof): void {
  const { index, entry, content, head } = shown;
  paper.paragraph(`Event ${index} stands in the log ${head.origin}, of ${head.size} entries, as the proof says.`);
  paper.paragraph(`${entry.type}, recorded at ${entry.at} by the clock of whoever kept the log`, "  ");
  if (content === null) paper.paragraph("The proof does not tell what was recorded.", "  ");
  else for (const line of JSON.stringify(content, null, 2).split("\n")) paper.line(`  ${line}`);
  paper.line();
  paper.paragraph(...gradeOf(keys, witnesses, trusted, noLaterThan));
}

/** What the signatures are worth, in a sentence, and its colour. */
function gradeOf(
  keys: readonly string[],
  witnesses: readonly string[],
  trusted: boolean | null,
  noLaterThan: number | null,
): [text: string, lead: string, ink: "green" | "yellow" | "red"] {
  if (trusted === null)
    return [
      "It agrees with itself, and nobody's signature was checked: give the keys that you trust with --policy. Whoever made it could have made up the log as well.",
      "",
      "yellow",
    ];
  if (!trusted) return ["The log that the policy trusts signed it, but not as many witnesses as the policy asks for.", "", "red"];
  const when =
    noLaterThan === null
      ? "Unanchored: nobody but the log says when."
      : `Anchored by ${witnesses.join(", ")}: it existed no later than ${instantOf(noLaterThan)}.`;
  return [`Signed by ${keys.join(", ")}, which the policy trusts. ${when}`, "", "green"];
}

export function instantOf(seconds: number): string {
  return new Date(seconds * 1_000).toISOString().replace(".000Z", "Z");
}
