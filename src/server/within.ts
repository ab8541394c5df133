import type { Context } from "hono";
import { z } from "zod";
import type { Bounds } from "../map/projection.ts";
import { RefusedError } from "./error.ts";

/** What a reader looks at of what is said to have happened; null is everything. Days since 1970-01-01. */
export interface Within {
  readonly first: number | null;
  readonly last: number | null;
  /** The text of an entity's identifier. */
  readonly place: string | null;
  readonly bounds: Bounds | null;
}

const DAY = 24 * 60 * 60 * 1_000;
const day = z.iso.date().transform((text) => Date.parse(`${text}T00:00:00Z`) / DAY);
const degrees = z
  .string()
  .regex(/^-?\d{1,3}(\.\d{1,6})?(,-?\d{1,3}(\.\d{1,6})?){3}$/)
  .transform((text): Bounds => {
    const [west = 0, south = 0, east = 0, north = 0] = text.split(",").map(Number);
    return { west, south, east, north };
  });
const asked = z.object({
  first: day.nullable().default(null),
  last: day.nullable().default(null),
  place: z.string().max(80).nullable().default(null),
  in: degrees.nullable().default(null),
});

/** What `?first=`, `?last=`, `?place=` and `?in=west,south,east,north` ask for. Throws {@link RefusedError}. */
export function withinOf(c: Context): Within {
  const parsed = asked.safeParse(c.req.query());
  if (!parsed.success)
    throw new RefusedError(
      400,
      "bad-filter",
      "first and last are days as 2025-01-09, place is an entity, and in is west,south,east,north in degrees",
    );
  const { first, last, place, in: bounds } = parsed.data;
  return { first, last, place, bounds };
}
