import type { Side } from "../../record/origin.ts";

/** "9 reports → 1–2 origins". */
export function countsOf({ reports, origins: { min, max } }: Side): string {
  if (reports === 0) return "nobody";
  const origins = min === max ? `${min} ${min === 1 ? "origin" : "origins"}` : `${min}–${max} origins`;
  return `${reports} ${reports === 1 ? "report" : "reports"} → ${origins}`;
}

/** "82–93 %", or "68 %" where both ends are one. */
export function percentOf([low, high]: readonly [number, number]): string {
  const [from, to] = [Math.round(low * 100), Math.round(high * 100)];
  return from === to ? `${from} %` : `${from}–${to} %`;
}
