import { Hono } from "hono";
import { suppositionsSchema } from "../../record/supposition.ts";
import type { Context } from "../context.ts";
import { RefusedError } from "../error.ts";
import { parseJson, sentenceOf } from "../json-body.ts";

/** `POST /api/what-if`: what would differ if something were supposed, as `firsthand/what-if@1`. Nothing is written. Whoever gives up waiting ends the work. */
export function whatIfRoute({ served }: Context): Hono {
  return new Hono().post("/", async (c) => {
    const parsed = suppositionsSchema.safeParse(parseJson(await c.req.text(), "what is supposed"));
    if (!parsed.success) throw new RefusedError(400, "bad-supposition", sentenceOf("supposition", parsed.error));
    const told = await served.suppose(parsed.data, c.req.raw.signal);
    return c.body(told, 200, { "content-type": "application/json" });
  });
}
