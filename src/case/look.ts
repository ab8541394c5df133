import { LOOK_LIMITS, type LookLimits, lookAtRecording } from "../capture/look.ts";
import { type Sheet, sheetOf } from "../capture/sheet.ts";
import type { ItemId } from "../record/id.ts";
import type { Item } from "../record/item.ts";
import { blobPath, evidencePath } from "../store/layout.ts";
import { UnknownReferenceError } from "./errors.ts";
import type { OpenCase } from "./open-case.ts";

/** What looking at videos and recordings came to. */
export interface LookedAt {
  readonly looked: number;
  /** A sentence for each that could not be looked at or only in part; one where nothing can be. */
  readonly notes: readonly string[];
}

/** The videos and recordings of a case that no program has looked at yet, by name. */
export function unseenIn(opened: OpenCase): readonly Item[] {
  const { items, looks } = opened.record();
  return recordingsOf(items.values()).filter(({ digest }) => !looks.has(digest));
}

export function recordingsOf(items: Iterable<Item>): readonly Item[] {
  return [...items]
    .filter(({ kind }) => kind === "video" || kind === "sound")
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/**
 * Looks at videos and recordings one after the other and enters what was seen, each as soon as it is there. One that cannot be looked at costs none of the others.
 * Throws `TamperError` where the bytes of one are no longer those that came in.
 */
export async function lookAtItems(
  opened: OpenCase,
  items: readonly Item[],
  onProgress: (done: number, name: string) => void = () => {},
  limits: LookLimits = LOOK_LIMITS,
): Promise<LookedAt> {
  const notes: string[] = [];
  let looked = 0;
  for (const [done, { digest, name, mediaType }] of items.entries()) {
    onProgress(done, name);
    await requireWhole(opened, digest);
    const path = blobPath(evidencePath(opened.folder), digest);
    const found = await lookAtRecording({ path, digest, mediaType }, limits);
    if (!found.ok) {
      notes.push(found.absent ? found.why : `${name}: ${found.why}`);
      if (found.absent) break;
      continue;
    }
    opened.store.append([{ type: "item.looked", look: found.look }]);
    looked++;
    notes.push(...found.look.remarks.map((remark) => `${name}: ${remark}`));
  }
  return { looked, notes };
}

/** What is said of the bytes of a digest has to be seen in those bytes. */
async function requireWhole(opened: OpenCase, digest: Item["digest"]): Promise<void> {
  const stream = await opened.store.blobs.open(digest);
  for await (const _ of stream ?? []);
}

/** Frames of a video, spread over what is known to be its length; a minute where nothing is known. Throws {@link UnknownReferenceError} for what is no video. */
export function framesOf(opened: OpenCase, id: ItemId): Promise<Sheet> {
  const { items, looks } = opened.record();
  const item = items.get(id);
  if (item?.kind !== "video") throw new UnknownReferenceError(id, "video", []);
  const seen = looks.get(item.digest)?.seconds ?? 0;
  const seconds = seen > 0 ? seen : Math.min(600, (item.media?.duration ?? 60_000) / 1_000);
  return sheetOf(blobPath(evidencePath(opened.folder), item.digest), item.mediaType, seconds);
}
