import { parentPort } from "node:worker_threads";
import type { Credentials } from "../record/credentials.ts";
import { type CaptureCode, CaptureError } from "./capture-error.ts";
import { FORMATS } from "./importers/format.ts";
import { IMPORTERS } from "./importers/importers.ts";
import type { Piece } from "./importers/piece.ts";
import type { Answer, Job } from "./job.ts";
import type { Content } from "./open-file.ts";

/**
 * The thread in which outside bytes are taken apart, so that a hostile file can end this thread and nothing else. It does one job
 * at a time and answers each with one message. Parsers are loaded when the first file of their kind comes.
 */
parentPort?.on("message", (job: Job) => {
  void answer(job).then((message) => parentPort?.postMessage(message));
});

async function answer(job: Job): Promise<Answer> {
  try {
    return await run(job);
  } catch (error) {
    if (error instanceof CaptureError) return { kind: "refused", code: error.code, message: error.message };
    const why = error instanceof Error ? error.message.split("\n")[0] : String(error);
    return { kind: "refused", code: BROKEN[job.kind], message: `${job.name} cannot be taken apart (${why}); save it in another form` };
  }
}

const BROKEN: Readonly<Record<Job["kind"], CaptureCode>> = {
  html: "broken-html",
  markdown: "unreadable",
  picture: "broken-picture",
  thumbnail: "broken-picture",
  metadata: "broken-picture",
  recording: "broken-recording",
  page: "broken-picture",
  points: "broken-picture",
  import: "broken-import",
  more: "broken-import",
};

async function run(job: Job): Promise<Answer> {
  switch (job.kind) {
    case "html": {
      const { parseHtml } = await import("./html.ts");
      return { kind: "drafts", drafts: parseHtml(job.text, job.name, job.limits) };
    }
    case "markdown": {
      const { parseMarkdown } = await import("./markdown.ts");
      const drafts = parseMarkdown(job.text, job.plain, job.medium);
      return drafts === null ? { kind: "plain" } : { kind: "drafts", drafts };
    }
    case "picture": {
      const { pictureFingerprint, pictureSize } = await import("./picture-file.ts");
      const size = await pictureSize(job.source, job.name, job.limits);
      const fingerprint = await pictureFingerprint(job.source, job.limits);
      return { kind: "picture", size, fingerprint, credentials: await credentialsIn(job.source, job.mediaType) };
    }
    case "metadata": {
      const { exifOf } = await import("./exif-file.ts");
      return { kind: "metadata", metadata: await exifOf(job.source) };
    }
    case "recording": {
      const { readHead } = await import("./recording-head.ts");
      return { kind: "recording", media: await readHead(job.source) };
    }
    case "points": {
      const { pictureGrey } = await import("./picture-file.ts");
      const { featuresOf } = await import("./orb.ts");
      return { kind: "points", features: featuresOf(await pictureGrey(job.source, job.name, job.limits)) };
    }
    case "page": {
      const { pageOf } = await import("./picture-file.ts");
      return { kind: "bytes", bytes: await pageOf(job.source, job.scale, job.name, job.limits) };
    }
    case "thumbnail": {
      const { shrink } = await import("./picture-file.ts");
      return { kind: "bytes", bytes: await shrink(job.source, job.side, job.name, job.limits) };
    }
    case "import": {
      const importer = await IMPORTERS[job.format]();
      begun = importer(job)[Symbol.asyncIterator]();
      return nextPieces(begun, FORMATS[job.format].stream ? AT_ONCE : WHOLE);
    }
    case "more":
      if (begun === null) throw new Error("nothing was begun");
      return nextPieces(begun, AT_ONCE);
  }
}

async function credentialsIn(source: Content, mediaType: string): Promise<Credentials | null> {
  const { markedBytes } = await import("./credentials-mark.ts");
  const bytes = await markedBytes(source);
  return bytes === null ? null : (await import("./credentials-file.ts")).credentialsOf(bytes, mediaType);
}

/** The import that is not done yet. */
let begun: AsyncIterator<Piece> | null = null;

/** An answer ends when it holds so much, or took so many milliseconds. */
const AT_ONCE = { weight: 16_000_000, time: 300 };
const WHOLE = { weight: Number.POSITIVE_INFINITY, time: Number.POSITIVE_INFINITY };

async function nextPieces(from: AsyncIterator<Piece>, most: typeof AT_ONCE): Promise<Answer> {
  const pieces: Piece[] = [];
  const start = performance.now();
  let weight = 0;
  while (weight < most.weight && performance.now() - start < most.time) {
    const step = await from.next();
    if (step.done === true) {
      begun = null;
      return { kind: "pieces", pieces, done: true };
    }
    pieces.push(step.value);
    weight += weigh(step.value);
  }
  return { kind: "pieces", pieces, done: false };
}

function weigh(piece: Piece): number {
  if (piece.kind === "file") return piece.bytes.length;
  return piece.kind === "report" ? 2 * piece.draft.text.length + 1_000 : 1_000;
}
