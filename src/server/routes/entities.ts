import { Hono } from "hono";
import type { Context } from "../context.ts";
import { partOf } from "../part.ts";
import { deskOf } from "../view/desk.ts";
import { entityLines, entityView } from "../view/entity-view.ts";
import { missing } from "./missing.ts";

/** `GET /api/entities?from=&count=` and `GET /api/entities/:id`: people and things, with how they may appear outside the case. */
export function entitiesRoute({ served }: Context): Hono {
  return new Hono()
    .get("/", (c) => c.json(partOf(c, entityLines(deskOf(served), served.protection()))))
    .get("/:id", (c) => c.json(entityView(deskOf(served), c.req.param("id"), served.protection()) ?? missing("person or thing")));
}
