import { verifyEd25519 } from "../store/ed25519.ts";
import { consistencyProof, type HashAt } from "../vault/merkle.ts";
import { COSIGNATURE, formatNote, type NoteKey, parseNote, parseSignatures, signersOf } from "../vault/note.ts";
import { formatWitnessRequest } from "../vault/witness-request.ts";
import { AnchorError } from "./errors.ts";
import { checkTimestamp, MAX_TOKEN, timestampRequest } from "./timestamp.ts";

/** How long somebody elsewhere has for an answer, in milliseconds. */
const PATIENCE = 30_000;

/** Asks a time-stamping authority (RFC 3161 over HTTP) for a token over a checkpoint, and checks it. Throws {@link AnchorError}. */
export async function askAuthority(url: string, checkpoint: string): Promise<Uint8Array> {
  const bytes = Buffer.from(checkpoint);
  const answer = await send(url, Buffer.from(timestampRequest(bytes)), "application/timestamp-query");
  if (answer.status !== 200) throw new AnchorError(`${url} answered with status ${answer.status}`);
  const token = new Uint8Array(await limitedBody(answer, url));
  await checkTimestamp(token, bytes, []);
  return token;
}

/**
 * Asks a witness (C2SP tlog-witness) to sign a head. Where it has seen another size than `old`, it is asked once more from that one. Returns its line, checked by its `key`. Throws
 * {@link AnchorError}.
 */
export async function askWitness(url: string, key: NoteKey, checkpoint: string, size: number, at: HashAt, old = 0): Promise<string> {
  if (key.type !== COSIGNATURE) throw new AnchorError("that is no key of a witness");
  const place = `${url.replace(/\/$/, "")}/add-checkpoint`;
  const ask = (from: number): Promise<Response> =>
    send(place, Buffer.from(formatWitnessRequest({ old: from, proof: consistencyProof(from, size, at), checkpoint })), "text/plain");
  let answer = await ask(old);
  if (answer.status === 409) {
    const seen = Number(Buffer.from(await limitedBody(answer, place)).toString("latin1"));
    if (!Number.isSafeInteger(seen) || seen < 0 || seen > size)
      throw new AnchorError(`the witness at ${url} has seen another log of this name, with ${seen} entries`);
    answer = await ask(seen);
  }
  const body = Buffer.from(await limitedBody(answer, place)).toString("utf8");
  if (answer.status !== 200)
    throw new AnchorError(`the witness at ${url} answered with status ${answer.status}: ${body.trim().slice(0, 300)}`);
  const note = parseNote(checkpoint);
  const signed = { ...note, signatures: [...note.signatures, ...parseSignatures(body)] };
  if (signersOf(parseNote(formatNote(signed)), [key], verifyEd25519).length === 0)
    throw new AnchorError(`what ${url} answered is not signed by the key of that witness`);
  return body;
}

async function send(url: string, body: Buffer, type: string): Promise<Response> {
  try {
    return await fetch(url, {
      method: "POST",
      body: new Uint8Array(body),
      headers: { "content-type": type },
      redirect: "error",
      signal: AbortSignal.timeout(PATIENCE),
    });
  } catch (cause) {
    throw new AnchorError(
      `${url} cannot be reached: ${cause instanceof Error ? (cause.cause instanceof Error ? cause.cause.message : cause.message) : String(cause)}`,
      { cause },
    );
  }
}

/** The body of an answer, as far as anything that is asked for can be long. */
async function limitedBody(answer: Response, url: string): Promise<ArrayBuffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of answer.body ?? []) {
    length += chunk.length;
    if (length > MAX_TOKEN) throw new AnchorError(`the answer of ${url} is longer than ${MAX_TOKEN} bytes`);
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks)).buffer;
}
