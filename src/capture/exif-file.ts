import { readFile } from "node:fs/promises";
import exifr from "exifr";
import type { Metadata } from "../record/metadata.ts";
import { metadataOf } from "./metadata.ts";
import type { Content } from "./open-file.ts";

const BY = "exifr 7.1.3";
const GROUPS = ["ifd0", "exif", "gps", "iptc", "xmp"] as const;

/** What a JPEG or PNG says of itself, as exifr reads it; null where it says nothing. Throws for what it cannot read. */
export async function exifOf(source: Content): Promise<Metadata | null> {
  const wanted = Object.fromEntries(GROUPS.map((group) => [group, true]));
  const plain = { translateValues: false, reviveValues: false, mergeOutput: false };
  const bytes = typeof source === "string" ? await readFile(source) : source;
  const found: unknown = await exifr.parse(bytes, { ...wanted, ...plain, ifd1: false, icc: false, tiff: true });
  if (typeof found !== "object" || found === null) return null;
  const tags = Object.entries(found).flatMap(([group, members]) =>
    typeof members === "object" && members !== null
      ? Object.entries(members).map(([name, value]) => [`${group}:${name}`, value] as const)
      : [],
  );
  return metadataOf(Object.fromEntries(tags), BY);
}
