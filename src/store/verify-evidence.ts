import type { Digest } from "../record/digest.ts";
import { evidenceOf, type LoggedEvent } from "../record/event.ts";
import { TamperError } from "./errors.ts";
import type { FileBlobStore } from "./file-blob-store.ts";
import type { VerifyProblem, VerifyProgress } from "./verify-problem.ts";

/** Streams every blob through its digest: those that events name must be there, and all must be what their names say. */
export async function verifyEvidence(
  store: FileBlobStore,
  events: readonly LoggedEvent[],
  problems: VerifyProblem[],
  onProgress: VerifyProgress,
): Promise<{ blobs: number; notReferredTo: Digest[] }> {
  const named = new Map<Digest, number>();
  for (const { seq, content } of events) {
    const digest = content === null ? null : evidenceOf(content.event);
    if (digest !== null && !named.has(digest)) named.set(digest, seq);
  }
  const stored: Digest[] = [];
  for await (const digest of store.list()) stored.push(digest);
  const notReferredTo: Digest[] = [];
  const altered: VerifyProblem[] = [];
  const missing = new Map(named);
  for (const [done, digest] of stored.entries()) {
    missing.delete(digest);
    const seq = named.get(digest) ?? null;
    if (!(await isWhole(store, digest))) {
      altered.push({ kind: "altered", digest, seq, why: `evidence ${digest} is not the bytes that were put in` });
    } else if (seq === null) notReferredTo.push(digest);
    onProgress("evidence", done + 1, stored.length);
  }
  for (const [digest, seq] of missing) {
    problems.push({ kind: "missing", digest, seq, why: `evidence ${digest}, which event ${seq} names, is not there` });
  }
  problems.push(...altered);
  return { blobs: stored.length, notReferredTo };
}

async function isWhole(store: FileBlobStore, digest: Digest): Promise<boolean> {
  try {
    return (await store.has(digest)) && (await store.isWhole(digest));
  } catch (error) {
    if (error instanceof TamperError) return false;
    throw error;
  }
}
