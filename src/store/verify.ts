import { resolve } from "node:path";
import { fold } from "../record/case-record.ts";
import type { Digest } from "../record/digest.ts";
import { type LoggedEvent, standing } from "../record/event.ts";
import { type Hash, MerkleTree } from "../vault/merkle.ts";
import type { Derive } from "./derive.ts";
import { FileBlobStore } from "./file-blob-store.ts";
import { bytesOf, digestFrom, sha256 } from "./hash.ts";
import { evidencePath } from "./layout.ts";
import { LogFolder } from "./log-folder.ts";
import { guarded, openDatabase, PATIENCE } from "./open-database.ts";
import { syncDisk } from "./sync-disk.ts";
import { verifyDerived } from "./verify-derived.ts";
import { verifyEvents } from "./verify-events.ts";
import { verifyEvidence } from "./verify-evidence.ts";
import { type VerifiedLog, verifyLog } from "./verify-log.ts";
import type { VerifyProblem, VerifyProgress } from "./verify-problem.ts";

export interface VerifyResult {
  readonly ok: boolean;
  /** Integrity since ingest, in one sentence; it says nothing of whether the evidence is genuine. */
  readonly sentence: string;
  readonly events: number;
  /** The root of the tree over all events (up to the first that cannot be read), to be compared with one that was written down elsewhere. */
  readonly head: Digest;
  /** The root of the tree that the first so many events make. */
  readonly rootAt: (size: number) => Hash;
  /** How many events have no content any more, as later ones say. */
  readonly erased: number;
  /** How far, and by which key, the events are signed. */
  readonly log: VerifiedLog;
  readonly blobs: number;
  /** In the order of the events, then by digest. */
  readonly problems: readonly VerifyProblem[];
  /** Whole blobs that no event names: left by a kill before the event was written, and harmless. */
  readonly notReferredTo: readonly Digest[];
  /** Files that were being written when a process was killed, or are being written now; harmless. */
  readonly unfinished: number;
}

/**
 * Reads a whole case again and trusts nothing in it: every event against what the log committed to, the log against its signature, every blob against its digest, and, where
 * `derive` is given, every derived entry against what it should be. Problems are returned; only what keeps the
 * case from being opened at all is thrown, as by `CaseStore.open`. Changes nothing.
 */
export async function verifyCase(folder: string, onProgress: VerifyProgress = () => {}, derive?: Derive): Promise<VerifyResult> {
  const place = resolve(folder);
  const db = openDatabase(place, true, PATIENCE);
  try {
    const problems: VerifyProblem[] = [];
    const events = guarded(place, PATIENCE, () => verifyEvents(db, problems, onProgress));
    const tree = treeOf(events);
    const log = guarded(place, PATIENCE, () => verifyLog(new LogFolder(place, syncDisk), events, tree, problems));
    const store = new FileBlobStore(evidencePath(place));
    const evidence = await verifyEvidence(store, events, problems, onProgress);
    // What is derived from altered events or evidence would only repeat the finding.
    if (derive !== undefined && problems.length === 0) {
      await verifyDerived(db, derive(fold(standing(events)), store), problems, onProgress);
    }
    const unfinished = (await store.unfinished()).length;
    return {
      ok: problems.length === 0,
      sentence: sentence(events.length, evidence.blobs, problems),
      events: events.length,
      head: digestFrom(tree.root()),
      rootAt: (size) => tree.root(size),
      erased: events.filter(({ content }) => content === null).length,
      log,
      ...evidence,
      problems,
      unfinished,
    };
  } finally {
    db.close();
  }
}

/** The tree over the events up to the first that cannot be read: nothing that comes after it has a place in the tree. */
function treeOf(events: readonly LoggedEvent[]): MerkleTree {
  const tree = new MerkleTree(sha256);
  for (const [i, { seq, leaf }] of events.entries()) {
    if (seq !== i) break;
    tree.append(bytesOf(leaf));
  }
  return tree;
}

function sentence(events: number, blobs: number, problems: readonly VerifyProblem[]): string {
  const checked = `${events} ${events === 1 ? "event" : "events"} and ${blobs} ${blobs === 1 ? "piece" : "pieces"} of evidence`;
  if (problems.length === 0) return `integrity since ingest: ${checked} are as they were put in`;
  return `integrity since ingest does not hold: ${problems.length} ${problems.length === 1 ? "problem" : "problems"} in ${checked}`;
}
