import type { Conflict, ConflictKind } from "../../record/conflict.ts";
import type { DecisionOf, ProtectionStatus, RenderingKind } from "../../record/decision.ts";
import type { Credibility } from "../../record/grade.ts";
import type { CollapseReason, Side } from "../../record/origin.ts";
import type { OriginKind } from "../../record/origin-kind.ts";
import type { Stance } from "../../record/reading.ts";
import type { ReportMedium } from "../../record/report.ts";
import type { Wording } from "../../record/sentence.ts";
import type { Word } from "../../record/weighing.ts";

/**
 * All that a dossier tells. Every text in it went through the veil, every identifier is made anew with a secret of the case, and nothing is in it that is not named here: whatever writes pages
 * or other formats takes this and nothing else of a case.
 */
export interface Dossier {
  readonly title: string;
  /** The day of the last event that it counts, `YYYY-MM-DD`. */
  readonly day: string;
  readonly questions: readonly DossierQuestion[];
  readonly claims: readonly DossierClaim[];
  readonly conflicts: readonly DossierConflict[];
  readonly reports: readonly DossierReport[];
  readonly pictures: readonly DossierPicture[];
  /** Where places lie that claims tell, as coarse as they may be told. */
  readonly places: readonly DossierPlace[];
  /** Who appears under a label, and what they are. */
  readonly people: readonly { readonly label: string; readonly status: ProtectionStatus }[];
  readonly withheld: Withheld;
  /** True where one person confirmed his own decision to show somebody, for want of a second. */
  readonly alone: boolean;
  readonly log: DossierLog;
  readonly changes: Changes;
}

/** How much was left out for the sake of people; never what. */
export interface Withheld {
  readonly questions: number;
  readonly claims: number;
  readonly quotations: number;
  readonly pictures: number;
}

export interface DossierQuestion {
  readonly id: string;
  readonly text: Wording;
  readonly proposed: boolean;
  readonly answers: readonly DossierAnswer[];
  /** How people settled it; null while it is open. */
  readonly outcome: { readonly claim: string | null; readonly because: string } | null;
}

export interface DossierAnswer {
  readonly claim: string;
  readonly label: string;
  readonly for: Side;
  readonly against: Side;
  /** From 0 to 1. */
  readonly probability: readonly [number, number];
  readonly word: Word;
  readonly confidence: "low" | "moderate" | "high";
  readonly confidenceBecause: Wording;
  readonly credibility: Credibility;
  readonly credibilityBecause: Wording;
  readonly contributions: readonly { readonly side: "for" | "against"; readonly weight: number; readonly because: Wording }[];
  readonly pivots: readonly { readonly name: Wording; readonly without: Word }[];
}

export interface DossierClaim {
  readonly id: string;
  readonly statement: string;
  readonly asserted: Side;
  readonly denied: Side;
  readonly origins: readonly DossierOrigin[];
  readonly collapses: readonly DossierCollapse[];
  readonly quotes: readonly DossierQuote[];
  /** Chains whose end is not known. */
  readonly dark: number;
  /** When it is said to have happened, as EDTF, no finer than a day. */
  readonly when: readonly string[];
  readonly where: readonly string[];
}

export interface DossierOrigin {
  readonly id: string;
  readonly kind: OriginKind;
  readonly by: string;
  readonly control: string | null;
  readonly resolved: boolean;
  readonly side: "for" | "against" | "open";
  /** Reports that lead to it. */
  readonly reports: readonly string[];
}

export interface DossierCollapse {
  readonly members: readonly string[];
  readonly reason: CollapseReason;
  readonly because: Wording;
  readonly certain: boolean;
}

export interface DossierQuote {
  readonly report: string;
  /** From the publisher to whoever said it. */
  readonly chain: readonly string[];
  readonly stance: Stance;
  readonly polarity: "for" | "against" | "open";
  /** Null where the words cannot be shown. */
  readonly words: string | null;
  /** What it is of the quotation behind it, whose words it gives again; null where it is none, or the original cannot be shown. */
  readonly rendering: RenderingKind | null;
  /** True where no person has looked at it. */
  readonly unreviewed: boolean;
}

export interface DossierConflict {
  readonly id: string;
  readonly kind: ConflictKind;
  readonly severity: Conflict["severity"];
  /** Null where it is about who somebody is, which is not told, or where one of its claims is not. */
  readonly explanation: Wording | null;
  readonly resolutions: readonly Wording[];
  readonly claims: readonly string[];
  /** Who says what faces what, as the explanation tells it; none where one of them cannot be shown. */
  readonly quotes: readonly DossierQuote[];
}

/** True for a conflict about who somebody is: of protected people no more is told than that there is one. */
export const isOfIdentity = ({ kind }: Pick<DossierConflict, "kind">): boolean => OF_IDENTITY.has(kind);

const OF_IDENTITY: ReadonlySet<ConflictKind> = new Set(["age-birth", "identity", "property", "picture"]);

export interface DossierReport {
  readonly id: string;
  readonly publisher: string;
  readonly title: string | null;
  readonly medium: ReportMedium;
  readonly language: string;
  /** `YYYY-MM-DD` or coarser; null where unknown. */
  readonly published: string | null;
  /** A closed proof that it stands in the log, as `c2sp.org/tlog-proof@v1`: it tells when it was taken in, and nothing of what it is. */
  readonly proof: string;
}

/** A region or a country, by the name under which claims tell a place in it. */
export interface DossierPlace {
  readonly name: string;
  readonly kind: "region" | "country";
  /** Its middle in degrees: a region to a tenth, a country to a whole one. */
  readonly at: readonly [latitude: number, longitude: number];
  /** Kilometres around the middle of a region within which it lies; nominal. Null for a country. */
  readonly radius: number | null;
}

/** A picture, or a page of a document, in which something is filled over, made anew from pixels. */
export interface DossierPicture {
  readonly id: string;
  /** Of a document, which page, from one on, and the size in which it was drawn; null for a picture. */
  readonly page: { readonly number: number; readonly width: number; readonly height: number } | null;
  /** Its file, relative to the dossier's folder. */
  readonly file: string;
  readonly width: number;
  readonly height: number;
  /** What it shows, for whoever does not see it. */
  readonly alt: string;
  /** What was filled over, and in how many places. */
  readonly hides: readonly { readonly what: DecisionOf<"redact">["boxes"][number]["hides"]; readonly count: number }[];
  /** Claims that are made where it stands. */
  readonly claims: readonly string[];
  readonly reports: readonly string[];
}

export interface DossierLog {
  readonly origin: string;
  readonly key: string;
  readonly size: number;
}

/** What is otherwise than in the dossier before; null for the first. */
export type Changes = {
  readonly since: string;
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
} | null;
