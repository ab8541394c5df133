import type { Bounds, Side } from "../../../record/origin.ts";
import { formatsOf } from "../formats.ts";
import { pluralsOf } from "../plural.ts";

export const FORMATS = formatsOf("en-GB", { percent: " %", undated: "undated" });

const plural = pluralsOf<"one">("en");

/** `1 report`, `2 reports`. */
export function count(n: number, one: string, other: string = `${one}s`): string {
  return `${FORMATS.number(n)} ${plural(n, { one, other })}`;
}

export function origins(bounds: Bounds): string {
  return `${FORMATS.range(bounds)} ${bounds.min === 1 && bounds.max === 1 ? "origin" : "origins"}`;
}

/** `9 reports, 1–2 origins`: for a reader who hears it. */
export function side({ reports, origins: bounds }: Side): string {
  return reports === 0 ? "no report" : `${count(reports, "report")}, ${origins(bounds)}`;
}

/** The same of both sides: who asserts it, and where nobody does who denies it. */
export function sides({ asserted, denied }: { readonly asserted: Side; readonly denied: Side }): string {
  return asserted.reports === 0 && denied.reports > 0 ? `denied: ${side(denied)}` : side(asserted);
}
