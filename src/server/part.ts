import type { Context } from "hono";
import { z } from "zod";
import type { Part } from "../record/workbench.ts";
import { PART } from "./config.ts";
import { RefusedError } from "./error.ts";

const whole = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number);
const asked = z.object({
  from: whole.default(0),
  count: whole.pipe(z.number().min(1).max(PART.most)).default(PART.usual),
});

/** The part of a list that `?from=` and `?count=` ask for: the first {@link PART} lines where they do not. Throws {@link RefusedError}. */
export function partOf<Line>(c: Context, lines: readonly Line[]): Part<Line> {
  const parsed = asked.safeParse(c.req.query());
  if (!parsed.success) throw new RefusedError(400, "bad-part", `from is a whole number of lines, and count one from 1 to ${PART.most}`);
  const { from, count } = parsed.data;
  return { total: lines.length, from, lines: lines.slice(from, from + count) };
}
