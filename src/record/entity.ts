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
  /** Set where no report says outright that it is of this type. Absent otherwise. */
  readonly surmised?: true;
  readonly name: string;
  /** Every other name, sorted. */
  readonly names: readonly string[];
  readonly role: SourceRole;
  /** What its names tell of a body by its kind; absent for all others. */
  readonly body?: EntityBody;
  /** In the order of their reports' ids, and within one of their places. */
  readonly mentions: readonly { readonly report: ReportId; readonly span: Span }[];
  readonly facts: readonly EntityFact[];
  /** Why names were joined: one sentence a join, sorted. Joins that no person made are proposals. */
  readonly joins: readonly { readonly names: readonly [string, string]; readonly because: Wording; readonly decided: boolean }[];
}

/** A body that is called by its kind: "the police", "Halm police". */
export interface EntityBody {
  readonly kind: string;
  /** Whose it is, in lower case; none where no name tells it. */
  readonly whose: readonly string[];
  /** True where those who call it so may mean several, and nobody said that they mean one. */
  readonly isAny: boolean;
}

/** Where a report mentions somebody, in the order of the text. Takes time logarithmic in the number of all mentions. */
export function spansIn({ mentions }: Pick<Entity, "mentions">, report: ReportId): readonly Span[] {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.report ?? "") < report) low = middle + 1;
    else high = middle;
  }
  const spans: Span[] = [];
  for (let one = mentions[low]; one?.report === report; one = mentions[++low]) spans.push(one.span);
  return spans;
}

export interface EntityFact {
  readonly property: FactProperty;
  readonly value: string;
  readonly report: ReportId;
  readonly span: Span;
}
