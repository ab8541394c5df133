import { Hono } from "hono";
import { z } from "zod";
import { isReview, type ReviewKind } from "../../case/reviewed.ts";
import { type DecisionOf, decisionSchema } from "../../record/decision.ts";
import type { DecisionLine } from "../../record/workbench.ts";
import type { Context, ServedCase } from "../context.ts";
import { RefusedError } from "../error.ts";
import { parseJson, sentenceOf } from "../json-body.ts";
import { deskOf, findById } from "../view/desk.ts";
import { missing } from "./missing.ts";

const reasonSchema = z.string().trim().min(1).max(4_000);

/** `GET /api/decisions`, `POST /api/decisions?standing=` and `DELETE /api/decisions/:id?because=`. */
export function decisionsRoute({ served }: Context): Hono {
  return new Hono()
    .get("/", (c) => {
      const lines: DecisionLine[] = [...served.record().decisions.values()].map(({ id, decision }) => ({ id, decision }));
      return c.json(lines.sort((a, b) => (a.id < b.id ? -1 : 1)));
    })
    .post("/", async (c) => {
      const parsed = decisionSchema.safeParse(parseJson(await c.req.text(), "the decision"));
      if (!parsed.success) throw new RefusedError(400, "bad-decision", sentenceOf("decision", parsed.error));
      if (isReview(parsed.data)) requireUnchanged(served, parsed.data, c.req.query("standing"));
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

/**
 * Whoever reviews says which decisions he saw standing on the utterance, joined by dots (`none` where there were none). Where others stand by now, somebody else
 * decided meanwhile: nothing is overwritten, and he is told.
 */
function requireUnchanged(served: ServedCase, decision: DecisionOf<ReviewKind>, seen: string | undefined): void {
  if (seen === undefined) return;
  const desk = deskOf(served);
  const utterance = findById(desk.findings.gathered.utterances, decision.utterance);
  const standing = utterance === undefined ? "gone" : desk.standingOn(utterance.id);
  if (standing === seen) return;
  const what =
    standing === "gone" ? "rejected it or took back what made it" : standing === "none" ? "took the decision on it back" : "decided on it";
  throw new RefusedError(409, "decided-meanwhile", `somebody else ${what} meanwhile; nothing was written: look at it again`);
}
