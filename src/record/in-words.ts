import type { Interval } from "./utterance.ts";

const SEASONS: Readonly<Record<string, string>> = { "21": "spring", "22": "summer", "23": "autumn", "24": "winter" };

/** A time as a person writes it: "autumn 2024", "since 2016", "2024-10-01 to 2024-10-09", "about 1998". */
export function whenWords({ edtf, relation }: Pick<Interval, "edtf" | "relation">): string {
  const [from = "", to] = edtf.split("/").map(pointWords);
  if (to === undefined) return relation === "on" ? from : `${relation} ${from}`;
  if (to === "..") return relation === "after" ? `after ${from}` : `since ${from}`;
  if (from === "..") return relation === "before" ? `before ${to}` : `until ${to}`;
  return `${from} to ${to}`;
}

function pointWords(edtf: string): string {
  const [, year, season = ""] = /^(\d{4})-(2[1-4])$/.exec(edtf) ?? [];
  if (year !== undefined) return `${SEASONS[season]} ${year}`;
  return edtf.endsWith("~") ? `about ${edtf.slice(0, -1)}` : edtf;
}

/** "birth date" for `birthDate`. */
export function propertyWords(property: string): string {
  return property.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
