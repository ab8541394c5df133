import { z } from "zod";
import { decisionSchema } from "./decision.ts";
import { type DecisionId, type EntityId, isId, type OriginId, type ReportId } from "./id.ts";
import type { Supposition } from "./what-if.ts";

const origin = z.custom<OriginId>((value) => isId("o", value), "an origin is named by o and ten digits");
const entity = z.custom<EntityId>((value) => isId("e", value), "an entity is named by e and ten digits");
const report = z.custom<ReportId>((value) => isId("r", value), "a report is named by r and ten digits");
const decision = z.custom<DecisionId>((value) => isId("d", value), "a decision is named by d and ten digits");

/** What may be supposed at once; each is worked out over the whole case. */
export const MOST_SUPPOSITIONS = 50;

/** Parses what somebody supposes, as it comes from outside. */
export const suppositionsSchema: z.ZodType<readonly Supposition[]> = z
  .array(
    z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("without-origin"), origin, alone: z.boolean() }),
      z.strictObject({ kind: z.literal("without-source"), source: entity, alone: z.boolean() }),
      z.strictObject({ kind: z.literal("without-collapse"), origin }),
      z.strictObject({ kind: z.literal("without-report"), report }),
      z.strictObject({ kind: z.literal("without-decision"), decision }),
      z.strictObject({ kind: z.literal("decided"), decision: decisionSchema }),
    ]),
  )
  .min(1)
  .max(MOST_SUPPOSITIONS);
