import type { ClaimColumns } from "./claim-columns.ts";

/** A voice is all the claims of one group of copies on one slot: it counts once. */
export interface Voices {
  /** Item → its first voice; one entry more than items. */
  readonly start: Int32Array;
  /** Claim → its voice. */
  readonly of: Int32Array;
  /** Voice → its slot. */
  readonly slot: Int32Array;
  /** Slot → how many voices it has. */
  readonly count: Int32Array;
}

/** `group` names the group of each source. */
export function voicesOf({ items, claimStart, source, slot, values }: ClaimColumns, group: Int32Array): Voices {
  const start = new Int32Array(items.length + 1);
  const of = new Int32Array(source.length);
  const slots = new Int32Array(source.length);
  const count = new Int32Array(values.length);
  // Claims of a slot stand together, so a group's last voice is enough to find it again.
  const lastVoice = new Int32Array(group.length).fill(-1);
  let voices = 0;
  for (let i = 0; i < items.length; i++) {
    start[i] = voices;
    for (let c = claimStart[i] ?? 0; c < (claimStart[i + 1] ?? 0); c++) {
      const g = group[source[c] ?? 0] ?? 0;
      const s = slot[c] ?? 0;
      const last = lastVoice[g] ?? -1;
      if (last >= 0 && slots[last] === s) {
        of[c] = last;
        continue;
      }
      lastVoice[g] = voices;
      slots[voices] = s;
      count[s] = (count[s] ?? 0) + 1;
      of[c] = voices++;
    }
  }
  start[items.length] = voices;
  return { start, of, slot: slots.slice(0, voices), count };
}
