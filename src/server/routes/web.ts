import { Hono } from "hono";
import type { Context } from "../context.ts";

/** Addresses of rooms, which the workbench itself understands. At any other it is there with status 404, for whoever asks for a page, and says so in the reader's language. */
const ROOM =
  /^\/(?:$|(?:timeline|evidence)$|(?:reports|claims|questions|conflicts|entities)(?:\/[a-z0-9]{1,16})?$|utterances\/[a-z0-9]{1,16}$)/;

/** The workbench's own files, and its one page under every room's address. */
export function webRoute({ web }: Context): Hono {
  return new Hono().get("*", (c, next) => {
    const file = web.files.get(c.req.path);
    if (file !== undefined) {
      return Promise.resolve(
        c.body(file.bytes, 200, { "content-type": file.type, "cache-control": "private, max-age=31536000, immutable" }),
      );
    }
    const isRoom = ROOM.test(c.req.path);
    const asksForPage = !c.req.path.startsWith("/api/") && (c.req.header("accept") ?? "").includes("text/html");
    if (!isRoom && !asksForPage) return next();
    return Promise.resolve(c.body(web.page, isRoom ? 200 : 404, { "content-type": "text/html; charset=utf-8" }));
  });
}
