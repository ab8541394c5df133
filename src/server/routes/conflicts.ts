import { Hono } from "hono";
import type { Context } from "../context.ts";
import { partOf } from "../part.ts";
import { conflictLines } from "../view/conflict-view.ts";
import { deskOf } from "../view/desk.ts";
import { missing } from "./missing.ts";

/** `GET /api/conflicts?from=&count=`, the hardest first, and `GET /api/conflicts/:id`. */
export function conflictsRoute({ served }: Context): Hono {
  return new Hono()
    .get("/", (c) => c.json(partOf(c, conflictLines(deskOf(served)))))
    .get("/:id", (c) => c.json(conflictLines(deskOf(served)).find(({ id }) => id === c.req.param("id")) ?? missing("conflict")));
}
