import { Hono } from "hono";
import type { Context } from "../context.ts";
import { deskOf } from "../view/desk.ts";
import { questionViews } from "../view/question-view.ts";

/** `GET /api/questions` with their weighings. */
export function questionsRoute({ served }: Context): Hono {
  return new Hono().get("/", (c) => c.json(questionViews(deskOf(served))));
}
