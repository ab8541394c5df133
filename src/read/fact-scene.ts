import type { ReadTime } from "../record/reading.ts";
import type { ChunkGroup } from "./entity-group.ts";
import type { PlacedDescription } from "./entity-persons.ts";
import type { NameChunk } from "./name-chunk.ts";
import type { NameWord } from "./name-word.ts";
import type { Document } from "./token.ts";

/** What facts are read from: the text with its names, already put together. */
export interface FactScene {
  readonly document: Document;
  readonly words: readonly NameWord[];
  /** Names by the token at which they begin. */
  readonly names: ReadonlyMap<number, NameChunk>;
  /** Names by the token after them. */
  readonly endings: ReadonlyMap<number, NameChunk>;
  readonly groups: readonly ChunkGroup[];
  readonly descriptions: readonly PlacedDescription[];
  readonly times: readonly ReadTime[];
}

/** True for the name of a military unit. */
export function isUnit(name: string): boolean {
  return /\b(?:brigade|regiment|battalion|division|corps|company|squadron|platoon|fleet|unit|detachment)\b/i.test(name);
}
