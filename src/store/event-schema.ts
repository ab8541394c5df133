import { z } from "zod";
import { decisionSchema } from "../record/decision.ts";
import type { CaseEvent } from "../record/event.ts";
import { isVerifierKey } from "../vault/note.ts";

const id = (letter: string) => z.string().regex(new RegExp(`^${letter}[0-9a-hjkmnp-tv-z]{10}$`));
const digest = z.string().regex(/^[0-9a-f]{64}$/);
const key = z.string().refine(isVerifierKey, "no verifier key of a log");
const pixels = z.int().min(0);

const recorded = z.looseObject({ at: z.string(), zone: z.string().nullable(), tag: z.string() });
const metadata = z.looseObject({
  by: z.string(),
  recorded: recorded.nullable(),
  place: z.looseObject({ latitude: z.number(), longitude: z.number() }).nullable(),
  device: z.string().nullable(),
  software: z.string().nullable(),
  orientation: z.number().nullable(),
  tags: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
});

// Items and reports may carry members that a later version added; those that this version relies on are checked.
const item = z.looseObject({
  id: id("i"),
  digest,
  size: z.int().min(0),
  kind: z.string(),
  mediaType: z.string(),
  name: z.string(),
  dimensions: z.object({ width: pixels, height: pixels }).nullable(),
  fingerprint: z.object({ pdq: z.array(z.string().regex(/^[0-9a-f]{64}$/)).length(8), quality: z.int().min(0).max(100) }).nullable(),
  metadata: metadata.nullish(),
  credentials: z
    .looseObject({
      state: z.string(),
      signer: z.string().nullable(),
      signed: z.string().nullable(),
      generator: z.string().nullable(),
      problems: z.array(z.string()),
      by: z.string(),
    })
    .nullish(),
  media: z
    .looseObject({
      by: z.string(),
      container: z.string(),
      duration: pixels.nullable(),
      streams: z.array(z.looseObject({ kind: z.enum(["video", "audio"]), codec: z.string() })),
      recorded: recorded.nullable(),
    })
    .nullish(),
  acquired: z.looseObject({ way: z.string() }).optional(),
  remarks: z.array(z.string()),
});
const fingerprint = { pdq: z.array(z.string().regex(/^[0-9a-f]{64}$/)).length(8), quality: z.int().min(0).max(100) };
const look = z.looseObject({
  digest,
  by: z.string(),
  seconds: pixels,
  frames: z.array(z.looseObject({ from: pixels, to: pixels, ...fingerprint })),
  sound: z.looseObject({ bits: z.string().regex(/^(?:[0-9a-f]{8}){0,100000}$/), step: z.int().min(1) }).nullable(),
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
  z.strictObject({ type: z.literal("case.created"), title: z.string(), format: z.literal(2), key }),
  z.strictObject({ type: z.literal("item.added"), item }),
  z.strictObject({ type: z.literal("report.added"), report }),
  z.strictObject({ type: z.literal("item.looked"), look }),
  z.strictObject({ type: z.literal("decision.made"), id: id("d"), decision: decisionSchema }),
  z.strictObject({ type: z.literal("decision.undone"), id: id("d"), because: z.string() }),
  z.strictObject({ type: z.literal("events.erased"), erased: z.array(z.int().min(1)).min(1), because: z.string() }),
  z.strictObject({
    type: z.literal("dossier.published"),
    labels: z.array(z.strictObject({ label: z.string(), keys: z.array(digest) })),
    parts: z.array(z.strictObject({ id: z.string(), title: z.string(), digest })),
    manifest: digest,
    full: z.literal(true).optional(),
  }),
  z.strictObject({ type: z.literal("item.uncovered"), item: id("i"), because: z.string() }),
  z.strictObject({ type: z.literal("key.rotated"), key, because: z.string() }),
]);

/** Takes a plain value for the event that it says it is, unchanged, or says in a sentence why it is none. */
export function parseEvent(value: unknown): { ok: true; event: CaseEvent } | { ok: false; why: string } {
  const parsed = eventSchema.safeParse(value);
  if (parsed.success) return { ok: true, event: value as CaseEvent };
  const issue = parsed.error.issues[0];
  return { ok: false, why: `it is no event: ${issue?.path.join("/") || "its type"}: ${issue?.message ?? "not understood"}` };
}
