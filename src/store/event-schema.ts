import { z } from "zod";
import { decisionSchema } from "../record/decision.ts";
import type { CaseEvent } from "../record/event.ts";

const id = (letter: string) => z.string().regex(new RegExp(`^${letter}[0-9a-hjkmnp-tv-z]{10}$`));
const digest = z.string().regex(/^[0-9a-f]{64}$/);
const pixels = z.int().min(0);

// Items and reports may carry members that a later version added; those that this version relies on are checked.
const item = z.looseObject({
  id: id("i"),
  digest,
  size: z.int().min(0),
  kind: z.string(),
  mediaType: z.string(),
  name: z.string(),
  dimensions: z.object({ width: pixels, height: pixels }).nullable(),
  remarks: z.array(z.string()),
});
const report = z.looseObject({
  id: id("r"),
  item: id("i"),
  part: z.string().nullable(),
  textDigest: digest,
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  published: z.string().nullable(),
  language: z.string(),
  url: z.string().nullable(),
  medium: z.string(),
  provenance: z.array(z.looseObject({ kind: z.string() })),
  media: z.array(digest),
  captured: z.string().optional(),
  anchors: z.array(z.object({ at: pixels, label: z.string() })).optional(),
});

const eventSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("case.created"), title: z.string(), format: z.literal(1) }),
  z.strictObject({ type: z.literal("item.added"), item }),
  z.strictObject({ type: z.literal("report.added"), report }),
  z.strictObject({ type: z.literal("decision.made"), id: id("d"), decision: decisionSchema }),
  z.strictObject({ type: z.literal("decision.undone"), id: id("d"), because: z.string() }),
]);

/** Takes a plain value for the event that it says it is, unchanged, or says in a sentence why it is none. */
export function parseEvent(value: unknown): { ok: true; event: CaseEvent } | { ok: false; why: string } {
  const parsed = eventSchema.safeParse(value);
  if (parsed.success) return { ok: true, event: value as CaseEvent };
  const issue = parsed.error.issues[0];
  return { ok: false, why: `it is no event: ${issue?.path.join("/") || "its type"}: ${issue?.message ?? "not understood"}` };
}
