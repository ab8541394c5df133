import type { LogView } from "../record/workbench.ts";
import { headIn } from "../vault/checkpoint.ts";
import { leafHash, MerkleTree, same } from "../vault/merkle.ts";
import { parseKey, parseNote, signersOf } from "../vault/note.ts";
import { verifyEd25519 } from "../vault/portable-ed25519.ts";
import { ask } from "./ask.ts";

/** What this browser found when it worked the log out itself. */
export type LogVerdict =
  | { readonly kind: "whole"; readonly size: number; readonly unsigned: number; readonly seconds: number; readonly others: number }
  | { readonly kind: "altered"; readonly because: string }
  | { readonly kind: "unsigned"; readonly because: string };

const AT_ONCE = 5_000;

/**
 * Fetches every entry of the log, works out the root of their tree (RFC 6962), and compares it with the signed checkpoint. `onProgress` is told how many are
 * done. It shows that nothing was changed since it was signed; by whose key is for the reader to compare.
 */
export async function checkLog(log: LogView, onProgress: (done: number) => void): Promise<LogVerdict> {
  const started = performance.now();
  if (log.checkpoint === null) return { kind: "unsigned", because: "no checkpoint is published yet, so nothing is signed" };
  const note = parseNote(log.checkpoint);
  const head = headIn(log.checkpoint);
  const tree = new MerkleTree();
  const encoder = new TextEncoder();
  while (tree.size < head.size) {
    const entries = await ask<readonly string[]>(
      "GET",
      `/api/log/entries?from=${tree.size}&count=${Math.min(AT_ONCE, head.size - tree.size)}`,
    );
    if (entries.length === 0) return { kind: "altered", because: `the checkpoint counts ${head.size} entries, and there are ${tree.size}` };
    for (const entry of entries) tree.append(leafHash(encoder.encode(entry)));
    onProgress(tree.size);
  }
  if (!same(tree.root(), head.root))
    return { kind: "altered", because: "the entries do not have the root that was signed: something was changed" };
  const signers = signersOf(note, [parseKey(log.key)], verifyEd25519);
  if (signers.length === 0) return { kind: "altered", because: "the checkpoint is not signed by the key of this case" };
  const seconds = (performance.now() - started) / 1_000;
  return { kind: "whole", size: head.size, unsigned: log.size - head.size, seconds, others: note.signatures.length - 1 };
}
