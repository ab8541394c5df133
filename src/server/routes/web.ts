import { Hono } from "hono";
import type { Context } from "../context.ts";

/** Addresses of rooms, which the workbench itself understands; any other is answered by 404. */
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
    if (!ROOM.test(c.req.path)) return next();
    return Promise.resolve(c.body(web.page, 200, { "content-type": "text/html; charset=utf-8" }));
  });
}
