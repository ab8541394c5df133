import { fromBase64, toBase64 } from "./base64.ts";
import { HASH_SIZE, type Hash } from "./merkle.ts";
import { NoteError } from "./note.ts";

/** What shows, with no log at hand, that an entry stands in a log (C2SP tlog-proof). */
export interface ProofFile {
  /** Bytes that nothing vouches for: what the entry is. Null where the file carries none. */
  readonly extra: Uint8Array | null;
  readonly index: number;
  readonly proof: readonly Hash[];
  /** The signed checkpoint, as the log published it. */
  readonly checkpoint: string;
}

const HEAD = "c2sp.org/tlog-proof@v1";
/** A tree that needs more hashes has more leaves than can be counted. */
const MAX_PROOF = 64;

export function formatProof({ extra, index, proof, checkpoint }: ProofFile): string {
  const lines = [HEAD, ...(extra === null ? [] : [`extra ${toBase64(extra)}`]), `index ${index}`, ...proof.map(toBase64)];
  return `${lines.join("\n")}\n\n${checkpoint}`;
}

/** Reads what {@link formatProof} writes. Throws `NoteError` for anything else. */
export function parseProof(text: string): ProofFile {
  const end = text.indexOf("\n\n");
  const lines = text.slice(0, end).split("\n");
  if (end < 0 || lines.shift() !== HEAD) throw new NoteError(`it is no proof: it does not begin with “${HEAD}”`);
  const given = lines[0]?.startsWith("extra ") === true ? lines.shift()?.slice("extra ".length) : undefined;
  const extra = given === undefined ? null : fromBase64(given);
  if (given !== undefined && extra === null) throw new NoteError("what the proof carries besides is no base64");
  const index = /^index (0|[1-9]\d{0,15})$/.exec(lines.shift() ?? "")?.[1];
  if (index === undefined || !Number.isSafeInteger(Number(index))) throw new NoteError("the proof does not say at which index");
  if (lines.length > MAX_PROOF) throw new NoteError(`the proof holds more than ${MAX_PROOF} hashes`);
  const proof = lines.map(fromBase64);
  const hashes = proof.filter((hash) => hash?.length === HASH_SIZE).filter((hash) => hash !== null);
  if (hashes.length < proof.length) throw new NoteError("a hash of the proof is no SHA-256 in base64");
  return { extra, index: Number(index), proof: hashes, checkpoint: text.slice(end + 2) };
}
