import { Hono } from "hono";
import type { Context } from "../context.ts";
import { partOf } from "../part.ts";
import { deskOf } from "../view/desk.ts";
import { isWithin } from "../view/map-view.ts";
import { timelineLines } from "../view/timeline-view.ts";
import { withinOf } from "../within.ts";

/** `GET /api/timeline?from=&count=&first=&last=&place=&in=`: when and where things are said to have happened, against when they were said. */
export function timelineRoute({ served }: Context): Hono {
  return new Hono().get("/", (c) => {
    const desk = deskOf(served);
    const within = withinOf(c);
    const lines = timelineLines(desk);
    const isAll = Object.values(within).every((one) => one === null);
    return c.json(partOf(c, isAll ? lines : lines.filter((line) => isWithin(desk, line, within))));
  });
}
