import type { Acquired } from "./acquired.ts";
import type { Claim } from "./claim.ts";
import type { Conflict } from "./conflict.ts";
import type { Decision, DecisionOf, PixelBox, ProtectionStatus } from "./decision.ts";
import type { SourceRole } from "./entity.ts";
import type { CaseEvent } from "./event.ts";
import type { ClaimId, ConflictId, DecisionId, EntityId, ItemId, OriginId, QuestionId, ReportId, UtteranceId } from "./id.ts";
import type { ItemKind } from "./item.ts";
import type { CollapseReason, CopiedText, Link, Side } from "./origin.ts";
import type { OriginKind } from "./origin-kind.ts";
import type { PlaceCandidate } from "./place.ts";
import type { EntityType, FactProperty, Medium, Mode, ReadCredit, ReadRemark, Stance } from "./reading.ts";
import type { ReportMedium } from "./report.ts";
import type { Sentence, Wording } from "./sentence.ts";
import type { Span } from "./span.ts";
import type { Interval, Utterance } from "./utterance.ts";
import type { Contribution, WeighedAnswer } from "./weighing.ts";

/** What the server answers and the workbench shows. Derived from the findings; names and words are filled in, ids lead further. */

/** A report in a list, or as the place of a quotation. */
export interface ReportLine {
  readonly id: ReportId;
  readonly title: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly language: string;
  readonly medium: ReportMedium;
  /** Attributed utterances found in it, and how many of them nobody has reviewed. */
  readonly proposals: number;
  readonly unreviewed: number;
}

/** Words at their place, with a little of the text on either side. */
export interface Quote {
  readonly report: ReportId;
  readonly title: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly language: string;
  readonly before: string;
  readonly words: string;
  readonly after: string;
  /** The innermost utterance in whose content the words stand. */
  readonly utterance: UtteranceId | null;
}

export interface UtteranceLine {
  readonly id: UtteranceId;
  readonly report: ReportId;
  readonly voice: Utterance["voice"];
  readonly parent: UtteranceId | null;
  /** The name of its source, or the words that stand for it; null where there are none. */
  readonly source: string | null;
  readonly sourceSpan: Span | null;
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly words: string;
  readonly mode: Mode;
  readonly stance: Stance;
  readonly polarity: Utterance["polarity"];
  readonly hedged: boolean;
  readonly medium: Medium | null;
  readonly rule: string;
  readonly review: Utterance["review"];
  readonly claim: ClaimId | null;
  /** What it relies on is not known. */
  readonly dark: boolean;
  /** The decision by which it was accepted or corrected, which can be undone. */
  readonly decision: DecisionId | null;
  /** The decision that split it off the utterance `whole`, or that split words off it (then it is `whole` itself); null where there is none. */
  readonly split: { readonly decision: DecisionId; readonly whole: UtteranceId } | null;
  /** All decisions that bear on it, as `POST /api/decisions?standing=` wants them. */
  readonly standing: string;
}

/** A proposal that somebody rejected: it takes no part in the findings. */
export interface RejectedLine {
  readonly utterance: UtteranceId;
  readonly decision: DecisionId;
  readonly because: string;
  readonly words: string;
}

export interface ReportView extends ReportLine {
  readonly text: string;
  /** Where the pages of its PDF begin; none where it was read from something else. */
  readonly pages: readonly PageMark[];
  readonly url: string | null;
  /** The videos and recordings of sound whose words it gives; none for most. */
  readonly recordings: readonly RecordingLine[];
  /** When in these its parts are heard; none where that is not known, and where it has no recording. */
  readonly times: readonly TimeMark[];
  /** `reports`: how many reports were read from it. */
  readonly item: {
    readonly id: ItemId;
    readonly name: string;
    readonly kind: ItemKind;
    readonly mediaType: string;
    readonly reports: number;
  };
  /** In order of their place in the text. */
  readonly utterances: readonly UtteranceLine[];
  readonly rejected: readonly RejectedLine[];
  readonly credits: readonly ReadCredit[];
  readonly remarks: readonly ReadRemark[];
  readonly copies: readonly (CopiedText & { readonly other: ReportLine })[];
  /** Reports that one would lay beside it, those that belong to it most first. */
  readonly beside: readonly BesideLine[];
}

export interface PageMark {
  /** From one on. */
  readonly number: number;
  /** The offset of its first word in the text of the report. */
  readonly at: number;
}

/** A recording of which a report gives the words: it was read from it, carries it, was tied to it by a person, or is named like it. */
export interface RecordingLine {
  readonly item: ItemId;
  readonly name: string;
  readonly kind: "video" | "sound";
  readonly mediaType: string;
  /** As its head names them; none where that cannot be read. */
  readonly codecs: readonly string[];
  readonly because: "itself" | "decided" | "carried" | "named";
}

export interface TimeMark {
  /** The offset in the text of the report. */
  readonly at: number;
  /** From the beginning of the recording. */
  readonly seconds: number;
}

/** A page of a PDF, and where words of the report stand on it. */
export interface PageView {
  readonly number: number;
  /** Pixels of the page as it is drawn. */
  readonly size: { readonly width: number; readonly height: number };
  /** Around the words, a line each, in these pixels; none where the page's own words do not hold them. */
  readonly boxes: readonly PixelBox[];
}

/**
 * Why one report is laid beside another: it may be a translation; a person said that one relies on the other; both were read from one item (an original and
 * its transcript); one publisher told it in two languages within two days; both carry the same picture, recording or video; one took text from the other.
 */
export type BesideReason = "translation" | "decided" | "item" | "publisher" | "media" | "copied";

export interface BesideLine {
  readonly report: ReportLine;
  readonly reason: BesideReason;
}

/** Where two texts say the same: offsets in the one and in the other, both rising, the beginning and the end of both among them. */
export interface Alignment {
  readonly anchors: readonly (readonly [here: number, there: number])[];
}

/** One utterance on the way from a publisher to an origin, and the link that leads on from it. */
export interface ChainStep {
  readonly utterance: UtteranceLine;
  readonly report: ReportLine;
  /** Null on the last step. */
  readonly link: LinkLine | null;
}

export interface LinkLine {
  readonly reason: Link["reason"];
  readonly because: Wording;
  readonly certain: boolean;
  readonly quotes: readonly Quote[];
}

export interface Chain {
  readonly steps: readonly ChainStep[];
  /** Where it ends; null where it goes dark, and where nothing is claimed whose origin could be counted. */
  readonly origin: OriginLine | null;
  readonly dark: boolean;
}

export interface OriginLine {
  readonly id: OriginId;
  readonly kind: OriginKind;
  readonly by: string | null;
  readonly entity: EntityId | null;
  readonly control: string | null;
  readonly resolved: boolean;
}

export interface UtteranceView {
  readonly utterance: UtteranceLine;
  readonly report: ReportLine;
  readonly claim: ClaimLine | null;
  readonly chains: readonly Chain[];
}

export interface ClaimLine {
  readonly id: ClaimId;
  /** One of its utterances, by which a decision names it; null where it has none left. */
  readonly first: UtteranceId | null;
  /** In the words that were said. */
  readonly statement: string;
  /** Nobody has put it in the affirmative: the statement is a negative one, and those who deny the claim assert it. */
  readonly negative: boolean;
  readonly grouping: Claim["grouping"];
  readonly asserted: Side;
  readonly denied: Side;
  readonly members: number;
  readonly unreviewed: number;
  readonly unresolved: number;
  readonly conflicts: number;
}

export interface ClaimView extends ClaimLine {
  readonly drawing: ClaimDrawing;
  readonly origins: readonly ClaimOrigin[];
  readonly collapses: readonly CollapseLine[];
  readonly cycles: readonly (readonly Member[])[];
  readonly dark: readonly Member[];
  readonly said: readonly Member[];
  readonly conflictIds: readonly ConflictId[];
  readonly questions: readonly { readonly id: QuestionId; readonly text: Wording }[];
}

/**
 * A claim drawn: from the reports that carry it, over the voices that they pass on, to its origins. Who passes the same on to the same end is one
 * knot, so that lines run together where reports do.
 */
export interface ClaimDrawing {
  /** Columns from left to right: 0 holds reports, the last one origins. */
  readonly columns: number;
  readonly knots: readonly DrawnKnot[];
  readonly strands: readonly DrawnStrand[];
}

export interface DrawnKnot {
  readonly id: string;
  readonly column: number;
  readonly kind: "report" | "more" | "voice" | "origin";
  /** Who it is; null for a source without a name. */
  readonly name: string | null;
  /** For a report its day, for `more` how many reports, for an origin its kind. */
  readonly detail: string;
  readonly side: ClaimOrigin["side"];
  /** Where it leads: a report, or an origin of the claim. */
  readonly report: ReportId | null;
  readonly origin: OriginId | null;
  readonly dark: boolean;
}

/** What leads from one knot to the next, with the words that prove it. */
export interface DrawnStrand {
  readonly from: string;
  readonly to: string;
  readonly reason: Link["reason"] | "ends";
  /** Empty where there is nothing to say. */
  readonly because: Wording;
  readonly certain: boolean;
  readonly dark: boolean;
  readonly side: ClaimOrigin["side"];
  /** How many utterances go this way, and the words of the first of them. */
  readonly utterances: number;
  readonly quotes: readonly Quote[];
}

export interface ClaimOrigin extends OriginLine {
  readonly side: "for" | "against" | "both" | "open";
  /** How reliable people hold its source to be; null where nobody has said. */
  readonly grade: { readonly grade: string; readonly decision: DecisionId } | null;
  readonly chain: readonly ChainStep[];
  readonly through: readonly Member[];
}

export interface CollapseLine {
  readonly members: readonly OriginLine[];
  readonly reason: CollapseReason;
  readonly because: Wording;
  readonly certain: boolean;
  /** The names by which a person can settle it. */
  readonly names: readonly [string, string] | null;
  readonly quotes: readonly Quote[];
}

/** An utterance with the words around it. */
export interface Member {
  readonly utterance: UtteranceLine;
  readonly quote: Quote;
}

export interface ConflictLine {
  readonly id: ConflictId;
  /** What everybody takes for granted who calls it a conflict. */
  readonly axioms: readonly string[];
  /** The claims without which most would be cleared, and how many conflicts and tensions that is; null where it is only this one. */
  readonly repair: { readonly claims: readonly ClaimId[]; readonly clears: number } | null;
  readonly kind: Conflict["kind"];
  readonly severity: Conflict["severity"];
  readonly explanation: Sentence;
  readonly resolutions: readonly Sentence[];
  readonly quotes: readonly Quote[];
  readonly claims: readonly ClaimLine[];
  /** The questions that weigh its claims, with how they came out where people have said so. */
  readonly questions: readonly Pick<QuestionView, "id" | "text" | "by" | "outcome">[];
}

export interface QuestionView {
  readonly id: QuestionId;
  readonly text: Wording;
  readonly by: "decided" | "proposed";
  /** What people settled, by the label of the answer (null where none is so), and why; null while nobody has. */
  readonly outcome: { readonly label: string | null; readonly because: string } | null;
  readonly answers: readonly AnswerView[];
}

export interface AnswerView extends Omit<WeighedAnswer, "contributions"> {
  readonly statement: string;
  /** One of the utterances of its claim, by which a decision names it; null where it has none left. */
  readonly first: UtteranceId | null;
  readonly contributions: readonly (Contribution & { readonly name: OriginLine | null; readonly through: UtteranceId | null })[];
}

export interface DecisionLine {
  readonly id: DecisionId;
  readonly decision: Decision;
}

/** A decision on more than one proposal, where it shows: who made it, when and why, and what it is about in words. */
export interface DecidedLine extends DecisionLine {
  /** Null where the record of it was erased. */
  readonly by: string | null;
  readonly at: string | null;
  readonly about: Wording;
}

/** A part of a list. */
export interface Part<Line> {
  /** How many lines the whole list has. */
  readonly total: number;
  readonly from: number;
  readonly lines: readonly Line[];
}

export interface CaseView {
  readonly title: string;
  /**
   * `dark` counts utterances whose chain goes dark, `unreviewed` attributed utterances that nobody has reviewed, `waiting` the
   * reports that hold any of these.
   */
  readonly counts: {
    readonly items: number;
    readonly reports: number;
    readonly utterances: number;
    readonly claims: number;
    readonly conflicts: number;
    readonly dark: number;
    readonly unreviewed: number;
    readonly waiting: number;
    readonly questions: number;
  };
  /** Those that people asked, and some of those that conflicts propose. */
  readonly questions: readonly QuestionView[];
  /** The claims with the most reports behind them, for a case in which no question is asked yet. */
  readonly loudest: readonly ClaimLine[];
  /** The hardest of them. */
  readonly conflicts: readonly ConflictLine[];
  readonly waits: {
    /** Some with unreviewed proposals, the most first. */
    readonly reports: readonly ReportLine[];
    readonly dark: readonly Member[];
    /** The first proposal that nobody has reviewed, of the first of the reports; null where there is none. */
    readonly next: UtteranceId | null;
    readonly orphans: readonly { readonly decision: DecisionId; readonly because: Sentence }[];
  };
}

/** What of a picture is to be filled over when it leaves the case, in pixels of the picture as it is seen upright. */
export interface BoxesView {
  readonly size: { readonly width: number; readonly height: number };
  /** What looks like a face. */
  readonly proposed: readonly PixelBox[];
  /** Of a page of a PDF: its words that must not leave, as far as the file says its words. */
  readonly words: readonly PixelBox[];
  /** Of a page of a PDF: how many pages there are; null for a picture. */
  readonly pages: number | null;
  /** Decisions that stand; their boxes add up. */
  readonly standing: readonly {
    readonly decision: DecisionId;
    readonly boxes: DecisionOf<"redact">["boxes"];
    readonly alt: string | null;
    readonly because: string;
    /** Why it has no effect yet; null where it has. */
    readonly waiting: Sentence | null;
  }[];
}

/** How somebody may appear when something leaves the case. */
export interface ProtectionLine {
  readonly status: ProtectionStatus;
  /** The name where it may be told, a label where it may not. */
  readonly shown: Wording;
  readonly hidden: boolean;
  readonly guarded: boolean;
  readonly because: Wording;
  /** Decisions that would show him and wait for a second person, each with the reason. */
  readonly waiting: readonly { readonly decision: DecisionId; readonly because: Sentence }[];
}

/** Somebody or something that reports name, in a list. */
export interface EntityLine {
  readonly id: EntityId;
  readonly type: EntityType;
  readonly name: string;
  readonly names: readonly string[];
  /** Those that stand in Cyrillic or Hangul, in Latin letters, each with its language: a Korean person's by two standards. */
  readonly latin: readonly { readonly name: string; readonly language: string; readonly written: readonly string[] }[];
  readonly role: SourceRole;
  /** In how many places of how many reports. */
  readonly mentions: number;
  readonly reports: number;
  /** Joins of names that nobody has decided. */
  readonly proposed: number;
  readonly protection: ProtectionLine;
}

export interface EntityView extends EntityLine {
  readonly facts: readonly { readonly property: FactProperty; readonly value: string; readonly quote: Quote | null }[];
  readonly joins: readonly { readonly names: readonly [string, string]; readonly because: Wording; readonly decision: DecisionId | null }[];
  /** Others that may be the same, each with the reason; nothing is joined for it. */
  readonly alike: readonly { readonly id: EntityId; readonly name: string; readonly because: Sentence }[];
  /** What it says, as a source: one line a claim, those that most reports carry; and how many there are in all. */
  readonly says: readonly ClaimLine[];
  readonly claims: number;
  /** Some of the places that name it, the first of each report. */
  readonly places: readonly Quote[];
}

/** A preserved item and how it came. */
export interface ItemLine {
  readonly id: ItemId;
  readonly name: string;
  readonly kind: ItemKind;
  readonly mediaType: string;
  readonly size: number;
  readonly digest: string;
  readonly dimensions: { readonly width: number; readonly height: number } | null;
  /** When it was taken in and by whom, by the clock of the case; null where its event was erased. */
  readonly added: { readonly at: string; readonly by: string } | null;
  readonly acquired: Acquired | null;
  /** What the picture says of itself: a sentence each. It is easily altered. */
  readonly says: readonly Sentence[];
  /** What is known of a video or a recording: its head's words, and what a program saw. */
  readonly seen: readonly Sentence[];
  /** What was noticed when it was taken in. */
  readonly remarks: readonly Wording[];
  readonly reports: readonly { readonly id: ReportId; readonly title: string }[];
  /** Items that hold the same picture as far as can be told, by how many of 256 bits they differ. */
  readonly alike: readonly { readonly id: ItemId; readonly name: string; readonly bits: number }[];
  /** Recordings that are probably the same or show this picture, and in words what they have in common. */
  readonly common: readonly { readonly id: ItemId; readonly name: string; readonly words: Sentence }[];
  readonly aside: DecisionId | null;
}

/** The log as outsiders see it. The browser works the root out itself from the entries. */
export interface LogView {
  readonly origin: string;
  /** Who decides here, as events name him. */
  readonly by: string;
  /** The verifier key that signs now. */
  readonly key: string;
  readonly size: number;
  readonly signed: number;
  /** Why the newest entries are not signed; null where all are. */
  readonly behind: Wording | null;
  /** The signed note, as it is published; null where nothing is. */
  readonly checkpoint: string | null;
}

/** Something that happened in the case, as the log holds it. */
export interface EventLine {
  readonly seq: number;
  readonly at: string;
  readonly type: CaseEvent["type"];
  /** Null where it was erased. */
  readonly by: string | null;
  /** What it happened to, in words of the case, or what a decision is about; empty where it has none. */
  readonly title: Wording;
  /** Which decision was made; null for any other event. */
  readonly decision: Decision["kind"] | null;
  /** How many events were erased, or parts a dossier has; null for any other event. */
  readonly amount: number | null;
  /** Of what was uncovered, whether it is a recording, which was played. */
  readonly played: boolean;
  readonly because: string | null;
  /** A decision that stands and can be taken back. */
  readonly undo: DecisionId | null;
}

/** A claim that names a time, a place, or both. */
export interface TimelineLine {
  readonly claim: ClaimId;
  readonly statement: string;
  /** In days since 1970-01-01, half open; null is an open end. The words are those of EDTF. */
  readonly when: readonly {
    readonly edtf: string;
    readonly relation: Interval["relation"];
    readonly from: number | null;
    readonly to: number | null;
  }[];
  /** The days of publication of the reports that say it, in days since 1970-01-01, sorted. */
  readonly said: readonly number[];
  /** Where it is said to have happened. */
  readonly where: readonly { readonly id: EntityId; readonly name: string }[];
  readonly asserted: Side;
  readonly denied: Side;
  readonly conflicts: number;
}

/** A place that claims name, with what its name may mean. */
export interface MapPlace {
  readonly id: EntityId;
  readonly name: string;
  /** Several where the texts do not settle it; none where no list of places has it. */
  readonly meant: readonly MapSpot[];
  /** How many claims place something here, how many of these somebody denies, and in how many conflicts they are. */
  readonly claims: number;
  readonly denied: number;
  readonly conflicts: number;
}

export interface MapSpot {
  readonly name: string;
  readonly region: string | null;
  readonly country: string | null;
  readonly kind: PlaceCandidate["kind"];
  readonly at: readonly [latitude: number, longitude: number];
  /** Kilometres around it; null for what no circle describes. */
  readonly radius: number | null;
}

export interface MapView {
  /** The most named first, at most as many as a map can hold; `places` of how many. */
  readonly places: readonly MapPlace[];
  readonly total: number;
  /** Places of which a conflict says that something cannot have been at both. */
  readonly rivals: readonly {
    readonly places: readonly [EntityId, EntityId];
    readonly conflict: ConflictId;
    readonly explanation: Sentence;
  }[];
}

/** What a search found, the best of each kind first. */
export type Found = FoundAt & FoundOf;

interface FoundAt {
  readonly title: Wording;
  /** Where it leads, as an address of the workbench. */
  readonly to: string;
  readonly quote: Quote | null;
}

/** What a reader tells it by. */
type FoundOf =
  /** `sounds`: no name is written as it was asked for, but one sounds like it. `names` are some of its other names. */
  | {
      readonly kind: "entity";
      readonly id: EntityId;
      readonly type: EntityType;
      readonly sounds: boolean;
      readonly names: readonly string[];
    }
  | { readonly kind: "claim"; readonly first: UtteranceId | null; readonly members: number }
  | { readonly kind: "question" }
  | { readonly kind: "report" | "text"; readonly id: ReportId; readonly publisher: string | null; readonly published: string | null }
  | { readonly kind: "item"; readonly id: ItemId; readonly item: ItemKind };
