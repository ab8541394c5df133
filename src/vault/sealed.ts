import { sha256 as portable } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Json } from "../record/canonical.ts";
import { fromBase64 } from "./base64.ts";
import { type Checkpoint, parseCheckpoint } from "./checkpoint.ts";
import { commitment, type LogEntry, parseEntry } from "./log-entry.ts";
import { type Hash, leafHash, MerkleTree, type Sha256, same } from "./merkle.ts";
import { formatNote, type Note, NoteError, type NoteKey, parseKey, parseNote, signersOf, type VerifyEd25519 } from "./note.ts";
import { bundleBytes, TILE_WIDTH, tileBytes, tilePath, tilesOf } from "./tile.ts";

/** A sealed case as a folder of files, by names with `/` from its top. */
export interface SealedFolder {
  readonly names: readonly string[];
  read(name: string): Promise<Uint8Array>;
}

/** Something that is not as it was sealed, at the file where it shows. */
export interface SealedProblem {
  readonly file: string;
  readonly why: string;
}

export interface CheckedSeal {
  readonly problems: readonly SealedProblem[];
  readonly events: number;
  readonly erased: number;
  readonly evidence: number;
  /** The head of its log; null where that cannot be read. */
  readonly head: Checkpoint | null;
  /** The signed head as it is written; null where it cannot be read. */
  readonly checkpoint: string | null;
  /** The key that the events name as the log's own, as text, where its signature holds; null where it does not. */
  readonly key: string | null;
  /** The root of the tree that the first so many events make. */
  readonly rootAt: (size: number) => Hash;
}

/** What the place has that a check runs in. */
export interface SealTools {
  readonly verify: VerifyEd25519;
  /** Makes text of UTF-8 bytes, and throws for others. */
  readonly decode: (bytes: Uint8Array) => string;
  /** That of the place where it is faster than the one that is brought along. */
  readonly sha256?: Sha256;
  readonly onProgress?: (done: number, total: number) => void;
}

/** Where things stand in a sealed case. */
export const SEALED = { events: "data/events.jsonl", log: "data/log/", evidence: "data/evidence/", anchors: "data/anchors/" } as const;

/** A row of `events.jsonl`: an event with its entry in the log; `content` and `salt` are null where it was erased. */
export interface SealedRow {
  readonly seq: number;
  readonly entry: string;
  readonly content: string | null;
  /** In base64. */
  readonly salt: string | null;
}

/**
 * Checks a sealed case with nothing but its files: the manifest of the bag, each event against its commitment, the log against the events and against its
 * signature, and the evidence against its names and against the events that name it. That its key is whose it should be, nobody can say from inside.
 */
export async function checkSealed(folder: SealedFolder, tools: SealTools): Promise<CheckedSeal> {
  const problems: SealedProblem[] = [];
  const sha256 = tools.sha256 ?? portable;
  await checkManifests(folder, tools, sha256, problems);
  const rows = await readRows(folder, tools, problems);
  const checked = rows.map((row, i) => checkRow(row, i, problems));
  const named = new Map<string, number>();
  const erased = new Set(checked.flatMap((row) => row?.entry.erased ?? []));
  for (const [seq, row] of checked.entries()) {
    if (row === null) continue;
    if (row.content === null && !erased.has(seq))
      problems.push({ file: SEALED.events, why: `event ${seq} has no text, and no event says that it was erased` });
    const digest = digestNamedBy(row.content);
    if (digest !== null) named.set(digest, seq);
  }
  const tree = new MerkleTree(sha256);
  for (const { entry } of rows) tree.append(leafHash(utf8ToBytes(entry), sha256));
  const note = await readNote(folder, tools, problems);
  const head = note === null ? null : parseCheckpoint(note.text);
  if (head !== null) await checkLog(folder, rows, tree, head, problems);
  const key = note === null ? null : signedBy(note, checked, tools.verify, problems);
  const evidence = checkEvidence(folder, named, problems);
  return {
    problems,
    checkpoint: note === null ? null : formatNote(note),
    events: rows.length,
    erased: checked.filter((row) => row?.content === null).length,
    evidence,
    head,
    key,
    rootAt: (size) => tree.root(size),
  };
}

/** Every file but the tag manifests against the digests of SHA-256, and every listed file there. */
async function checkManifests(folder: SealedFolder, tools: SealTools, sha256: Sha256, problems: SealedProblem[]): Promise<void> {
  const wanted = await digestsListed(folder, tools, problems);
  const present = new Set(folder.names);
  for (const path of wanted.keys()) if (!present.has(path)) problems.push({ file: path, why: "it is not here, and a manifest lists it" });
  for (const [done, name] of folder.names.entries()) {
    tools.onProgress?.(done, folder.names.length);
    if (name.startsWith("tagmanifest-")) continue;
    const digest = wanted.get(name);
    if (digest === undefined) problems.push({ file: name, why: "no manifest lists it" });
    else if (bytesToHex(sha256(await folder.read(name))) !== digest) problems.push({ file: name, why: "it is not what the manifest says" });
    else if (name.startsWith(SEALED.evidence) && name !== `${SEALED.evidence}${digest}`)
      problems.push({ file: name, why: "it is not what its name says" });
  }
}

async function digestsListed(folder: SealedFolder, { decode }: SealTools, problems: SealedProblem[]): Promise<ReadonlyMap<string, string>> {
  const wanted = new Map<string, string>();
  for (const name of ["manifest-sha256.txt", "tagmanifest-sha256.txt"]) {
    if (!folder.names.includes(name)) problems.push({ file: name, why: "it is not here" });
    else
      for (const line of lines(decode(await folder.read(name)))) {
        const [, digest = "", path = ""] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
        if (path === "") problems.push({ file: name, why: `“${line.slice(0, 80)}” is no digest and path` });
        else wanted.set(path, digest);
      }
  }
  return wanted;
}

async function readRows(folder: SealedFolder, { decode }: SealTools, problems: SealedProblem[]): Promise<readonly SealedRow[]> {
  if (!folder.names.includes(SEALED.events)) {
    problems.push({ file: SEALED.events, why: "it is not here" });
    return [];
  }
  return lines(decode(await folder.read(SEALED.events))).map((line, i) => parseRow(line) ?? lost(i, problems));
}

function lost(seq: number, problems: SealedProblem[]): SealedRow {
  problems.push({ file: SEALED.events, why: `line ${seq + 1} is no event` });
  return { seq, entry: "", content: null, salt: null };
}

/** Reads a line of `events.jsonl`; null for anything else. */
export function parseRow(line: string): SealedRow | null {
  const row = membersOf(parsed(line));
  const [seq, entry, content, salt] = ["seq", "entry", "content", "salt"].map((name) => row.get(name));
  if (typeof seq !== "number" || typeof entry !== "string") return null;
  if (content === null && salt === null) return { seq, entry, content, salt };
  return typeof content === "string" && typeof salt === "string" ? { seq, entry, content, salt } : null;
}

interface CheckedRow {
  readonly entry: LogEntry;
  readonly content: Json;
}

function checkRow({ seq, entry, content, salt }: SealedRow, place: number, problems: SealedProblem[]): CheckedRow | null {
  const bad = (why: string): null => {
    problems.push({ file: SEALED.events, why: `event ${place}: ${why}` });
    return null;
  };
  const read = parseEntry(entry);
  if (read === null) return bad("its entry is no entry of such a log");
  if (seq !== place) return bad(`it says that it is event ${seq}`);
  if (content === null || salt === null) return { entry: read, content: null };
  const bytes = fromBase64(salt);
  if (bytes === null || commitment(content, bytes) !== read.commit) return bad("its text is not what the log committed to");
  return { entry: read, content: parsed(content) };
}

async function readNote(folder: SealedFolder, { decode }: SealTools, problems: SealedProblem[]): Promise<Note | null> {
  const file = `${SEALED.log}checkpoint`;
  try {
    if (!folder.names.includes(file)) throw new NoteError("it is not here");
    const note = parseNote(decode(await folder.read(file)));
    parseCheckpoint(note.text);
    return note;
  } catch (error) {
    problems.push({ file, why: error instanceof Error ? error.message : String(error) });
    return null;
  }
}

async function checkLog(
  folder: SealedFolder,
  rows: readonly SealedRow[],
  tree: MerkleTree,
  { size, root }: Checkpoint,
  problems: SealedProblem[],
): Promise<void> {
  const file = `${SEALED.log}checkpoint`;
  if (size !== tree.size) problems.push({ file, why: `it counts ${size} events, and ${tree.size} are here` });
  else if (!same(tree.root(), root)) problems.push({ file, why: "the events are not those that it was signed over" });
  else
    for (const tile of tilesOf(size)) {
      const { level, index, width } = tile;
      const name = `${SEALED.log}${tilePath(tile)}`;
      const start = index * TILE_WIDTH;
      const wanted =
        level === "entries"
          ? bundleBytes(rows.slice(start, start + width).map(({ entry }) => utf8ToBytes(entry)))
          : tileBytes({ level, index, width }, tree.at);
      if (!folder.names.includes(name) || !same(await folder.read(name), wanted))
        problems.push({ file: name, why: "it is not what the events make of it" });
    }
}

/** The key that the events name last, where it signed the checkpoint. */
function signedBy(note: Note, rows: readonly (CheckedRow | null)[], verify: VerifyEd25519, problems: SealedProblem[]): string | null {
  const file = `${SEALED.log}checkpoint`;
  let key: (NoteKey & { readonly text: string }) | null = null;
  try {
    for (const row of rows) {
      const event = membersOf(membersOf(row?.content ?? null).get("event") ?? null);
      const text = event.get("key");
      if ((event.get("type") === "case.created" || event.get("type") === "key.rotated") && typeof text === "string")
        key = { ...parseKey(text), text };
    }
    if (key !== null && parseCheckpoint(note.text).origin === key.name && signersOf(note, [key], verify).length > 0) return key.text;
    problems.push({ file, why: "it is not signed by the key that the events name" });
  } catch (error) {
    problems.push({ file, why: error instanceof Error ? error.message : String(error) });
  }
  return null;
}

function checkEvidence(folder: SealedFolder, named: ReadonlyMap<string, number>, problems: SealedProblem[]): number {
  const held = new Set(folder.names.filter((name) => name.startsWith(SEALED.evidence)));
  for (const [digest, seq] of named) {
    const file = `${SEALED.evidence}${digest}`;
    if (!held.delete(file)) problems.push({ file, why: `it is not here, and event ${seq} names it` });
  }
  for (const file of held) problems.push({ file, why: "no event names it" });
  return named.size;
}

/** The digest of the evidence that an event says is there; null where it names none. */
function digestNamedBy(content: Json): string | null {
  const event = membersOf(membersOf(content).get("event") ?? null);
  const item = membersOf(event.get("item") ?? null).get("digest");
  const report = membersOf(event.get("report") ?? null).get("textDigest");
  const digest = event.get("type") === "item.added" ? item : event.get("type") === "report.added" ? report : null;
  return typeof digest === "string" ? digest : null;
}

function membersOf(value: Json): ReadonlyMap<string, Json | undefined> {
  return new Map(typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : []);
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return null;
  }
}

function lines(text: string): readonly string[] {
  return text.split("\n").filter((line) => line !== "");
}
