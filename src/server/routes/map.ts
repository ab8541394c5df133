import { Hono } from "hono";
import type { Context } from "../context.ts";
import { deskOf } from "../view/desk.ts";
import { mapView } from "../view/map-view.ts";
import { timelineLines } from "../view/timeline-view.ts";
import { withinOf } from "../within.ts";

/** `GET /api/map?first=&last=`: the places that claims name, those that are said to lie in that time. */
export function mapRoute({ served }: Context): Hono {
  return new Hono().get("/", (c) => {
    const desk = deskOf(served);
    return c.json(mapView(desk, timelineLines(desk), withinOf(c)));
  });
}
