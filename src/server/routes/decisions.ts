import { Hono } from "hono";
import { z } from "zod";
import { decisionSchema } from "../../record/decision.ts";
import type { DecisionLine } from "../../record/workbench.ts";
import type { Context } from "../context.ts";
import { RefusedError } from "../error.ts";
import { parseJson, sentenceOf } from "../json-body.ts";
import { findById } from "../view/desk.ts";
import { missing } from "./missing.ts";

const reasonSchema = z.string().trim().min(1).max(4_000);

/** `GET /api/decisions`, `POST /api/decisions` and `DELETE /api/decisions/:id?because=`. */
export function decisionsRoute({ served }: Context): Hono {
  return new Hono()
    .get("/", (c) => {
      const lines: DecisionLine[] = [...served.record().decisions.values()].map(({ id, decision }) => ({ id, decision }));
      return c.json(lines.sort((a, b) => (a.id < b.id ? -1 : 1)));
    })
    .post("/", async (c) => {
      const parsed = decisionSchema.safeParse(parseJson(await c.req.text(), "the decision"));
      if (!parsed.success) throw new RefusedError(400, "bad-decision", sentenceOf("decision", parsed.error));
      return c.json({ id: served.decide(parsed.data) }, 201);
    })
    .delete("/:id", (c) => {
      const because = reasonSchema.safeParse(c.req.query("because"));
      if (!because.success) throw new RefusedError(400, "no-reason", "say why the decision is undone, in 1 to 4000 characters (because=…)");
      const standing = findById(served.record().decisions, c.req.param("id")) ?? missing("decision");
      served.undo(standing.id, because.data);
      return c.json({ id: standing.id });
    });
}
