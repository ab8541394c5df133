import type { DrawnPage } from "../capture/pdf-page.ts";
import type { Sheet } from "../capture/sheet.ts";
import type { RecordingBytes } from "../case/recording.ts";
import type { CaseRecord } from "../record/case-record.ts";
import type { Decision, PixelBox } from "../record/decision.ts";
import type { LoggedEvent } from "../record/event.ts";
import type { Findings } from "../record/findings.ts";
import type { DecisionId, EntityId, ItemId } from "../record/id.ts";
import type { Item } from "../record/item.ts";
import type { Sentence } from "../record/sentence.ts";
import type { Supposition } from "../record/what-if.ts";
import type { LogView, ProtectionLine } from "../record/workbench.ts";
import type { CoveredPictures } from "./covered.ts";
import type { Session } from "./session.ts";
import type { WebFiles } from "./web-files.ts";

/** Who may appear how. */
export interface ServedProtection {
  readonly of: ReadonlyMap<EntityId, Omit<ProtectionLine, "waiting">>;
  /** Decisions that show somebody and wait for a second person, with the reason. */
  readonly waiting: ReadonlyMap<DecisionId, Sentence>;
}

/** The part of an open case that the server uses. */
export interface ServedCase {
  record(): CaseRecord;
  /** The same object until the case changes. */
  findings(): Findings;
  /** Validates against the case, appends it, in the place of what stands where it reviews a proposal, and returns the decision's id. Throws where it fits nothing. */
  decide(decision: Decision): DecisionId;
  /** Appends several in the place of those that stand, as one act: all or none. Returns their ids. Throws where one of them fits nothing. */
  decideAll(decisions: readonly Decision[], instead: readonly DecisionId[]): readonly DecisionId[];
  undo(id: DecisionId, because: string): void;
  /** What would differ if something were supposed, as the JSON of `firsthand/what-if@1`; nothing is written. `signal` ends work that nobody waits for any more. */
  suppose(suppositions: readonly Supposition[], signal: AbortSignal): Promise<string>;
  bytes(item: ItemId): Promise<Uint8Array>;
  /** Records that the covered faces of a picture were looked at, or a recording was played, and why. */
  uncover(item: ItemId, because: string): void;
  /** The bytes of a video or a recording, once they were compared with its digest. */
  recording(item: Item): Promise<RecordingBytes>;
  /** Small grey frames of a video as one picture, or a sentence why there are none. */
  frames(item: ItemId): Promise<Sheet>;
  /** A page of a PDF, by its number from one on. Rejects for what is none, and where it cannot be drawn. */
  page(item: Item, number: number): Promise<DrawnPage>;
  /** Boxes around words of a page that must not leave the case, as it stands. */
  tellingWords(page: DrawnPage): Promise<readonly PixelBox[]>;
  /** How many events there are, written by whichever process. */
  state(): number;
  /** Reads reports that another process added. */
  refresh(): Promise<void>;
  /** Everything that happened, in order. */
  events(): readonly LoggedEvent[];
  log(): LogView;
  /** The entries of the log from one on, as they are hashed: lines of JSON without the line breaks. */
  entries(from: number, count: number): readonly string[];
  /** How everybody may appear outside the case, as it stands. */
  protection(): ServedProtection;
  /** Ends what works beside the server. */
  close(): Promise<void>;
}

/** Makes a small picture of an item's bytes, its longest side at most `maxSide` pixels. */
export type Thumbnail = (bytes: Uint8Array, maxSide: number) => Promise<Uint8Array>;

/** Everything that a route may use. */
export interface Context {
  readonly served: ServedCase;
  readonly session: Session;
  readonly web: WebFiles;
  readonly pictures: CoveredPictures;
  /** The port that was really taken. */
  readonly port: number;
}
