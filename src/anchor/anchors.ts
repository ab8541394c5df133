import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Certificate } from "pkijs";
import { verifyEd25519 } from "../store/ed25519.ts";
import { anchorsPath } from "../store/layout.ts";
import { type SyncDisk, syncDisk } from "../store/sync-disk.ts";
import { headIn } from "../vault/checkpoint.ts";
import { type Hash, same } from "../vault/merkle.ts";
import { type Note, NoteError, parseNote, parseSignatures } from "../vault/note.ts";
import { judge, type Policy } from "../vault/policy.ts";
import { AnchorError } from "./errors.ts";
import { readOpenTimestamps } from "./opentimestamps.ts";
import { checkTimestamp, MAX_TOKEN } from "./timestamp.ts";

/** What a third party gave on a head of the log: a time-stamp (RFC 3161), an OpenTimestamps proof, or the line of a witness. */
export type AnchorKind = "tsr" | "ots" | "cosig";

/** What an anchor shows. */
export interface JudgedAnchor {
  /** The first so many events are what it is over. */
  readonly size: number;
  readonly kind: AnchorKind;
  readonly file: string;
  /** Who gave it; null where it cannot be read. */
  readonly by: string | null;
  /** By when those events existed, as whoever gave it says; null where it says none. */
  readonly noLaterThan: Date | null;
  /** Whether the reader said that he trusts whoever gave it. */
  readonly trusted: boolean;
  /** Why it shows nothing; null where it shows what it says. */
  readonly problem: string | null;
  /** What is left to be done or known; null where nothing is. */
  readonly remark: string | null;
}

/** Whom a reader trusts to say when something was. */
export interface AnchorTrust {
  readonly policy: Policy | null;
  readonly authorities: readonly Certificate[];
}

const MAX_FILE = 1_000_000;

/** Keeps what a third party gave on a checkpoint, with that checkpoint beside it, byte for byte. The same twice is kept once. Returns the name below the folder of anchors. */
export function keepAnchor(caseFolder: string, checkpoint: string, kind: AnchorKind, bytes: Uint8Array, disk: SyncDisk = syncDisk): string {
  const { size } = headIn(checkpoint);
  // A checkpoint of that size may carry other signatures by another day; what was given is over these bytes.
  const over = createHash("sha256").update(checkpoint).digest("hex").slice(0, 8);
  const folder = join(anchorsPath(caseFolder), `${size}-${over}`);
  disk.replace(join(folder, "checkpoint"), Buffer.from(checkpoint));
  const name = `${createHash("sha256").update(bytes).digest("hex").slice(0, 16)}.${kind}`;
  disk.replace(join(folder, name), bytes);
  return `${size}-${over}/${name}`;
}

/** The names of all files below the folder of anchors, with `/`, sorted. */
export function anchorFiles(caseFolder: string): readonly string[] {
  const folder = anchorsPath(caseFolder);
  if (!existsSync(folder)) return [];
  const heads = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return heads.flatMap(({ name }) => readdirSync(join(folder, name)).map((file) => `${name}/${file}`)).sort();
}

/** Checks every anchor of a case, against its checkpoint and against the log, whose root at a size `rootAt` gives. The largest come first. */
export async function judgeAnchors(
  caseFolder: string,
  size: number,
  rootAt: (size: number) => Hash,
  trust: AnchorTrust,
): Promise<readonly JudgedAnchor[]> {
  const found: JudgedAnchor[] = [];
  for (const file of anchorFiles(caseFolder)) {
    const [head = "", name = ""] = file.split("/");
    const kind = (["tsr", "ots", "cosig"] as const).find((one) => name.endsWith(`.${one}`));
    if (kind === undefined) continue;
    const told: Omit<JudgedAnchor, "problem"> = { size: 0, kind, file, by: null, noLaterThan: null, trusted: false, remark: null };
    try {
      const checkpoint = limitedFile(join(anchorsPath(caseFolder), head, "checkpoint"));
      const over = headIn(checkpoint.toString("utf8"));
      if (over.size > size || !same(rootAt(over.size), over.root))
        throw new AnchorError("it is over another log, or over entries that are not here");
      const bytes = limitedFile(join(anchorsPath(caseFolder), file));
      found.push({ ...told, size: over.size, ...(await shownBy(kind, bytes, checkpoint, trust)), problem: null });
    } catch (error) {
      if (!(error instanceof AnchorError || error instanceof NoteError)) throw error;
      found.push({ ...told, problem: error.message });
    }
  }
  return found.sort((a, b) => b.size - a.size || (a.file < b.file ? -1 : 1));
}

/** The heads of a case that witnesses signed, each with all the lines that are kept of it; what cannot be read is left out, and named by {@link judgeAnchors}. */
export function cosignedHeads(caseFolder: string): readonly Note[] {
  const heads = new Map<string, Note>();
  for (const file of anchorFiles(caseFolder)) {
    const [head = ""] = file.split("/");
    if (!file.endsWith(".cosig")) continue;
    try {
      const note = heads.get(head) ?? parseNote(limitedFile(join(anchorsPath(caseFolder), head, "checkpoint")).toString("utf8"));
      const lines = parseSignatures(limitedFile(join(anchorsPath(caseFolder), file)).toString("utf8"));
      heads.set(head, { ...note, signatures: [...note.signatures, ...lines] });
    } catch (error) {
      if (!(error instanceof AnchorError || error instanceof NoteError)) throw error;
    }
  }
  return [...heads.values()];
}

type Shown = Pick<JudgedAnchor, "by" | "noLaterThan" | "trusted" | "remark">;

async function shownBy(kind: AnchorKind, bytes: Buffer, checkpoint: Buffer, { policy, authorities }: AnchorTrust): Promise<Shown> {
  if (kind === "cosig") return byWitness(bytes.toString("utf8"), checkpoint.toString("utf8"), policy);
  if (kind === "tsr") {
    if (bytes.length > MAX_TOKEN) throw new AnchorError("the time-stamp is too long");
    const { by, time, trusted } = await checkTimestamp(bytes, checkpoint, authorities);
    return {
      by,
      noLaterThan: time,
      trusted,
      remark: trusted ? null : "nobody vouches here for its certificate; name it, or the one above it, with --authority",
    };
  }
  const ends = readOpenTimestamps(bytes, checkpoint);
  const said = ends.map((end) =>
    end.kind === "bitcoin"
      ? `in block ${end.height} of Bitcoin if its Merkle root is ${end.root}`
      : end.kind === "pending"
        ? `promised by ${end.calendar}`
        : `by something unknown (${end.tag})`,
  );
  return {
    by: "OpenTimestamps",
    noLaterThan: null,
    trusted: false,
    remark: `${said.join("; ")}; this program asks nobody for the headers of blocks`,
  };
}

/** The line of a witness is put under the head again, and judged with it. */
function byWitness(line: string, checkpoint: string, policy: Policy | null): Shown {
  const note = parseNote(checkpoint);
  const [own] = parseSignatures(line);
  const judged =
    policy === null ? null : judge({ ...note, signatures: [...note.signatures, ...parseSignatures(line)] }, policy, verifyEd25519);
  const witness = judged?.witnesses.find(({ name }) => policy?.witnesses.get(name)?.id === own?.id);
  if (witness === undefined)
    return {
      by: own?.name ?? null,
      noLaterThan: null,
      trusted: false,
      remark: "no policy names this witness, so nobody vouches here for its time",
    };
  return { by: witness.name, noLaterThan: new Date(witness.time * 1_000), trusted: true, remark: null };
}

function limitedFile(path: string): Buffer {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isFile() !== true || found.size > MAX_FILE) throw new AnchorError("a file of it is not there, or is too long");
  return readFileSync(path);
}
