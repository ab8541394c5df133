import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import type { Contained } from "../../record/acquired.ts";
import { CaptureError } from "../capture-error.ts";
import { decodeText } from "../decode.ts";
import { type Draft, line, webAddress } from "../draft.ts";
import { parseHtml } from "../html.ts";
import { charsetOf } from "../html-charset.ts";
import type { Limits } from "../limits.ts";
import { chunksOf, mb } from "../open-file.ts";
import { parsePublished } from "../published.ts";
import { ByteReader } from "./byte-reader.ts";
import { type HttpAnswer, httpAnswer, requestFields, typeOf } from "./http-answer.ts";
import type { ImportSource, Piece } from "./piece.ts";
import { type WarcRecord, warcRecords } from "./warc-record.ts";

/** Reads a web archive (WARC, also packed with gzip): pages are reports with their address and the time of capture, media are files. */
export async function* importWarc({ content, name, limits }: ImportSource): AsyncGenerator<Piece> {
  yield* warcPieces(chunksOf(content), name, limits);
}

/** Media below so many bytes are icons and counters of visits. */
const ICON = 4_096;
const MEDIA = /^(?:image|audio|video)\/|^application\/(?:pdf|msword|vnd\.(?:openxmlformats|oasis)|zip)/;
const KINDS = new Set(["response", "resource", "conversion"]);
/** Records that say how others were got. */
const ABOUT = new Set(["request", "warcinfo"]);

const kindOf = (fields: ReadonlyMap<string, string>): string => fields.get("warc-type")?.toLowerCase() ?? "";

/** An answer with the question to it, where the archive keeps that. */
interface Pair {
  readonly record: WarcRecord;
  readonly request: WarcRecord | null;
}

/** Puts questions and answers together, of which either may come first: the one that is not yet matched waits for the next record. */
class Pairs {
  #answer: WarcRecord | null = null;
  #request: WarcRecord | null = null;

  with(record: WarcRecord): readonly Pair[] {
    const [answer, request] = [this.#answer, this.#request];
    if (kindOf(record.fields) === "request") {
      this.#answer = null;
      const isTo = answer !== null && belong(record, answer);
      this.#request = isTo ? null : record;
      return answer === null ? [] : [{ record: answer, request: isTo ? record : null }];
    }
    this.#request = null;
    const before = answer === null ? [] : [{ record: answer, request: null }];
    if (request !== null && belong(request, record)) {
      this.#answer = null;
      return [...before, { record, request }];
    }
    this.#answer = record;
    return before;
  }

  /** What waits when the archive ends. */
  rest(): readonly Pair[] {
    return this.#answer === null ? [] : [{ record: this.#answer, request: null }];
  }
}

function belong({ fields: one }: WarcRecord, { fields: other }: WarcRecord): boolean {
  const [first, second] = [one.get("warc-concurrent-to"), other.get("warc-concurrent-to")];
  if (first === undefined && second === undefined) return one.get("warc-target-uri") === other.get("warc-target-uri");
  return (first !== undefined && first === other.get("warc-record-id")) || (second !== undefined && second === one.get("warc-record-id"));
}

/** The program that the archive says it was made with. */
function* madeWith(block: Buffer): Generator<Piece> {
  const software = line(/^software:(.{1,500})/im.exec(block.subarray(0, 20_000).toString("utf8"))?.[1]);
  if (software !== null) yield { kind: "got", from: { tool: software } };
}

/** What the archive says of how something in it was got. */
function gotBy({ record: { fields }, request }: Pair, answer: HttpAnswer, address: string): Contained {
  const [url, captured, server] = [webAddress(address), timeOf(fields), line(fields.get("warc-ip-address"), 60)];
  const tls = line([fields.get("warc-protocol"), fields.get("warc-cipher-suite")].filter((each) => each !== undefined).join(" "), 200);
  const asked = request?.block == null ? [] : requestFields(request.block);
  return {
    ...(url === null ? {} : { url }),
    ...(captured === null ? {} : { captured }),
    ...(server === null ? {} : { server }),
    ...(tls === null ? {} : { tls }),
    ...(answer.fields.length === 0 ? {} : { status: answer.status, response: answer.fields }),
    ...(asked.length === 0 ? {} : { request: asked }),
  };
}

/** The same of the bytes of an archive. `name` is how remarks name it. */
export async function* warcPieces(chunks: AsyncIterable<Uint8Array>, name: string, limits: Limits): AsyncGenerator<Piece> {
  const counts = new Map<string, number>();
  const count = (what: string): void => void counts.set(what, (counts.get(what) ?? 0) + 1);
  const wanted = (fields: ReadonlyMap<string, string>): boolean => KINDS.has(kindOf(fields)) || ABOUT.has(kindOf(fields));
  const pairs = new Pairs();
  try {
    for await (const step of warcRecords(new ByteReader(unzipped(chunks, limits)), wanted, limits.entry)) {
      if ("why" in step) yield { kind: "remark", sentence: `${name}: ${step.why}` };
      else if (step.number > limits.entries) {
        yield { kind: "remark", sentence: `${name} has more than ${limits.entries} records; what follows was not read` };
        break;
      } else if (step.block !== null && kindOf(step.fields) === "warcinfo") yield* madeWith(step.block);
      else if (step.block !== null) for (const pair of pairs.with(step)) yield* recordPieces(pair, name, limits, count);
      else if (KINDS.has(kindOf(step.fields)))
        yield { kind: "remark", sentence: `${name}: record ${step.number} has more than ${mb(limits.entry)} and was left out` };
      else if (step.fields.get("warc-type") === "revisit") count("records that say only that a page had not changed");
    }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    yield { kind: "remark", sentence: `${name} breaks off or is damaged (${why}); what follows was not read` };
  }
  for (const pair of pairs.rest()) yield* recordPieces(pair, name, limits, count);
  for (const [what, number] of [...counts].sort()) yield { kind: "remark", sentence: `${name}: left out: ${what} (${number})` };
}

async function* unzipped(chunks: AsyncIterable<Uint8Array>, limits: Limits): AsyncGenerator<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first = await iterator.next();
  if (first.done === true) return;
  let packed = 0;
  async function* all(): AsyncGenerator<Uint8Array> {
    for (let step: IteratorResult<Uint8Array> = first; step.done !== true; step = await iterator.next()) {
      packed += step.value.length;
      yield step.value;
    }
  }
  if (first.value[0] !== 0x1f || first.value[1] !== 0x8b) return yield* all();
  const gunzip = createGunzip();
  // Its failure is seen by whoever reads from the other end.
  pipeline(Readable.from(all()), gunzip).catch(() => null);
  let size = 0;
  for await (const chunk of gunzip) {
    size += chunk.length;
    if (size > limits.unpacked || (size > 50_000_000 && size > limits.ratio * packed))
      throw new Error(`it unpacks to more than ${mb(limits.unpacked)} or ${limits.ratio} times its size`);
    yield chunk;
  }
}

function* recordPieces(pair: Pair, name: string, limits: Limits, count: (what: string) => void): Generator<Piece> {
  const { fields, number, block } = pair.record;
  if (block === null) return;
  const address = fields.get("warc-target-uri")?.replace(/^<|>$/g, "") ?? "";
  const which = `${name}: record ${number} (${line(address, 300) ?? "no address"})`;
  const answer = answerOf(fields, block, limits);
  if (answer === null) {
    yield { kind: "remark", sentence: `${which} is no answer that can be unpacked and was left out` };
    return;
  }
  const altered = alteredDigest(fields, block, answer);
  if (altered !== null) yield { kind: "remark", sentence: `${which} does not have the ${altered} that is noted for it` };
  if (answer.status < 200 || answer.status > 299) count("redirections, errors and empty answers");
  else if (answer.mediaType === "text/html" || answer.mediaType === "application/xhtml+xml")
    yield pageOf(pair, answer, address, which, limits);
  else if (!MEDIA.test(answer.mediaType)) count("answers that are neither pages nor media (styles, scripts, data)");
  else if (answer.body.length < ICON) count(`media of less than ${ICON} bytes`);
  else {
    const when = timeOf(fields);
    const remark = `captured from ${line(address, 1_000) ?? "an address that is not said"}${when === null ? "" : ` at ${when}`}`;
    const from = gotBy(pair, answer, address);
    yield { kind: "file", name: fileName(address, number), bytes: answer.body, mediaType: answer.mediaType, remark, from };
  }
}

function answerOf(fields: ReadonlyMap<string, string>, block: Buffer, limits: Limits): HttpAnswer | null {
  const http = /application\/http/i.test(fields.get("content-type") ?? "");
  if (http) return httpAnswer(block, limits.entry);
  return { status: 200, fields: [], ...typeOf(fields.get("content-type") ?? ""), sent: block, plain: block, body: block };
}

function pageOf(pair: Pair, answer: HttpAnswer, address: string, which: string, limits: Limits): Piece {
  try {
    if (answer.body.length > limits.html) throw new Error(`it has more than ${mb(limits.html)}`);
    const { text } = decodeText(answer.body, which, answer.charset ?? charsetOf(answer.body));
    const [found] = parseHtml(text, which, limits).drafts;
    if (found === undefined) throw new Error("it has no words");
    const { record } = pair;
    const captured = timeOf(record.fields);
    const draft: Draft = {
      ...found,
      part: line(record.fields.get("warc-record-id")?.replace(/^<(?:urn:uuid:)?|>$/g, "")) ?? String(record.number),
      url: webAddress(address) ?? found.url,
      ...(captured === null ? {} : { captured }),
      got: gotBy(pair, answer, address),
    };
    return { kind: "report", draft };
  } catch (error) {
    const why = error instanceof CaptureError || error instanceof Error ? error.message : String(error);
    return { kind: "remark", sentence: `${which} makes no report: ${why.replace(`${which} `, "")}` };
  }
}

/** When the archive says that it captured. */
function timeOf(fields: ReadonlyMap<string, string>): string | null {
  return parsePublished(fields.get("warc-date") ?? "").published;
}

function fileName(address: string, number: number): string {
  try {
    const { hostname, pathname } = new URL(address);
    return `${number}/${hostname}${decodeURIComponent(pathname)}`;
  } catch {
    return `${number}`;
  }
}

/**
 * The name of the first digest that does not fit; null where all fit that can be checked. Programs disagree on whether a payload is
 * the body as it was sent, put together or unpacked, so any of them will do.
 */
function alteredDigest(fields: ReadonlyMap<string, string>, block: Buffer, { sent, plain, body }: HttpAnswer): string | null {
  for (const [key, forms] of [
    ["warc-block-digest", [block]],
    ["warc-payload-digest", [sent, plain, body]],
  ] as const) {
    const [algorithm = "", value = ""] = (fields.get(key) ?? "").split(":", 2);
    const name = algorithm.toLowerCase().replace("-", "");
    if (name !== "sha1" && name !== "sha256") continue;
    const digests = forms.map((bytes) => createHash(name).update(bytes).digest());
    const noted = value.toLowerCase().replace(/={1,8}$/, "");
    if (!digests.some((digest) => digest.toString("hex") === noted || base32(digest) === noted)) return `${algorithm} digest`;
  }
  return null;
}

const BASE32 = "abcdefghijklmnopqrstuvwxyz234567";

function base32(bytes: Buffer): string {
  let text = "";
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    for (bits += 8; bits >= 5; bits -= 5) text += BASE32[(held >> (bits - 5)) & 31];
    held &= (1 << bits) - 1;
  }
  if (bits > 0) text += BASE32[(held << (5 - bits)) & 31];
  return text;
}
