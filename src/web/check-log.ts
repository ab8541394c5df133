import type { LogView } from "../record/workbench.ts";
import { headIn } from "../vault/checkpoint.ts";
import { leafHash, MerkleTree, same } from "../vault/merkle.ts";
import { parseKey, parseNote, signersOf } from "../vault/note.ts";
import { verifyEd25519 } from "../vault/portable-ed25519.ts";
import { ask } from "./ask.ts";

/** What this browser found when it worked the log out itself. */
export type LogVerdict =
  | { readonly kind: "whole"; readonly size: number; readonly unsigned: number; readonly seconds: number; readonly others: number }
  /** There are fewer entries than the checkpoint counts. */
  | { readonly kind: "fewer"; readonly size: number; readonly found: number }
  /** The entries do not have the root that was signed. */
  | { readonly kind: "root" }
  /** The key of the case did not sign the checkpoint. */
  | { readonly kind: "key" }
  /** No checkpoint is published yet. */
  | { readonly kind: "unsigned" };

const AT_ONCE = 5_000;

/**
 * Fetches every entry of the log, works out the root of their tree (RFC 6962), and compares it with the signed checkpoint. `onProgress` is told how many are
 * done. It shows that nothing was changed since it was signed; by whose key is for the reader to compare.
 */
export async function checkLog(log: LogView, onProgress: (done: number) => void): Promise<LogVerdict> {
  const started = performance.now();
  if (log.checkpoint === null) return { kind: "unsigned" };
  const note = parseNote(log.checkpoint);
  const head = headIn(log.checkpoint);
  const tree = new MerkleTree();
  const encoder = new TextEncoder();
  while (tree.size < head.size) {
    const entries = await ask<readonly string[]>(
      "GET",
      `/api/log/entries?from=${tree.size}&count=${Math.min(AT_ONCE, head.size - tree.size)}`,
    );
    if (entries.length === 0) return { kind: "fewer", size: head.size, found: tree.size };
    for (const entry of entries) tree.append(leafHash(encoder.encode(entry)));
    onProgress(tree.size);
  }
  if (!same(tree.root(), head.root)) return { kind: "root" };
  const signers = signersOf(note, [parseKey(log.key)], verifyEd25519);
  if (signers.length === 0) return { kind: "key" };
  const seconds = (performance.now() - started) / 1_000;
  return { kind: "whole", size: head.size, unsigned: log.size - head.size, seconds, others: note.signatures.length - 1 };
}
