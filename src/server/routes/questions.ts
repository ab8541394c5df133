import { Hono } from "hono";
import type { Context } from "../context.ts";
import { partOf } from "../part.ts";
import { deskOf } from "../view/desk.ts";
import { questionViews } from "../view/question-view.ts";
import { missing } from "./missing.ts";

/** `GET /api/questions?from=&count=` with their weighings, and `GET /api/questions/:id`. */
export function questionsRoute({ served }: Context): Hono {
  return new Hono()
    .get("/", (c) => c.json(partOf(c, questionViews(deskOf(served)))))
    .get("/:id", (c) => c.json(questionViews(deskOf(served)).find(({ id }) => id === c.req.param("id")) ?? missing("question")));
}
