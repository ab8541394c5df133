import { Hono } from "hono";
import type { EntityType } from "../../record/reading.ts";
import type { EntityLine } from "../../record/workbench.ts";
import type { Context } from "../context.ts";
import { type Narrowing, narrowed } from "../narrowed.ts";
import { partOf } from "../part.ts";
import { deskOf } from "../view/desk.ts";
import { entityLines, entityView } from "../view/entity-view.ts";
import { missing } from "./missing.ts";

const TYPES: readonly EntityType[] = ["person", "organization", "place", "group", "vessel", "weapon", "document", "other"];

/** What of the people and things can be asked for alone. */
const ENTITIES: Narrowing<EntityLine> = {
  words: ({ name, names }) => [name, ...names].join(" "),
  only: {
    joins: ({ proposed }) => proposed > 0,
    ...Object.fromEntries(TYPES.map((type) => [type, (line: EntityLine) => line.type === type])),
  },
};

/** `GET /api/entities?from=&count=&words=&only=` and `GET /api/entities/:id`: people and things, with how they may appear outside the case. */
export function entitiesRoute({ served }: Context): Hono {
  return new Hono()
    .get("/", (c) => c.json(partOf(c, narrowed(c, entityLines(deskOf(served), served.protection()), ENTITIES))))
    .get("/:id", (c) => c.json(entityView(deskOf(served), c.req.param("id"), served.protection()) ?? missing("person or thing")));
}
