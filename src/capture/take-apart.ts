import type { Contained } from "../record/acquired.ts";
import type { Digest } from "../record/digest.ts";
import type { ItemKind } from "../record/item.ts";
import { CaptureError } from "./capture-error.ts";
import { type Bytes, type Captured, capturedFile, type Origin } from "./captured.ts";
import type { Draft, Given } from "./draft.ts";
import { FORMATS, type Format } from "./importers/format.ts";
import type { Piece } from "./importers/piece.ts";
import type { Limits } from "./limits.ts";
import { fileBeside } from "./media.ts";
import { beginning, type Content, digestsOfFile, tooLarge } from "./open-file.ts";
import { ParserThread, parserThread } from "./parser-thread.ts";
import { entryName, plainName } from "./plain-name.ts";

interface Source extends Origin {
  readonly size: number;
  readonly limits: Limits;
  readonly nested: number;
}

/** Captures what lies inside a file, which may hold files in its turn: the last is the file itself. */
type CaptureInner = (file: Omit<Source, "size">) => AsyncIterable<Captured>;

/**
 * Takes a file apart with the importer of its format: first what lies in it, each an item of its own, and last the file with its
 * reports. What cannot be read inside it is kept unread where its bytes are there, with a remark, and never stops the rest. A file that
 * ends its parser after something was found is kept with what was found, and a remark. Throws {@link CaptureError}.
 */
export async function* takeApart(source: Source, format: Format, captureInner: CaptureInner): AsyncGenerator<Captured> {
  const { called, size } = FORMATS[format];
  if (source.size > source.limits[size]) throw tooLarge(source.name, source.size, source.limits[size], called);
  const digests = await digestsOfFile(source.content, source.name);
  const apart = new Apart(source, format, captureInner);
  try {
    for await (const piece of piecesOf(source, format)) yield* apart.take(piece);
  } catch (error) {
    if (!(error instanceof CaptureError) || !apart.hasFound()) throw error;
    apart.remark(`what follows was not read: ${error.message}`);
  }
  yield apart.whole(digests);
}

async function* piecesOf({ content, name, limits }: Source, format: Format): AsyncIterable<Piece> {
  const job = { kind: "import", name, format, content, limits } as const;
  if (!FORMATS[format].stream) {
    yield* (await pieces(parserThread, job, limits)).pieces;
    return;
  }
  // A thread of its own: what is found on the way goes to the common one, and the place in this file must not be lost there.
  await using thread = new ParserThread();
  let answer = await pieces(thread, job, limits);
  yield* answer.pieces;
  while (!answer.done) {
    answer = await pieces(thread, { kind: "more", name }, limits);
    yield* answer.pieces;
  }
}

async function pieces(thread: ParserThread, job: Parameters<ParserThread["run"]>[0], limits: Limits) {
  const answer = await thread.run(job, limits.time);
  if (answer.kind !== "pieces") throw new Error(`the parser thread answered an import with ${answer.kind}`);
  return answer;
}

/** More remarks of one file than these are counted and not kept. */
const REMARKS = 200;

/** What was found in a file so far. */
class Apart {
  readonly #source: Source;
  readonly #format: Format;
  readonly #captureInner: CaptureInner;
  readonly #drafts: Draft[] = [];
  readonly #remarks: string[] = [];
  readonly #digests = new Map<string, Digest>();
  readonly #parts = new Set<string | null>();
  #got: Contained | null = null;
  #kind: ItemKind;
  #mediaType: string;
  #unsaid = 0;
  #repeated = 0;

  constructor(source: Source, format: Format, captureInner: CaptureInner) {
    this.#source = source;
    this.#format = format;
    this.#captureInner = captureInner;
    this.#kind = FORMATS[format].item;
    this.#mediaType = FORMATS[format].mediaType;
  }

  hasFound(): boolean {
    return this.#drafts.length > 0 || this.#digests.size > 0;
  }

  remark(sentence: string): void {
    if (this.#remarks.length < REMARKS) this.#remarks.push(sentence.slice(0, 2_000));
    else this.#unsaid++;
  }

  async *take(piece: Piece): AsyncIterable<Captured> {
    switch (piece.kind) {
      case "what":
        this.#kind = piece.item;
        this.#mediaType = piece.mediaType;
        return;
      case "got":
        this.#got = { ...piece.from, ...this.#got };
        return;
      case "remark":
        return this.remark(piece.sentence);
      case "report":
        return this.#draft(piece.draft);
      case "file":
        return yield* this.#inner(piece);
      case "beside":
        return yield* this.#beside(piece);
    }
  }

  whole(digests: Pick<Bytes, "digest" | "sha512">): Captured {
    const { given } = this.#source;
    const several = FORMATS[this.#format].reports === "several";
    const rest: Given = several ? { published: null, publisher: null, language: given.language } : given;
    const drafts = several ? this.#drafts.map((draft) => filled(draft, given)) : this.#drafts;
    if (this.#repeated > 0)
      this.remark(
        `${this.#repeated === 1 ? "1 part" : `${this.#repeated} parts`} repeated the name of another and ${this.#repeated === 1 ? "was" : "were"} numbered apart`,
      );
    const more = this.#unsaid === 0 ? [] : [`${this.#unsaid} more remarks were left out`];
    const bytes = { ...digests, size: this.#source.size, kind: this.#kind, mediaType: this.#mediaType };
    const found = { drafts, remarks: [...this.#remarks, ...more] };
    const came =
      this.#got === null
        ? this.#source.came
        : { ...(this.#source.came ?? { way: "file" as const }), container: { ...this.#got, ...this.#source.came?.container } };
    return capturedFile({ ...this.#source, given: rest, ...(came === undefined ? {} : { came }) }, bytes, found, {
      digests: this.#digests,
      attachments: [],
      remarks: [],
    });
  }

  /** Parts are unique within a file, also where it repeats one. */
  #draft(draft: Draft): void {
    let part = draft.part?.toWellFormed() ?? null;
    for (let copy = 2; this.#parts.has(part); copy++) part = `${draft.part?.toWellFormed() ?? "part"}~${copy}`;
    if (this.#parts.size > 0 && part !== draft.part) this.#repeated++;
    this.#parts.add(part);
    this.#drafts.push({ ...draft, part });
  }

  async *#inner(piece: Extract<Piece, { kind: "file" }>): AsyncIterable<Captured> {
    const { name: inside, remark } = entryName(piece.name);
    const name = `${this.#source.name}/${inside}`;
    if (remark !== null) this.remark(`${inside}: ${remark}`);
    if (piece.bytes.length === 0) return this.remark(`${inside} is empty and was left out`);
    const remarks = piece.remark === null ? [] : [piece.remark];
    for await (const captured of this.#read(piece.bytes, name, piece, remarks)) {
      this.#digests.set(piece.name, captured.item.digest);
      yield captured;
    }
  }

  async *#beside(piece: Extract<Piece, { kind: "beside" }>): AsyncIterable<Captured> {
    const found = await fileBeside(piece.name, this.#source);
    if ("why" in found) return this.remark(found.why);
    const remarks = [...(piece.remark === null ? [] : [piece.remark])];
    for await (const captured of this.#read(
      found.path,
      found.name,
      { mediaType: null, ...(piece.from === undefined ? {} : { from: piece.from }) },
      remarks,
    )) {
      this.#digests.set(piece.name, captured.item.digest);
      if (captured.files[0]?.content === found.path && piece.sha256 !== null && piece.sha256 !== captured.item.digest)
        this.remark(
          `${found.name} does not have the SHA-256 that is noted for it (${piece.sha256}); it was altered since, or another file lies there`,
        );
      yield captured;
    }
  }

  /** Reads bytes that were found; keeps them unread, with the reason, where they are no kind that is read or are damaged. */
  async *#read(content: Content, name: string, said: Said, remarks: readonly string[]): AsyncIterable<Captured> {
    const { given, limits, languageOf, nested } = this.#source;
    const declared = declaredType(said.mediaType);
    const came = {
      ...(typeof content === "string" ? { way: "file" as const } : { way: "inside" as const, of: plainName(this.#source.name).name }),
      ...(declared === null ? {} : { declared }),
      ...(said.from === undefined ? {} : { container: said.from }),
    } as const;
    const origin = { content, name, languageOf, came, given: { published: null, publisher: null, language: given.language } };
    try {
      if (nested >= limits.nested)
        throw new CaptureError("too-deep", name, `${name} lies in ${nested + 1} files one in another and was not opened`);
      for await (const captured of this.#captureInner({ ...origin, limits, nested: nested + 1 }))
        yield captured.files[0]?.content === content ? withRemarks(captured, remarks) : captured;
    } catch (error) {
      if (!(error instanceof CaptureError)) throw error;
      if (["too-large", "unreadable", "empty"].includes(error.code)) return this.remark(`left out: ${error.message}`);
      const digests = await digestsOfFile(content, name);
      const { size } = await beginning(content, name);
      const mediaType = declared ?? UNREAD;
      const found = { drafts: [], remarks: [...remarks, `kept and not read: ${error.message.replace(`${name} `, "it ")}`] };
      yield capturedFile(origin, { ...digests, size, kind: "file", mediaType }, found, {
        digests: new Map(),
        attachments: [],
        remarks: [],
      });
    }
  }
}

/** What a container says of a file that it holds or names. */
type Said = Pick<Extract<Piece, { kind: "file" }>, "mediaType" | "from">;

function declaredType(said: string | null): string | null {
  return said !== null && /^[\w.+-]{1,100}\/[\w.+-]{1,100}$/.test(said) ? said.toLowerCase() : null;
}

const UNREAD = "application/octet-stream";

function filled(draft: Draft, given: Given): Draft {
  return { ...draft, published: draft.published ?? given.published, publisher: draft.publisher ?? given.publisher };
}

function withRemarks(captured: Captured, remarks: readonly string[]): Captured {
  if (remarks.length === 0) return captured;
  return { ...captured, item: { ...captured.item, remarks: [...remarks, ...captured.item.remarks] } };
}
