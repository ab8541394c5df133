import { Hono, type Context as HonoContext } from "hono";
import { z } from "zod";
import { PDF } from "../../record/item.ts";
import { PICTURE_SIDE } from "../config.ts";
import type { Context } from "../context.ts";
import type { Shown } from "../covered.ts";
import { RefusedError } from "../error.ts";
import { parseJson } from "../json-body.ts";
import { partOf } from "../part.ts";
import { boxesView } from "../view/boxes-view.ts";
import { deskOf, findById } from "../view/desk.ts";
import { itemLines } from "../view/item-view.ts";
import { isRecording } from "../view/recording-view.ts";
import { missing } from "./missing.ts";

const reasonSchema = z.strictObject({ because: z.string().trim().min(1).max(4_000) });

/**
 * `GET /api/items?from=&count=`; `GET /api/items/:id`: one of them; `GET /api/items/:id/picture?side=320`: a small re-encoded picture in which faces are covered, the evidence's own bytes never reach a
 * browser; `GET /api/items/:id/pages/:number`: a page of a PDF, drawn, in the same way; `GET /api/items/:id/frames`: some of a video, made anew, with faces covered for good; `GET /api/items/:id/faces`: how many are; `POST /api/items/:id/uncover` with a reason, which is recorded, and after which `&faces=shown` shows them;
 * `GET /api/items/:id/boxes`: what looks like a face, and what people decided to fill over when it leaves the case. The last three take a PDF too: the first and the last with its page, `?page=1`; a reason opens a recording as well.
 */
export function itemsRoute({ served, pictures }: Context): Hono {
  /** The picture, or the page of a PDF, that an address names. */
  const shownAt = (c: HonoContext, page = c.req.query("page")): Shown => {
    const item = findById(served.record().items, c.req.param("id") ?? "") ?? missing("item");
    if (page !== undefined) return { item, page: pageNumber(page) };
    if (item.kind !== "image") throw new RefusedError(415, "no-picture", `the item ${item.name} is no picture`);
    return { item, page: null };
  };
  const isOpen = (c: HonoContext, { item }: Shown): boolean => {
    const open = c.req.query("faces") === "shown";
    if (open && !pictures.isUncovered(item.id))
      throw new RefusedError(403, "faces-covered", "faces are covered: say why they are looked at, and they are shown");
    return open;
  };
  return new Hono()
    .get("/", (c) => c.json(partOf(c, itemLines(served, deskOf(served)))))
    .get("/:id", (c) => {
      const item = findById(served.record().items, c.req.param("id")) ?? missing("item");
      return c.json(itemLines(served, deskOf(served)).find(({ id }) => id === item.id));
    })
    .get("/:id/frames", async (c) => {
      const item = findById(served.record().items, c.req.param("id")) ?? missing("item");
      if (item.kind !== "video") throw new RefusedError(415, "no-video", `the item ${item.name} is no video`);
      const sheet = await served.frames(item.id);
      if (!sheet.ok) throw new RefusedError(415, "no-frames", `${item.name}: ${sheet.why}`);
      const frames = new Uint8Array(await pictures.withoutFaces(sheet.png));
      return c.body(frames, 200, { "content-type": typeOf(frames) });
    })
    .get("/:id/pages/:number", async (c) => {
      const shown = shownAt(c, c.req.param("number"));
      const picture = new Uint8Array(await pictures.picture(shown, null, isOpen(c, shown)));
      return c.body(picture, 200, { "content-type": typeOf(picture) });
    })
    .get("/:id/picture", async (c) => {
      const shown = shownAt(c);
      const asked = c.req.query("side");
      const side = asked === undefined ? PICTURE_SIDE.usual : Number(asked);
      if (!Number.isInteger(side) || side < 16 || side > PICTURE_SIDE.most) {
        throw new RefusedError(400, "bad-side", `side is a whole number of pixels from 16 to ${PICTURE_SIDE.most}`);
      }
      const picture = new Uint8Array(await pictures.picture(shown, side, isOpen(c, shown)));
      return c.body(picture, 200, { "content-type": typeOf(picture) });
    })
    .get("/:id/faces", async (c) => c.json({ covered: await pictures.faces(shownAt(c)) }))
    .get("/:id/boxes", async (c) => {
      const { item, page: number } = shownAt(c);
      const drawn = number === null ? null : await served.page(item, number);
      const page = drawn === null || number === null ? null : { ...drawn, number, words: await served.tellingWords(drawn) };
      const view = boxesView(served, item, page, await pictures.found({ item, page: number }));
      if (view === null) throw new RefusedError(415, "no-picture", `the size of the picture ${item.name} is not known`);
      return c.json(view);
    })
    .post("/:id/uncover", async (c) => {
      const item = findById(served.record().items, c.req.param("id")) ?? missing("item");
      if (item.kind !== "image" && item.mediaType !== PDF && !isRecording(item))
        throw new RefusedError(415, "no-picture", `the item ${item.name} is no picture and no recording`);
      const parsed = reasonSchema.safeParse(parseJson(await c.req.text(), "the reason"));
      if (!parsed.success) throw new RefusedError(400, "no-reason", "say why the faces are looked at, in 1 to 4000 characters (because)");
      pictures.uncover(item.id, parsed.data.because);
      return c.json({ item: item.id }, 201);
    });
}

function pageNumber(text: string): number {
  if (!/^[1-9]\d{0,4}$/.test(text)) throw new RefusedError(400, "bad-page", "a page is named by its number, from 1 on");
  return Number(text);
}

/** What a re-encoded picture is, by its first bytes. */
function typeOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return "image/jpeg";
  if (bytes[0] === 0x89 && bytes[1] === 0x50) return "image/png";
  return "image/webp";
}
