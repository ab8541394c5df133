import type { EntityId, ReportId } from "./id.ts";
import type { EntityType, FactProperty } from "./reading.ts";
import type { Wording } from "./sentence.ts";
import type { Span } from "./span.ts";

/** How a source stands to the event, as far as the words say; it decides what kind of origin its word is. */
export type SourceRole = "official" | "captive" | "outlet" | "document" | "media" | "witness" | "unnamed" | "person" | "organization";

/** A person, organisation, place, document or object that reports of the case mention, under all the names that are held to be the same. */
export interface Entity {
  readonly id: EntityId;
  readonly type: EntityType;
  readonly name: string;
  /** Every other name, sorted. */
  readonly names: readonly string[];
  readonly role: SourceRole;
  readonly mentions: readonly { readonly report: ReportId; readonly span: Span }[];
  readonly facts: readonly EntityFact[];
  /** Why names were joined: one sentence a join, sorted. Joins that no person made are proposals. */
  readonly joins: readonly { readonly names: readonly [string, string]; readonly because: Wording; readonly decided: boolean }[];
}

export interface EntityFact {
  readonly property: FactProperty;
  readonly value: string;
  readonly report: ReportId;
  readonly span: Span;
}
