import { verifyEd25519 } from "../vault/portable-ed25519.ts";
import { type CheckedSeal, checkSealed, type SealedFolder } from "../vault/sealed.ts";

/** What a check came to, in words for whoever runs it. */
export interface Verdict {
  readonly ok: boolean;
  /** True where the key was given that signed it. */
  readonly vouched: boolean;
  readonly lines: readonly string[];
}

/**
 * Checks a sealed case, for somebody who does not trust the program that made it. `key` is the verifier key that came by another way; empty where there is none, and then
 * the verdict says that nobody vouches for the one that is written in the case itself.
 */
export async function verdictOn(
  folder: SealedFolder,
  key: string,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<Verdict> {
  const decode = (bytes: Uint8Array): string => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const checked = await checkSealed(folder, { verify: verifyEd25519, decode, onProgress });
  const wanted = key.trim();
  const stranger = wanted !== "" && checked.key !== wanted;
  return {
    ok: checked.problems.length === 0 && !stranger,
    vouched: checked.key !== null && checked.key === wanted,
    lines: [...found(checked), ...signature(checked, wanted)],
  };
}

function found({ problems, events, erased, evidence }: CheckedSeal): readonly string[] {
  const gone = erased === 0 ? "" : `, the content of ${erased} erased`;
  if (problems.length === 0) return [`Unchanged since it was sealed: ${events} events${gone}, ${evidence} pieces of evidence.`];
  return [
    `NOT what was sealed: ${problems.length} ${problems.length === 1 ? "problem" : "problems"}.`,
    ...problems.map(({ file, why }) => `  ${file}: ${why}`),
  ];
}

function signature({ key, head }: CheckedSeal, wanted: string): readonly string[] {
  if (key === null) return ["No signature on its log holds."];
  if (wanted === "")
    return [`Signed by ${key}, which the case itself names.`, "Nobody vouches for that key here: ask for it by another way, and give it."];
  if (key !== wanted) return [`Signed by ${key}, and NOT by the key that you gave.`];
  return [`Signed by the key that you gave, over ${head?.size ?? 0} entries.`, "Unanchored: nobody but the log says when."];
}
