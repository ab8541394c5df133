import { Hono } from "hono";
import { whatIf } from "../../findings/what-if.ts";
import { suppositionsSchema } from "../../record/supposition.ts";
import type { Context } from "../context.ts";
import { RefusedError } from "../error.ts";
import { parseJson, sentenceOf } from "../json-body.ts";

/** `POST /api/what-if`: what would differ if something were supposed, as `firsthand/what-if@1`. Nothing is written. */
export function whatIfRoute({ served }: Context): Hono {
  return new Hono().post("/", async (c) => {
    const parsed = suppositionsSchema.safeParse(parseJson(await c.req.text(), "what is supposed"));
    if (!parsed.success) throw new RefusedError(400, "bad-supposition", sentenceOf("supposition", parsed.error));
    return c.json(whatIf(served.findings(), parsed.data));
  });
}
