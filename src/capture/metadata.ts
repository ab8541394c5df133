import type { Metadata, Recorded } from "../record/metadata.ts";
import { line } from "./draft.ts";
import { plainName } from "./plain-name.ts";

/** So many tags of one picture are kept, and so many characters of each and of all. A camera writes up to 300 with 10,000. */
const MOST = { tags: 400, value: 1_000, all: 50_000 };

/** Tags by group and name, as a program read them: `ExifIFD:DateTimeOriginal`. Nothing of them is to be believed, not even their types. */
export type Tags = Readonly<Record<string, unknown>>;

/** What a picture says of itself, from the tags that `by` read; null where there are none. */
export function metadataOf(tags: Tags, by: string): Metadata | null {
  const all = Object.entries(tags).sort(([a], [b]) => (a < b ? -1 : 1));
  const kept: [string, string | number | boolean][] = [];
  let length = 0;
  for (const [key, value] of all) {
    const plain = plainValue(value);
    length += key.length + String(plain).length;
    if (kept.length === MOST.tags || length > MOST.all) break;
    kept.push([key.toWellFormed().slice(0, 200), plain]);
  }
  if (all.length === 0) return null;
  const text = (name: string): string | null => shown(first(tags, name));
  return {
    by,
    recorded: recordedIn(tags),
    place: placeIn(tags),
    device: deviceOf(text("Make"), text("Model")),
    software: text("Software") ?? text("CreatorTool"),
    orientation: orientationOf(first(tags, "Orientation")),
    tags: Object.fromEntries(kept),
    left: all.length - kept.length,
  };
}

function plainValue(value: unknown): string | number | boolean {
  if (typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value))) return value;
  const text = typeof value === "string" ? value : value instanceof Uint8Array ? `(${value.length} bytes)` : JSON.stringify(value);
  return (text ?? String(value)).slice(0, MOST.value).toWellFormed();
}

/** The value of a tag by its name alone. What the camera wrote goes before what programs wrote about it later. */
function first(tags: Tags, name: string): unknown {
  const keys = Object.keys(tags).filter((key) => key.endsWith(`:${name}`));
  const rank = (key: string): number => {
    const at = GROUPS.findIndex((group) => group.test(key));
    return at < 0 ? GROUPS.length : at;
  };
  const [best] = keys.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return best === undefined ? undefined : tags[best];
}

const GROUPS = [/^ExifIFD:/i, /^exif:/i, /^IFD0:/i, /^GPS:/i, /^XMP/i, /^IPTC/i];

/** A text without marks that turn or hide what is shown beside it. */
function shown(value: unknown): string | null {
  const text = line(typeof value === "string" || typeof value === "number" ? String(value) : null, 200);
  return text === null ? null : plainName(text).name;
}

function deviceOf(make: string | null, model: string | null): string | null {
  if (make === null || model === null) return model ?? make;
  return model.toLowerCase().startsWith(make.toLowerCase()) ? model : `${make} ${model}`;
}

function orientationOf(value: unknown): number | null {
  return typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= 8 ? value : null;
}

const TAKEN = [
  ["DateTimeOriginal", "OffsetTimeOriginal"],
  ["DateTimeDigitized", "OffsetTimeDigitized"],
  ["CreateDate", "OffsetTimeDigitized"],
  ["DateCreated", "TimeCreated"],
] as const;

function recordedIn(tags: Tags): Recorded | null {
  for (const [name, offset] of TAKEN) {
    const found = TIME.exec(String(first(tags, name) ?? ""));
    const [, year, month, day, hour, minute, second = "00", ownZone] = found ?? [];
    const at = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
    // A clock that was never set writes zeros; the calendar decides what is a day.
    const instant = found === null ? Number.NaN : Date.parse(`${at}Z`);
    if (Number.isNaN(instant) || new Date(instant).toISOString().slice(0, 19) !== at || Number(year) < 1826) continue;
    return { at, zone: zoneOf(ownZone) ?? zoneOf(first(tags, offset)) ?? zoneOf(first(tags, "OffsetTime")), tag: name };
  }
  return null;
}

const TIME = /^(\d{4})[:-](\d{2})[:-](\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?$/;

function zoneOf(value: unknown): string | null {
  const [zone, hours, minutes] = /^(?:Z|[+-](\d{2}):(\d{2}))$/.exec(String(value ?? "")) ?? [];
  return zone === undefined || Number(hours ?? 0) > 14 || Number(minutes ?? 0) > 59 ? null : zone;
}

function placeIn(tags: Tags): Metadata["place"] {
  const latitude = degreesOf(first(tags, "GPSLatitude"), first(tags, "GPSLatitudeRef"), 90);
  const longitude = degreesOf(first(tags, "GPSLongitude"), first(tags, "GPSLongitudeRef"), 180);
  if (latitude === null || longitude === null) return null;
  // Devices without a fix write zeros: a spot in the Gulf of Guinea where nobody is.
  return latitude === 0 && longitude === 0 ? null : { latitude, longitude };
}

/** A number of degrees, or degrees, minutes and seconds, with a letter for the half of the globe. */
function degreesOf(value: unknown, half: unknown, most: number): number | null {
  const parts = (Array.isArray(value) ? value : [value]).map(Number);
  const [degrees = Number.NaN, minutes = 0, seconds = 0] = parts;
  const size = degrees + Math.sign(degrees || 1) * (minutes / 60 + seconds / 3600);
  if (value === undefined || !Number.isFinite(size) || Math.abs(size) > most) return null;
  const rounded = Math.round(size * 1e6) / 1e6;
  return typeof half === "string" && /^[SW]/i.test(half) ? -Math.abs(rounded) : rounded;
}
