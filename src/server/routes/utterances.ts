import { Hono } from "hono";
import type { Context } from "../context.ts";
import { deskOf } from "../view/desk.ts";
import { utteranceView } from "../view/utterance-view.ts";
import { missing } from "./missing.ts";

/** `GET /api/utterances/:id`: one act of saying, with its chains from publisher to origin. */
export function utterancesRoute({ served }: Context): Hono {
  return new Hono().get("/:id", (c) => c.json(utteranceView(deskOf(served), c.req.param("id")) ?? missing("utterance")));
}
