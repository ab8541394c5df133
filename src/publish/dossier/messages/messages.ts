import type { DecisionOf, ProtectionStatus, RenderingKind } from "../../../record/decision.ts";
import type { CollapseReason, Side } from "../../../record/origin.ts";
import type { OriginKind } from "../../../record/origin-kind.ts";
import type { ProofWords } from "../../../record/proof-words.ts";
import type { Stance } from "../../../record/reading.ts";
import type { ReportMedium } from "../../../record/report.ts";
import type { Word } from "../../../record/weighing.ts";
import type { Tongue } from "../../../wording/tongue.ts";
import type { DossierConflict, Withheld } from "../model.ts";

/** The languages in which a dossier's pages can be written. */
export const LANGUAGES = ["en", "uk", "ko"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The pages that every page leads to. */
export const ROOMS = ["index", "claims", "conflicts", "timeline", "map", "pictures", "sources", "method", "changes", "check"] as const;
export type Room = (typeof ROOMS)[number];

type Hides = DecisionOf<"redact">["boxes"][number]["hides"];
type Confidence = "low" | "moderate" | "high";

/**
 * Everything that the pages of a dossier say in a language of the reader. What the case says (titles, claims, words, names, labels) is not among it, and neither are the sentences by which the program gives its reasons, which are said by `tongue`. Those that hold HTML
 * say so; all others are plain text that the pages escape where it has to be.
 */
export interface Messages {
  readonly language: Language;
  /** How sentences of the program are said in it; null for English, in which they are made. */
  readonly tongue: Tongue | null;
  readonly rooms: Readonly<Record<Room, string>>;
  readonly skip: string;
  readonly navigation: string;
  readonly footer: (day: string) => string;
  /** The link to everything on one page, and what that page says of itself. */
  readonly printed: string;
  readonly printedOf: (day: string) => string;
  /** That the rest stands in the language of the case; empty where it is the same. */
  readonly untranslated: string;

  /** A day or another time in EDTF as a person writes it. */
  readonly inWords: (edtf: string) => string;
  readonly counts: (side: Side) => string;
  readonly word: Readonly<Record<Word, string>>;
  readonly origin: Readonly<Record<OriginKind, string>>;
  readonly collapse: Readonly<Record<CollapseReason, string>>;
  readonly stance: Readonly<Record<Stance, string>>;
  readonly medium: Readonly<Record<ReportMedium, string>>;
  readonly status: Readonly<Record<ProtectionStatus, string>>;
  readonly severity: Readonly<Record<DossierConflict["severity"], string>>;
  readonly hides: Readonly<Record<Hides, string>>;
  readonly and: string;
  readonly or: string;

  readonly lede: (found: {
    readonly reports: number;
    readonly publishers: number;
    readonly claims: number;
    readonly conflicts: number;
    readonly day: string;
  }) => string;
  /** HTML, with a link to the method. */
  readonly ledeNote: string;
  readonly proposed: string;
  readonly withheldQuestions: (count: number) => string;
  readonly settled: string;
  readonly noneOfThese: string;
  readonly forIt: (counts: string) => string;
  readonly againstIt: (counts: string) => string;
  readonly confidence: Readonly<Record<Confidence, string>>;
  readonly credibility: string;
  readonly wouldChange: string;
  readonly without: (name: string, word: string) => string;
  /** How much something weighs, in decibans: 3 is two to one, 10 ten to one. */
  readonly weight: (decibans: number) => string;

  readonly claimsIntro: string;
  /** Above claims whose words say little by themselves. */
  readonly claimsOfFewWords: string;
  readonly claimsLeft: (count: number) => string;
  readonly claim: string;
  readonly asserted: string;
  readonly denied: string;
  readonly when: string;
  readonly where: string;
  readonly dark: string;
  readonly darkChains: (count: number) => string;
  readonly whereFrom: string;
  readonly countedAsOne: string;
  readonly anotherOrigin: string;
  readonly perhaps: string;
  readonly inWhoseWords: string;
  readonly under: (power: string) => string;
  readonly against: string;
  readonly leadHere: (reports: number) => string;
  readonly notToItsEnd: string;
  readonly wordsWithheld: string;
  /** In brackets, within a quotation, for words that may not be told. */
  readonly withheldWords: string;
  readonly withheldName: string;
  readonly unreviewed: string;
  /** Of a quotation whose original stands behind it. */
  readonly rendering: Readonly<Record<RenderingKind, string>>;
  readonly quoted: (words: string) => string;

  readonly drawingLabel: (reports: number, ends: number) => string;
  readonly moreReports: (count: number) => string;
  /** HTML. */
  readonly drawingCaption: string;

  readonly conflictsIntro: string;
  readonly disputed: string;
  readonly disputedBecause: (count: number) => string;
  readonly untoldConflicts: (count: number) => string;
  readonly dissolve: string;

  readonly timelineIntro: string;
  readonly whatIsSaid: string;
  readonly by: string;

  readonly mapIntro: string;
  readonly mapEmpty: string;
  readonly mapLabel: (places: number) => string;
  readonly mapCaption: string;
  readonly inCountry: string;
  readonly inRegion: (kilometres: number) => string;

  readonly picturesIntro: string;
  readonly picturesNone: string;
  readonly picturesLeft: (count: number) => string;
  readonly standsWhere: string;
  readonly pageOfDocument: (page: number) => string;
  readonly filledOver: string;
  readonly nothingFilled: string;

  readonly sourcesIntro: string;
  readonly published: string;
  readonly publisher: string;
  readonly title: string;
  readonly unknown: string;
  readonly underLabel: string;

  /** Headings with what stands under each, as HTML of paragraphs. */
  readonly method: (withheld: Withheld) => readonly (readonly [heading: string, body: string])[];
  readonly alone: string;

  readonly changesFirst: string;
  readonly changesSince: (day: string) => string;
  readonly changesNone: string;
  readonly added: string;
  readonly changed: string;
  readonly removed: string;

  readonly checkIntro: readonly string[];
  readonly log: string;
  readonly entries: (count: number) => string;
  readonly key: string;
  readonly keyGiven: string;
  readonly needsScript: string;
  /** HTML. */
  readonly withoutBrowser: string;
  readonly noDate: string;
  /** What the check of the proofs comes to. */
  readonly proved: ProofWords;
}
