const DAY = 24 * 60 * 60 * 1_000;

/** A date `2025-01-13` as a number of days since 1970-01-01; null for what is no full date. */
export function dayNumber(date: string): number | null {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(at) ? null : Math.floor(at / DAY);
}
