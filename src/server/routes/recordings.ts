import { Readable } from "node:stream";
import { Hono, type Context as HonoContext } from "hono";
import type { Item } from "../../record/item.ts";
import { rangeAsked } from "../byte-range.ts";
import type { Context } from "../context.ts";
import { RefusedError } from "../error.ts";
import { findById } from "../view/desk.ts";
import { isRecording } from "../view/recording-view.ts";
import { missing } from "./missing.ts";

/**
 * `GET /api/recordings/:id`: the bytes of a video or a recording as they came in, whole or the part that the browser asks for. Faces in moving pictures and voices cannot be covered, so
 * it is refused until somebody said why he plays it (`POST /api/items/:id/uncover`), which is recorded.
 */
export function recordingsRoute({ served, pictures }: Context): Hono {
  return new Hono().get("/:id", async (c) => {
    const item = findById(served.record().items, c.req.param("id")) ?? missing("item");
    if (!isRecording(item)) throw new RefusedError(415, "no-recording", `the item ${item.name} is no video and no recording`);
    if (!pictures.isUncovered(item.id))
      throw new RefusedError(403, "recording-covered", "the recording is covered: say why it is played, and it is played");
    return part(c, item, await served.recording(item));
  });
}

function part(c: HonoContext, item: Item, { size, read }: Awaited<ReturnType<Context["served"]["recording"]>>): Response {
  c.header("accept-ranges", "bytes");
  c.header("content-type", MEDIA_TYPE.test(item.mediaType) ? item.mediaType : "application/octet-stream");
  const range = rangeAsked(c.req.header("range"), size);
  if (range === null) {
    c.header("content-range", `bytes */${size}`);
    throw new RefusedError(416, "bad-range", `the recording has ${size} bytes, and what is asked for lies behind them`);
  }
  const { first, last } = range === "whole" ? { first: 0, last: size - 1 } : range;
  if (range !== "whole") c.header("content-range", `bytes ${first}-${last}/${size}`);
  c.header("content-length", `${last - first + 1}`);
  // A browser takes what it needs and breaks off, which ends the reading of the file.
  return c.body(Readable.toWeb(read(first, last)) as ReadableStream<Uint8Array>, range === "whole" ? 200 : 206);
}

/** What a browser is told of the bytes: nothing that it would take for a page. */
const MEDIA_TYPE = /^(?:audio|video)\/[a-z0-9][a-z0-9.+-]{0,40}$/;
