import type { ClaimColumns } from "./claim-columns.ts";

/** How far two numbers may lie apart and still agree: by so much, or by such a share of the larger. */
export interface Tolerance {
  readonly of: "difference" | "share";
  readonly width: number;
}

/** A plain decimal number: digits, a point, a sign, an exponent. "1,000", "NaN", "Infinity" and "12 km" are words here. */
const DECIMAL = /^[+-]?\d{1,300}(?:\.\d{0,300})?(?:e[+-]?\d{1,3})?$/i;

/** The number that a value is, or null where it is no finite one. */
export function numberIn(value: string): number | null {
  if (!DECIMAL.test(value)) return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}

/** Reads "10" or "5%"; null for anything that is no width of zero or more. */
export function toleranceIn(text: string): Tolerance | null {
  const share = text.endsWith("%");
  const width = numberIn(share ? text.slice(0, -1) : text);
  if (width === null || width < 0) return null;
  return share ? { of: "share", width: width / 100 } : { of: "difference", width };
}

interface Slot {
  readonly slot: number;
  readonly number: number;
  readonly votes: number;
}

/**
 * Slot → the slot that it counts with. Around the number that most sources give, all that lie within the tolerance are one with it; then
 * around the next. So nothing joins by way of others to what it does not itself agree with. Of equals the lesser number leads.
 */
export function bandsOf({ items, slotStart, slot, values }: ClaimColumns, tolerance: Tolerance): Int32Array {
  const band = Int32Array.from(values, (_, s) => s);
  const votes = new Int32Array(values.length);
  for (const s of slot) votes[s] = (votes[s] ?? 0) + 1;
  for (let i = 0; i < items.length; i++) {
    const slots: Slot[] = [];
    for (let s = slotStart[i] ?? 0; s < (slotStart[i + 1] ?? 0); s++) {
      const number = numberIn(values[s] ?? "");
      if (number !== null) slots.push({ slot: s, number, votes: votes[s] ?? 0 });
    }
    if (slots.length > 1) joinNear(slots, tolerance, band);
  }
  return band;
}

function joinNear(slots: readonly Slot[], tolerance: Tolerance, band: Int32Array): void {
  const line = [...slots].sort((a, b) => a.number - b.number || a.slot - b.slot);
  const taken = new Uint8Array(line.length);
  const leaders = [...line.keys()].sort((a, b) => (line[b]?.votes ?? 0) - (line[a]?.votes ?? 0) || a - b);
  for (const at of leaders) {
    const leader = line[at];
    if (leader === undefined || taken[at] === 1) continue;
    for (const step of [-1, 1]) {
      for (let k = step < 0 ? at : at + 1; ; k += step) {
        const other = line[k];
        if (other === undefined || !agree(leader.number, other.number, tolerance)) break;
        if (taken[k] === 1) continue;
        taken[k] = 1;
        band[other.slot] = leader.slot;
      }
    }
  }
}

/** Decimal fractions are rarely exact in binary, so that the edge itself counts as within. */
function agree(a: number, b: number, { of, width }: Tolerance): boolean {
  const most = of === "share" ? width * Math.max(Math.abs(a), Math.abs(b)) : width;
  return Math.abs(a - b) <= most + 1e-12 * Math.max(Math.abs(a), Math.abs(b));
}
