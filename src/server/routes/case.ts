import { Hono } from "hono";
import type { Context } from "../context.ts";
import { caseView } from "../view/case-view.ts";
import { deskOf } from "../view/desk.ts";

/** `GET /api/case`: what is contested, how it stands, what waits. */
export function caseRoute({ served }: Context): Hono {
  return new Hono().get("/", (c) => c.json(caseView(deskOf(served))));
}
