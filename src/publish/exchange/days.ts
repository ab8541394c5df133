import { civil, daysOf } from "../../record/edtf.ts";

/** The first and the last day of what an EDTF text covers, `YYYY-MM-DD`; null where that end is open or not known. */
export interface Ends {
  readonly first: string | null;
  readonly last: string | null;
}

/** Null where the text is no EDTF that is known. */
export function endsOf(edtf: string): Ends | null {
  const days = daysOf(edtf);
  return days === null
    ? null
    : { first: days.from === null ? null : dayText(days.from), last: days.to === null ? null : dayText(days.to - 1) };
}

/** The one day that an EDTF text covers; null where it covers several, or is said to be uncertain. */
export function oneDay(edtf: string): string | null {
  const ends = /[?~%X]/.test(edtf) ? null : endsOf(edtf);
  return ends !== null && ends.first === ends.last ? ends.first : null;
}

function dayText(day: number): string {
  const { year, month, day: date } = civil(day);
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(date).padStart(2, "0")].join("-");
}
