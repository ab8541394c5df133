import type { StandingDecision } from "../record/case-record.ts";
import type { LoggedEvent } from "../record/event.ts";
import type { Item } from "../record/item.ts";
import type { Report } from "../record/report.ts";

/** What a sealed case says of itself. */
export interface About {
  readonly title: string;
  readonly origin: string;
  readonly key: string;
  readonly events: readonly LoggedEvent[];
  readonly items: readonly Item[];
  readonly reports: readonly Report[];
  readonly decisions: readonly StandingDecision[];
}

/** When a case was last added to, which dates what is made of it: `YYYY-MM-DDTHH:MM:SS.mmmZ`. */
export function lastChange(events: readonly LoggedEvent[]): string {
  return events.at(-1)?.at ?? "1970-01-01T00:00:00.000Z";
}
