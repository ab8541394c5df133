/** Marks that turn the direction of writing: with them a name can look like another. */
const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/gu;

/** A name to be shown, and a sentence where it was changed for that. */
export interface PlainName {
  readonly name: string;
  readonly remark: string | null;
}

/** Takes control characters and marks of direction out of a file's name, so that it reads as what it is wherever it is shown. */
export function plainName(raw: string): PlainName {
  const whole = raw.toWellFormed();
  const name = whole.replace(TURNING, "").replace(CONTROL, "") || "unnamed";
  if (name === whole) return { name, remark: null };
  const code = (mark: string): string => `U+${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
  const marks = [...new Set([...(whole.match(TURNING) ?? []), ...(whole.match(CONTROL) ?? [])].map(code))].sort();
  if (marks.length === 0) return { name, remark: "its name was empty" };
  return { name, remark: `its name held marks that are not seen (${marks.slice(0, 8).join(", ")}); they were taken out of it` };
}

/**
 * The name of an entry of an archive, as a name within that archive: parts divided by `/`, none of them empty, `.`, `..` or a drive.
 * Nothing is ever written under it.
 */
export function entryName(raw: string): PlainName {
  const { name, remark } = plainName(raw.slice(0, LONGEST_NAME));
  const parts = name.split(/[\\/]/);
  const kept = parts.filter((part) => part !== "" && part !== "." && part !== ".." && !/^[a-z]:$/i.test(part));
  const leaves = /^[\\/]|^[a-z]:[\\/]/i.test(name) || parts.includes("..");
  const inside = kept.join("/") || "unnamed";
  if (leaves) return { name: inside, remark: `its name in the archive was ${JSON.stringify(name.slice(0, 200))}, a path that leaves it` };
  return { name: inside, remark };
}

const LONGEST_NAME = 1_000;
