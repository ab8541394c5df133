import { CaptureError } from "../capture/capture-error.ts";
import type { Features } from "../capture/orb.ts";
import { pictureFeatures } from "../capture/picture.ts";
import { commonPoints, LEAST_POINTS, likelyPairs } from "../capture/same-part.ts";
import type { ItemId } from "../record/id.ts";
import type { OpenCase } from "./open-case.ts";

/** Two pictures that show the same part of something, as a crop and its original do. Whether one was made of the other is for a person to see. */
export interface SamePart {
  readonly pair: readonly [ItemId, ItemId];
  /** In how many places they agree. */
  readonly points: number;
}

export interface SameParts {
  readonly found: readonly SamePart[];
  /** What was left out and why, each a sentence. */
  readonly notes: readonly string[];
}

/** Points are kept under this kind in the index of the case, which can be deleted. */
const KIND = "points@1";
/** So many pictures of a case are compared. */
const MOST = 2_000;

/**
 * The pictures of a case that show the same part of something, most points first. A second stage: what the fingerprints of pictures tell already is not told again by
 * whoever shows both. Points are kept in the index of the case, which has to be open for writing.
 */
export async function sameParts(opened: OpenCase, onProgress: (done: number, all: number) => void = () => {}): Promise<SameParts> {
  const all = [...opened.record().items.values()].filter(({ kind }) => kind === "image").sort((a, b) => (a.digest < b.digest ? -1 : 1));
  const notes = all.length > MOST ? [`of ${all.length} pictures ${MOST} were compared by their parts; the others were left out`] : [];
  const known: { readonly id: ItemId; readonly features: Features }[] = [];
  for (const [done, { id, name }] of all.slice(0, MOST).entries()) {
    onProgress(done, all.length);
    const kept = opened.store.index.get(KIND, id);
    try {
      const features = kept === null ? await pictureFeatures(await opened.bytes(id), name) : unpacked(kept);
      if (kept === null) opened.store.index.put([{ kind: KIND, key: id, value: packed(features) }]);
      known.push({ id, features });
    } catch (error) {
      if (!(error instanceof CaptureError)) throw error;
      notes.push(error.message);
    }
  }
  const found: SamePart[] = [];
  for (const [i, j] of likelyPairs(known.map(({ features }) => features))) {
    const [a, b] = [known[i], known[j]];
    if (a === undefined || b === undefined) continue;
    const points = commonPoints(a.features, b.features);
    if (points >= LEAST_POINTS) found.push({ pair: [a.id, b.id], points });
  }
  return { found: found.sort((a, b) => b.points - a.points || (a.pair.join() < b.pair.join() ? -1 : 1)), notes };
}

function packed({ places, words }: Features): string {
  return [places, words].map((list) => Buffer.from(list.buffer, list.byteOffset, list.byteLength).toString("base64")).join(" ");
}

function unpacked(value: string): Features {
  const [places, words] = value.split(" ").map((text) => Uint8Array.from(Buffer.from(text, "base64")).buffer);
  return { places: new Float32Array(places ?? new ArrayBuffer()), words: new Uint32Array(words ?? new ArrayBuffer()) };
}
