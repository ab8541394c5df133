import { Hono } from "hono";
import { PICTURE_SIDE } from "../config.ts";
import type { Context } from "../context.ts";
import { RefusedError } from "../error.ts";
import { partOf } from "../part.ts";
import { deskOf, findById } from "../view/desk.ts";
import { itemLines } from "../view/item-view.ts";
import { missing } from "./missing.ts";

/** `GET /api/items?from=&count=`, and `GET /api/items/:id/picture?side=320`: a small re-encoded picture; `GET /api/items/:id/frames`: some of a video, made anew; the evidence's own bytes never reach a browser. */
export function itemsRoute({ served, thumbnail }: Context): Hono {
  return new Hono()
    .get("/", (c) => c.json(partOf(c, itemLines(served, deskOf(served)))))
    .get("/:id/frames", async (c) => {
      const item = findById(served.record().items, c.req.param("id")) ?? missing("item");
      if (item.kind !== "video") throw new RefusedError(415, "no-video", `the item ${item.name} is no video`);
      const sheet = await served.frames(item.id);
      if (!sheet.ok) throw new RefusedError(415, "no-frames", `${item.name}: ${sheet.why}`);
      return c.body(new Uint8Array(sheet.png), 200, { "content-type": "image/png" });
    })
    .get("/:id/picture", async (c) => {
      const item = findById(served.record().items, c.req.param("id")) ?? missing("item");
      if (item.kind !== "image") throw new RefusedError(415, "no-picture", `the item ${item.name} is no picture`);
      const asked = c.req.query("side");
      const side = asked === undefined ? PICTURE_SIDE.usual : Number(asked);
      if (!Number.isInteger(side) || side < 16 || side > PICTURE_SIDE.most) {
        throw new RefusedError(400, "bad-side", `side is a whole number of pixels from 16 to ${PICTURE_SIDE.most}`);
      }
      const picture = new Uint8Array(await thumbnail(await served.bytes(item.id), side));
      return c.body(picture, 200, { "content-type": typeOf(picture) });
    });
}

/** What a re-encoded picture is, by its first bytes. */
function typeOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return "image/jpeg";
  if (bytes[0] === 0x89 && bytes[1] === 0x50) return "image/png";
  return "image/webp";
}
