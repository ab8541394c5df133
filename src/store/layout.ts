import { join } from "node:path";
import type { Digest } from "../record/digest.ts";

/** The format of case folders that this program writes. */
export const FORMAT = 2;

/** The file of a case folder that holds its events. */
export function databasePath(folder: string): string {
  return join(folder, "case.sqlite");
}

/** The folder of a case folder that holds its evidence. */
export function evidencePath(folder: string): string {
  return join(folder, "evidence");
}

/** The folder of a case folder that holds its log as outsiders read it (C2SP tlog-tiles). */
export function logPath(folder: string): string {
  return join(folder, "log");
}

/** The folder of a case folder that holds what third parties gave on heads of its log. */
export function anchorsPath(folder: string): string {
  return join(folder, "anchors");
}

/** Where evidence stands while it is being written, on the same file system as its place. */
export function incomingPath(evidence: string): string {
  return join(evidence, "incoming");
}

/** `ab/cd/abcd…` below the evidence folder, so that no folder grows beyond what file systems list fast. */
export function blobPath(evidence: string, digest: Digest): string {
  return join(evidence, digest.slice(0, 2), digest.slice(2, 4), digest);
}
