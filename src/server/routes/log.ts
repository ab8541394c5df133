import { Hono } from "hono";
import { z } from "zod";
import type { Decision } from "../../record/decision.ts";
import type { LoggedEvent } from "../../record/event.ts";
import type { DecisionId } from "../../record/id.ts";
import type { Context } from "../context.ts";
import { RefusedError } from "../error.ts";
import { partOf } from "../part.ts";
import { deskOf } from "../view/desk.ts";
import { eventLine } from "../view/event-view.ts";

/** As many entries as are sent at once; an entry is about 200 bytes. */
const MOST_ENTRIES = 5_000;
const asked = z.object({
  from: z.coerce.number().int().min(0).max(1e9).default(0),
  count: z.coerce.number().int().min(1).max(MOST_ENTRIES).default(MOST_ENTRIES),
});

/**
 * `GET /api/log`: the head of the log. `GET /api/log/entries?from=&count=`: its entries as they are hashed, so that the browser works out the root
 * itself. `GET /api/log/events?from=&count=`: what happened, the latest first.
 */
export function logRoute({ served }: Context): Hono {
  return new Hono()
    .get("/", (c) => c.json(served.log()))
    .get("/entries", (c) => {
      const parsed = asked.safeParse(c.req.query());
      if (!parsed.success)
        throw new RefusedError(400, "bad-part", `from is a whole number of entries, and count one from 1 to ${MOST_ENTRIES}`);
      return c.json(served.entries(parsed.data.from, parsed.data.count));
    })
    .get("/events", (c) => {
      const events = served.events();
      const part = partOf(c, [...events].reverse());
      const desk = deskOf(served);
      return c.json({ ...part, lines: part.lines.map((event) => eventLine(event, desk, (id) => decisionIn(events, id))) });
    });
}

/** A decision as it was made; null where its event was erased. */
function decisionIn(events: readonly LoggedEvent[], id: DecisionId): Decision | null {
  for (const { content } of events) if (content?.event.type === "decision.made" && content.event.id === id) return content.event.decision;
  return null;
}
