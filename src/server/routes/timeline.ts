import { Hono } from "hono";
import type { Context } from "../context.ts";
import { partOf } from "../part.ts";
import { deskOf } from "../view/desk.ts";
import { timelineLines } from "../view/timeline-view.ts";

/** `GET /api/timeline?from=&count=`: when things are said to have happened, against when they were said. */
export function timelineRoute({ served }: Context): Hono {
  return new Hono().get("/", (c) => c.json(partOf(c, timelineLines(deskOf(served)))));
}
