import type { CaseRecord } from "../record/case-record.ts";
import type { Decision } from "../record/decision.ts";
import type { Findings } from "../record/findings.ts";
import type { DecisionId, ItemId } from "../record/id.ts";
import type { Session } from "./session.ts";
import type { WebFiles } from "./web-files.ts";

/** The part of an open case that the server uses. */
export interface ServedCase {
  record(): CaseRecord;
  /** The same object until the case changes. */
  findings(): Findings;
  /** Validates against the case, appends an event, and returns the decision's id. Throws where it fits nothing. */
  decide(decision: Decision): DecisionId;
  undo(id: DecisionId, because: string): void;
  bytes(item: ItemId): Promise<Uint8Array>;
}

/** Makes a small picture of an item's bytes, its longest side at most `maxSide` pixels. */
export type Thumbnail = (bytes: Uint8Array, maxSide: number) => Promise<Uint8Array>;

/** Everything that a route may use. */
export interface Context {
  readonly served: ServedCase;
  readonly session: Session;
  readonly web: WebFiles;
  readonly thumbnail: Thumbnail;
  /** The port that was really taken. */
  readonly port: number;
}
