import { Hono } from "hono";
import type { ClaimLine } from "../../record/workbench.ts";
import type { Context } from "../context.ts";
import { type Narrowing, narrowed } from "../narrowed.ts";
import { partOf } from "../part.ts";
import { claimLines, claimView } from "../view/claim-view.ts";
import { deskOf, findById } from "../view/desk.ts";
import { missing } from "./missing.ts";

/** What of the claims can be asked for alone. */
const CLAIMS: Narrowing<ClaimLine> = {
  words: ({ statement }) => statement,
  only: {
    contested: ({ asserted, denied }) => asserted.reports > 0 && denied.reports > 0,
    conflict: ({ conflicts }) => conflicts > 0,
    dark: ({ unresolved }) => unresolved > 0,
    unreviewed: ({ unreviewed }) => unreviewed > 0,
  },
};

/** `GET /api/claims?from=&count=&words=&only=` and `GET /api/claims/:id`. */
export function claimsRoute({ served }: Context): Hono {
  return new Hono()
    .get("/", (c) => c.json(partOf(c, narrowed(c, claimLines(deskOf(served)), CLAIMS))))
    .get("/:id", (c) => {
      const desk = deskOf(served);
      const found = findById(desk.findings.gathered.claims, c.req.param("id"));
      return c.json((found && claimView(desk, found.id)) ?? missing("claim"));
    });
}
