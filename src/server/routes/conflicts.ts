import { Hono } from "hono";
import type { Context } from "../context.ts";
import { partOf } from "../part.ts";
import { conflictLines } from "../view/conflict-view.ts";
import { deskOf } from "../view/desk.ts";

/** `GET /api/conflicts?from=&count=`, the hardest first. */
export function conflictsRoute({ served }: Context): Hono {
  return new Hono().get("/", (c) => c.json(partOf(c, conflictLines(deskOf(served)))));
}
