import { parentPort } from "node:worker_threads";
import { type CaptureCode, CaptureError } from "./capture-error.ts";
import type { Answer, Job } from "./job.ts";

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
    const why = error instanceof Error ? error.message : String(error);
    return { kind: "refused", code: BROKEN[job.kind], message: `${job.name} cannot be taken apart (${why}); save it in another form` };
  }
}

const BROKEN: Readonly<Record<Job["kind"], CaptureCode>> = {
  html: "broken-html",
  markdown: "unreadable",
  picture: "broken-picture",
  thumbnail: "broken-picture",
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
      const size = await pictureSize(job.path, job.name, job.limits);
      return { kind: "picture", size, fingerprint: await pictureFingerprint(job.path, job.limits) };
    }
    case "thumbnail": {
      const { shrink } = await import("./picture-file.ts");
      return { kind: "bytes", bytes: await shrink(job.source, job.side, job.name, job.limits) };
    }
  }
}
