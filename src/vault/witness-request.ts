import { fromBase64, toBase64 } from "./base64.ts";
import { HASH_SIZE, type Hash } from "./merkle.ts";
import { NoteError } from "./note.ts";

/** What a log sends to a witness (C2SP tlog-witness): the size that the witness saw last, what shows that the new head continues it, and that head, signed. */
export interface WitnessRequest {
  readonly old: number;
  readonly proof: readonly Hash[];
  readonly checkpoint: string;
}

const MAX_PROOF = 63;

export function formatWitnessRequest({ old, proof, checkpoint }: WitnessRequest): string {
  return `old ${old}\n${proof.map((hash) => `${toBase64(hash)}\n`).join("")}\n${checkpoint}`;
}

/** Reads what {@link formatWitnessRequest} writes. Throws `NoteError` for anything else. */
export function parseWitnessRequest(text: string): WitnessRequest {
  const end = text.indexOf("\n\n");
  const [first = "", ...lines] = text.slice(0, end).split("\n");
  const old = /^old (0|[1-9]\d{0,15})$/.exec(first)?.[1];
  if (end < 0 || old === undefined || !Number.isSafeInteger(Number(old)))
    throw new NoteError("the request does not begin with the size that was seen last");
  if (lines.length > MAX_PROOF) throw new NoteError(`the request holds more than ${MAX_PROOF} hashes`);
  const proof = lines.map(fromBase64).filter((hash) => hash !== null);
  if (proof.length < lines.length || proof.some(({ length }) => length !== HASH_SIZE))
    throw new NoteError("a hash of the request is no SHA-256 in base64");
  return { old: Number(old), proof, checkpoint: text.slice(end + 2) };
}
