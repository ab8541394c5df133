import type { Span } from "./span.ts";

/** What `firsthand read --json` prints for one text: `firsthand/reading@1` of docs/formats.md. Field names are public. */
export interface Reading {
  readonly format: "firsthand/reading@1";
  readonly file: string;
  readonly title: string | null;
  readonly publisher: string | null;
  /** The dateline as an ISO 8601 date or date-time, or null where unknown. */
  readonly published: string | null;
  readonly language: string;
  readonly text: string;
  /** Sentences of running text; headings, lists of credits and captions are left out. */
  readonly sentences: readonly Span[];
  readonly times: readonly ReadTime[];
  readonly quantities: readonly ReadQuantity[];
  readonly entities: readonly ReadEntity[];
  readonly utterances: readonly ReadUtterance[];
  /** Credits, bylines and datelines that say where the text came from. */
  readonly credits: readonly ReadCredit[];
  /** Where the text says that words came through an interpreter, a translation or a transcript. Absent where it does not. */
  readonly renderings?: readonly ReadRendering[];
  /** What a person should know about the text itself: hidden characters, a cut, an unknown language. */
  readonly remarks: readonly ReadRemark[];
}

export type TimeRelation = "on" | "since" | "until" | "before" | "after" | "about" | "between";

export interface ReadTime {
  /** `t1`, `t2`, … in order of appearance. */
  readonly id: string;
  readonly span: Span;
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  /** TIMEX3 value: `2024-11`, `P1W`, `2024-W50`, `PRESENT_REF`, … */
  readonly value: string;
  /** EDTF level 1; open ends as `2024-11/..`; null for durations and sets, which name no point in time. */
  readonly edtf: string | null;
  readonly relation: TimeRelation;
  /** What it was resolved against: `dateline`, `none` (absolute), or the id of the time that was named before it. */
  readonly anchor: string;
  readonly rule: string;
}

export interface ReadQuantity {
  readonly span: Span;
  readonly noun: Span | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly approximate: boolean;
  readonly comparator: "=" | ">" | ">=" | "<" | "<=" | "~";
  /** The counted noun in the singular and lower case, a currency code, or `%`; null where there is none. */
  readonly unit: string | null;
  readonly rule: string;
}

export type EntityType = "person" | "organization" | "place" | "group" | "vessel" | "weapon" | "document" | "other";

export interface ReadEntity {
  readonly id: string;
  readonly type: EntityType;
  /** Set where nothing but the look of the name, or where it stands, tells its type: another report may know better. Absent otherwise. */
  readonly surmised?: true;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly mentions: readonly Span[];
  readonly facts: readonly ReadFact[];
}

export type FactProperty =
  | "birthDate"
  | "age"
  | "birthPlace"
  | "nationality"
  | "rank"
  | "unit"
  | "role"
  | "affiliation"
  | "serviceStart"
  | "injury"
  | "number"
  | "issuedBy"
  | "issuedOn"
  | "holder"
  | "status"
  /** A place that the name may mean, as `place.ts` writes it: one fact a candidate, the most plausible first. */
  | "place"
  /** The present name of the place that bore this one. */
  | "formerNameOf"
  | "otherSpellingOf";

export interface ReadFact {
  readonly property: FactProperty;
  /** Normalised: an EDTF date for dates, a decimal number for an age, otherwise the words themselves. */
  readonly value: string;
  readonly span: Span;
  readonly rule: string;
}

export type CueClass =
  | "say"
  | "claim"
  | "report"
  | "deny"
  | "confirm"
  | "admit"
  | "suspect"
  | "perceive"
  | "order"
  | "show"
  | "refuse"
  | "ask";
export type Mode = "direct" | "indirect" | "mixed" | "document";
export type Stance = "asserts" | "denies" | "hedges" | "declines" | "asks" | "orders";

export interface ReadUtterance {
  readonly id: string;
  readonly cue: readonly Span[];
  readonly cueClass: CueClass;
  /** `shown` are the words of a source without a name in the nominative, where they stand in another case. */
  readonly source: { readonly span: Span | null; readonly entity: string | null; readonly shown?: string };
  /** One span a contiguous piece; a quotation broken by its cue has two. */
  readonly content: readonly Span[];
  readonly mode: Mode;
  readonly stance: Stance;
  readonly scopeCues: readonly { readonly span: Span; readonly kind: "hedge" | "deny" | "limit" }[];
  /** The utterance that contains this one, or null where the publisher relays it directly. */
  readonly parent: string | null;
  /** The id of the time at which it was said, or null. */
  readonly time: string | null;
  /** The channel on which it was made ("in a post on X", "through an interpreter"), or null. */
  readonly medium: { readonly kind: Medium; readonly span: Span } | null;
  /** Set where the content only names something, "the boat", and says of it nothing that could be so or not. Absent otherwise. */
  readonly names?: true;
  readonly rule: string;
}

export type Medium =
  | "post"
  | "video"
  | "audio"
  | "statement"
  | "briefing"
  | "interview"
  | "interrogation"
  | "interpreter"
  | "document"
  | "photo";

/** How a text says that it is, in whole, somebody else's: "SEOUL (Wire) —", "This article was first published in …". */
export interface ReadCredit {
  readonly span: Span;
  readonly kind: "dateline" | "agency" | "republished" | "translated" | "byline" | "reporting";
  /** The name that is credited, as written. */
  readonly name: string;
  readonly rule: string;
}

/** Words by which a text says that what it gives was interpreted, translated or written down, and by whose means. */
export interface ReadRendering {
  readonly span: Span;
  readonly as: "transcript" | "interpretation" | "translation";
  /** The language spoken in the original, as a BCP 47 code; null where none is named. */
  readonly from: string | null;
  /** Who supplied whoever did it, as written; null where the text does not say. */
  readonly supplier: { readonly name: string; readonly span: Span } | null;
  readonly rule: string;
}

export interface ReadRemark {
  readonly kind:
    | "bidi-control"
    | "zero-width"
    | "control-character"
    | "lone-surrogate"
    | "replacement-character"
    | "mixed-script"
    | "decomposed"
    | "too-long"
    | "language";
  readonly span: Span;
  readonly message: string;
}
