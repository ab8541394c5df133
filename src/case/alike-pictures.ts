import { ALIKE_BITS, LEAST_QUALITY, PdqHashes } from "../record/alike.ts";
import type { CaseRecord } from "../record/case-record.ts";
import type { ItemId } from "../record/id.ts";

/** Two pictures that are probably one, made smaller, greyer, turned or mirrored. Whether they are, is for a person to see. */
export interface AlikePictures {
  readonly pair: readonly [ItemId, ItemId];
  /** In how many of 256 bits they differ. */
  readonly bits: number;
  /** True where one had to be turned or mirrored to be like the other. */
  readonly turned: boolean;
}

/** The pictures of a case that are alike, the most alike first. Crops, and pictures with too little in them, are not found: see `sameParts`. */
export function alikePictures({ items }: CaseRecord): readonly AlikePictures[] {
  const known = [...items.values()]
    .flatMap(({ id, digest, fingerprint }) =>
      fingerprint !== null && fingerprint.quality >= LEAST_QUALITY ? [{ id, digest, pdq: fingerprint.pdq }] : [],
    )
    .sort((a, b) => (a.digest < b.digest ? -1 : 1));
  const upright = new PdqHashes(known.map(({ pdq }) => pdq[0] ?? ""));
  const found: AlikePictures[] = [];
  for (const [i, { id, pdq }] of known.entries()) {
    const best = new Map<number, { readonly bits: number; readonly turned: boolean }>();
    for (const [way, hash] of pdq.entries())
      for (const { at, bits } of upright.within(hash, ALIKE_BITS))
        if (at > i && bits < (best.get(at)?.bits ?? Infinity)) best.set(at, { bits, turned: way > 0 });
    for (const [at, alike] of best) {
      const other = known[at];
      if (other !== undefined) found.push({ pair: [id, other.id], ...alike });
    }
  }
  return found.sort((a, b) => a.bits - b.bits || (a.pair.join() < b.pair.join() ? -1 : 1));
}
