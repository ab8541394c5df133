import { Hono } from "hono";
import type { Context } from "../context.ts";
import { RefusedError } from "../error.ts";
import { deskOf } from "../view/desk.ts";
import { searchIn } from "../view/search-view.ts";

const LONGEST_QUERY = 200;

/** `GET /api/search?q=`: names in any script, claims, questions, reports, items, and places in texts. */
export function searchRoute({ served }: Context): Hono {
  return new Hono().get("/", (c) => {
    const query = c.req.query("q") ?? "";
    if (query.length > LONGEST_QUERY) throw new RefusedError(400, "bad-query", `q has at most ${LONGEST_QUERY} characters`);
    return c.json(searchIn(deskOf(served), query));
  });
}
