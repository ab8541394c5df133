import type { LoggedEvent } from "../record/event.ts";
import { type Checkpoint, parseCheckpoint } from "../vault/checkpoint.ts";
import { type Hash, leafHash, type MerkleTree, nodeHash, rootAt, same } from "../vault/merkle.ts";
import { type Note, NoteError, type NoteKey, parseKey, parseNote, signersOf } from "../vault/note.ts";
import { entriesIn, hashesOf, TILE_WIDTH, type Tile, tileBytes, tilePath, tilesOf } from "../vault/tile.ts";
import { verifyEd25519 } from "./ed25519.ts";
import { sha256 } from "./hash.ts";
import type { LogFolder } from "./log-folder.ts";
import type { VerifyProblem } from "./verify-problem.ts";

/** What a log and its signature came to. */
export interface VerifiedLog {
  readonly origin: string | null;
  /** The verifier key by which the checkpoint is signed, as text. */
  readonly key: string | null;
  /** How many of the events the checkpoint counts. */
  readonly signed: number;
  readonly checkpoint: string | null;
}

const UNSIGNED: VerifiedLog = { origin: null, key: null, signed: 0, checkpoint: null };
const MAX_BUNDLE = TILE_WIDTH * 65_537;

/**
 * Checks the published log against the events and the tree that they make: the signature on its checkpoint by the key that the events name, the root over them, and each tile and bundle.
 * Says where they part.
 */
export function verifyLog(files: LogFolder, events: readonly LoggedEvent[], tree: MerkleTree, problems: VerifyProblem[]): VerifiedLog {
  const bad = (file: string, why: string): void => void problems.push({ kind: "log", file, why });
  const read = checkpointIn(files);
  if (typeof read === "string") {
    bad("checkpoint", read);
    return UNSIGNED;
  }
  const { note, head, text } = read;
  const key = keyAt(events, head.size);
  const why = key === null ? "the events do not name the key that signs the log" : unsignedBecause(note, head, key);
  if (why !== null) bad("checkpoint", why);
  const verified = { origin: head.origin, key: why === null ? (key?.text ?? null) : null, signed: head.size, checkpoint: text };
  if (head.size > tree.size) {
    if (tree.size === events.length)
      problems.push({
        kind: "event",
        seq: tree.size,
        why: `${head.size} events were signed and ${tree.size} are here: the last are missing`,
      });
    return verified;
  }
  if (same(tree.root(head.size), head.root)) verifyTiles(files, tree, head.size, bad);
  else locate(files, tree, head, problems);
  return verified;
}

interface ReadCheckpoint {
  readonly note: Note;
  readonly head: Checkpoint;
  readonly text: string;
}

function checkpointIn(files: LogFolder): ReadCheckpoint | string {
  const text = files.checkpoint();
  if (text === null) return "the checkpoint of the log is not there";
  try {
    const note = parseNote(text);
    return { note, head: parseCheckpoint(note.text), text };
  } catch (error) {
    if (!(error instanceof NoteError)) throw error;
    return `the checkpoint of the log cannot be read: ${error.message}`;
  }
}

/** The key that signs a log of that size: the one that the last event of its kind names. */
function keyAt(events: readonly LoggedEvent[], size: number): (NoteKey & { readonly text: string }) | null {
  let found: string | null = null;
  for (const { seq, content } of events) {
    const event = content?.event;
    if (seq < size && (event?.type === "case.created" || event?.type === "key.rotated")) found = event.key;
  }
  return found === null ? null : { ...parseKey(found), text: found };
}

function unsignedBecause(note: Note, head: Checkpoint, key: NoteKey): string | null {
  try {
    if (head.origin !== key.name) return `the checkpoint is of the log “${head.origin}”, and this one is “${key.name}”`;
    return signersOf(note, [key], verifyEd25519).length > 0 ? null : `the checkpoint is not signed by key ${key.id}, which the events name`;
  } catch (error) {
    if (!(error instanceof NoteError)) throw error;
    return `the checkpoint was altered: ${error.message}`;
  }
}

function verifyTiles(files: LogFolder, tree: MerkleTree, size: number, bad: (file: string, why: string) => void): void {
  for (const tile of tilesOf(size)) {
    const name = tilePath(tile);
    const found = files.read(name, MAX_BUNDLE);
    if (found === null) bad(name, "it is not there, and the checkpoint counts it");
    else if (!isOf(tree, tile, found)) bad(name, "it is not what the events make of it");
  }
}

/** A bundle is what it should be where the hash of each entry in it stands in the tree. */
function isOf(tree: MerkleTree, { level, index, width }: Tile, found: Uint8Array): boolean {
  if (level !== "entries") return same(found, tileBytes({ level, index, width }, tree.at));
  return entriesIn(found, width)?.every((entry, i) => same(leafHash(entry, sha256), tree.at(0, index * TILE_WIDTH + i))) ?? false;
}

/** Where the events are not those that were signed: each whose entry differs from the tiles, if those are still what was signed. */
function locate(files: LogFolder, tree: MerkleTree, head: Checkpoint, problems: VerifyProblem[]): void {
  const leaves: Hash[] = [];
  for (const tile of tilesOf(head.size).filter(({ level }) => level === 0))
    leaves.push(...(hashesOf(files.read(tilePath(tile), MAX_BUNDLE) ?? new Uint8Array(0), tile.width) ?? []));
  if (leaves.length === head.size && same(rootOf(leaves), head.root)) {
    for (const [seq, leaf] of leaves.entries())
      if (!same(leaf, tree.at(0, seq))) problems.push({ kind: "event", seq, why: `event ${seq} is not the one that was signed` });
    return;
  }
  problems.push({
    kind: "log",
    file: "checkpoint",
    why: "the events are not those that the checkpoint was signed over, and the tiles do not tell which",
  });
}

function rootOf(leaves: readonly Hash[]): Hash {
  const at = (level: number, index: number): Hash =>
    level === 0 ? (leaves[index] ?? new Uint8Array(0)) : nodeHash(at(level - 1, 2 * index), at(level - 1, 2 * index + 1));
  return rootAt(leaves.length, at);
}
