import { Hono } from "hono";
import type { Context } from "../context.ts";
import { partOf } from "../part.ts";
import { claimLines, claimView } from "../view/claim-view.ts";
import { deskOf, findById } from "../view/desk.ts";
import { missing } from "./missing.ts";

/** `GET /api/claims?from=&count=` and `GET /api/claims/:id`. */
export function claimsRoute({ served }: Context): Hono {
  return new Hono()
    .get("/", (c) => c.json(partOf(c, claimLines(deskOf(served)))))
    .get("/:id", (c) => {
      const desk = deskOf(served);
      const found = findById(desk.findings.gathered.claims, c.req.param("id"));
      return c.json((found && claimView(desk, found.id)) ?? missing("claim"));
    });
}
