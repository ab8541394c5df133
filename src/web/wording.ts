import type { OriginKind, ProtectionStatus } from "../record/decision.ts";
import type { Bounds, Link, Side } from "../record/origin.ts";
import type { EntityType, Medium, Mode, Stance } from "../record/reading.ts";
import type { ConflictLine, EventLine, OriginLine } from "../record/workbench.ts";

/** Words of the interface. Never "authentic", "verified" or a score for truth; a number of origins is always a range where it is one. */
export function count(n: number, one: string, many: string = `${one}s`): string {
  return `${n.toLocaleString("en-GB")} ${n === 1 ? one : many}`;
}

/** `1–2`, or `2` where both ends agree. */
export function range({ min, max }: Bounds): string {
  return min === max ? String(min) : `${min}–${max}`;
}

export function origins(bounds: Bounds): string {
  return `${range(bounds)} ${bounds.max === 1 && bounds.min === 1 ? "origin" : "origins"}`;
}

/** `9 reports, 1–2 origins`: for a reader who hears it. */
export function sideWords(side: Side): string {
  return side.reports === 0 ? "no report" : `${count(side.reports, "report")}, ${origins(side.origins)}`;
}

export const ORIGIN_WORDS: Readonly<Record<OriginKind, string>> = {
  eyewitness: "Eyewitness",
  "custodial-statement": "Statement in custody",
  "document-seen": "Document seen",
  "image-or-video": "Image or video",
  sensor: "Sensor",
  "official-assertion": "Official assertion",
  "unnamed-source": "Unnamed source",
  unknown: "Unknown",
};

export function originWords(origin: OriginLine): string {
  const kind = ORIGIN_WORDS[origin.kind];
  return origin.by === null ? kind : `${kind}: ${origin.by}`;
}

export const STANCE_WORDS: Readonly<Record<Stance, string>> = {
  asserts: "asserts",
  denies: "denies",
  hedges: "says with reserve",
  declines: "declines to say",
  asks: "asks",
  orders: "orders",
};

/** The colour of a stance. A negated assertion still asserts; only a denial denies. */
export const TONES: Readonly<Record<Stance, "assert" | "deny" | "neutral">> = {
  asserts: "assert",
  hedges: "assert",
  denies: "deny",
  declines: "neutral",
  asks: "neutral",
  orders: "neutral",
};

export const MODE_WORDS: Readonly<Record<Mode, string>> = {
  direct: "in its own words",
  indirect: "in the report’s words",
  mixed: "partly in its own words",
  document: "as a document reads",
};

export const MEDIUM_WORDS: Readonly<Record<Medium, string>> = {
  post: "in a post",
  video: "in a video",
  audio: "in a recording",
  statement: "in a statement",
  briefing: "at a briefing",
  interview: "in an interview",
  interrogation: "under interrogation",
  interpreter: "through an interpreter",
  document: "in a document",
  photo: "in a photograph",
};

export const REASON_WORDS: Readonly<Record<Link["reason"], string>> = {
  nested: "quotes",
  forwarded: "forwarded from",
  dateline: "credits in its dateline",
  "canonical-link": "names as its original",
  "copied-text": "copies the text of",
  "same-media": "shows the same picture as",
  "stated-reliance": "says that it relies on",
  "same-publisher": "same publisher as",
  "same-control": "under the same control as",
  analyst: "relies, by decision, on",
};

/** How a collapse is named on its own. */
export const COLLAPSE_WORDS: Readonly<Record<Exclude<Link["reason"], "nested">, string>> = {
  forwarded: "Forwarded",
  dateline: "Credited in a dateline",
  "canonical-link": "Same original named",
  "copied-text": "Copied text",
  "same-media": "Same picture or video",
  "stated-reliance": "Stated reliance",
  "same-publisher": "Same publisher",
  "same-control": "Same control",
  analyst: "Decided",
};

export const CONFLICT_WORDS: Readonly<Record<ConflictLine["kind"], string>> = {
  "age-birth": "Age and birth",
  time: "Time",
  duration: "Duration",
  quantity: "Quantity",
  place: "Place",
  identity: "Identity",
  polarity: "Yes and no",
  property: "Property",
  quotation: "Quotation",
  picture: "Picture",
};

export const SEVERITY_WORDS: Readonly<Record<ConflictLine["severity"], string>> = {
  conflict: "Conflict",
  tension: "Tension",
  note: "Note",
};

export const ENTITY_WORDS: Readonly<Record<EntityType, string>> = {
  person: "Person",
  organization: "Organisation",
  place: "Place",
  group: "Group",
  vessel: "Vessel",
  weapon: "Weapon",
  document: "Document",
  other: "Thing",
};

export const PROTECTION_WORDS: Readonly<Record<ProtectionStatus, string>> = {
  captive: "Captive",
  wounded: "Wounded",
  "dead-in-enemy-hands": "Dead in enemy hands",
  minor: "Minor",
  witness: "Witness",
  victim: "Victim",
  civilian: "Civilian",
  unknown: "Not known, and so protected",
  "public-official": "Public official",
  "no-person": "No person",
};

export const EVENT_WORDS: Readonly<Record<EventLine["type"], string>> = {
  "case.created": "The case was made:",
  "item.added": "Added the item",
  "report.added": "Added the report",
  "item.looked": "Looked at the recording",
  "decision.made": "Decided",
  "decision.undone": "Undid:",
  "events.erased": "Erased:",
  "dossier.published": "Published:",
  "key.rotated": "Changed the key:",
};

/** The same words with a capital first. */
export function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A date of a form as a number of days since 1970-01-01; null where none is given. */
export function dayNumber(date: string): number | null {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? Math.floor(Date.parse(`${date}T00:00:00Z`) / 86_400_000) : null;
}

const MOMENT = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" });

/** "13 Jan 2025, 09:12 UTC". */
export function moment(at: string): string {
  return `${MOMENT.format(new Date(at))} UTC`;
}

/** "1.2 MB". */
export function bytes(size: number): string {
  if (size < 1_000) return `${size} bytes`;
  return size < 1e6 ? `${(size / 1e3).toFixed(1)} kB` : `${(size / 1e6).toFixed(1)} MB`;
}

const DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

/** A dateline as a day, in the day of its own offset; what is no full date stays as it was written. */
export function day(published: string | null): string {
  if (published === null) return "undated";
  const date = published.slice(0, 10);
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? DAY.format(new Date(`${date}T00:00:00Z`)) : published;
}

/** `55–78 %`. */
export function percent([low, high]: readonly [number, number]): string {
  const [a, b] = [Math.round(low * 100), Math.round(high * 100)];
  return a === b ? `${a} %` : `${a}–${b} %`;
}
