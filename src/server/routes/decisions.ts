import { Hono } from "hono";
import { z } from "zod";
import { isReview, type ReviewKind } from "../../case/reviewed.ts";
import { type Decision, type DecisionOf, decisionSchema } from "../../record/decision.ts";
import type { DecisionId } from "../../record/id.ts";
import { rivalsOf } from "../../record/matter.ts";
import type { DecisionLine } from "../../record/workbench.ts";
import type { Context, ServedCase } from "../context.ts";
import { RefusedError } from "../error.ts";
import { parseJson, sentenceOf } from "../json-body.ts";
import { decidedOfKind, decidedOn } from "../view/decided-view.ts";
import { deskOf, findById } from "../view/desk.ts";
import { missing } from "./missing.ts";

const reasonSchema = z.string().trim().min(1).max(4_000);
/** So many decisions are made as one act. */
const MOST = 300;
const listSchema = z.array(decisionSchema).min(1).max(MOST);

/** `GET /api/decisions?about=&kind=`, `POST /api/decisions?standing=&instead=` and `DELETE /api/decisions/:id?because=`. */
export function decisionsRoute({ served }: Context): Hono {
  return new Hono()
    .get("/", (c) => {
      const about = c.req.query("about");
      if (about !== undefined) return c.json(decidedOn(deskOf(served), about, () => served.events()));
      const kind = c.req.query("kind");
      if (kind !== undefined) return c.json(decidedOfKind(deskOf(served), kind, () => served.events()));
      const lines: DecisionLine[] = [...served.record().decisions.values()].map(({ id, decision }) => ({ id, decision }));
      return c.json(lines.sort((a, b) => (a.id < b.id ? -1 : 1)));
    })
    .post("/", async (c) => {
      const sent = parseJson(await c.req.text(), "the decision");
      const parsed = Array.isArray(sent) ? listSchema.safeParse(sent) : decisionSchema.safeParse(sent);
      if (!parsed.success) throw new RefusedError(400, "bad-decision", sentenceOf("decision", parsed.error));
      const made = parsed.data;
      if (Array.isArray(made)) {
        for (const decision of made) if (isReview(decision)) requireUnchanged(served, decision, "none");
        return c.json({ ids: served.decideAll(made, replacedBy(served, made, c.req.query("instead"))) }, 201);
      }
      if (isReview(made)) requireUnchanged(served, made, c.req.query("standing"));
      return c.json({ id: served.decide(made) }, 201);
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
 * The standing decisions in whose place others are made. Whoever decides a matter on which only one decision can hold says which he saw standing on it, joined by dots
 * (`none` where there were none). Where others stand by now, somebody else decided meanwhile, and he is told.
 */
function replacedBy(served: ServedCase, made: readonly Decision[], seen: string | undefined): readonly DecisionId[] {
  if (seen === undefined) return [];
  const rivals = rivalsOf(made, served.record().decisions.values(), served.findings().gathered);
  if ((rivals.length === 0 ? "none" : rivals.join(".")) !== seen) throw decidedMeanwhile("decided on it");
  return rivals;
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
  if (standing === "gone") throw decidedMeanwhile("rejected it or took back what made it");
  throw decidedMeanwhile(standing === "none" ? "took the decision on it back" : "decided on it");
}

function decidedMeanwhile(what: string): RefusedError {
  return new RefusedError(409, "decided-meanwhile", `somebody else ${what} meanwhile; nothing was written: look at it again`);
}
