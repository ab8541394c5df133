import { edtfOf, type Grain, type Moment, pad, timexOf } from "./calendar.ts";
import type { Clock } from "./time-meaning.ts";

/** What an expression of time comes to. */
export interface Resolved {
  readonly moment: Moment | null;
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  readonly value: string;
  readonly edtf: string | null;
  readonly anchor: string;
}

const UNKNOWN: Readonly<Record<Grain, string>> = {
  century: "XX",
  decade: "XXX",
  year: "XXXX",
  half: "XXXX-HX",
  season: "XXXX-XX",
  quarter: "XXXX-QX",
  month: "XXXX-XX",
  week: "XXXX-WXX",
  weekend: "XXXX-WXX-WE",
  day: "XXXX-XX-XX",
};

/** A moment, or null where it is not known, as a value: at a time of day where one is named, and with what it was resolved against. */
export function placed(moment: Moment | null, grain: Grain, clock: Clock | null, anchor: string): Resolved {
  const base = moment === null ? UNKNOWN[grain] : timexOf(moment);
  const edtf = moment === null ? null : edtfOf(moment);
  if (clock === null) return { moment, type: "DATE", value: base, edtf, anchor };
  const timed = /^\d\d:\d\d$/.test(clock.value) && edtf !== null && moment?.grain === "day" && clock.value !== "24:00";
  return {
    moment,
    type: "TIME",
    value: `${base}T${clock.value}`,
    edtf: timed ? `${edtf}T${clock.value}:00${zoneText(clock.zone)}` : edtf,
    anchor,
  };
}

function zoneText(zone: number | null): string {
  if (zone === null) return "";
  if (zone === 0) return "Z";
  const minutes = Math.abs(zone);
  return `${zone < 0 ? "-" : "+"}${pad(Math.floor(minutes / 60), 2)}:${pad(minutes % 60, 2)}`;
}
