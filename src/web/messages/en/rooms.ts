import type { ReactNode } from "react";
import type { AcquiredField } from "../../../record/acquired-in-words.ts";
import type { TranslationEcho } from "../../../record/origin.ts";
import type { LogVerdict } from "../../check-log.ts";
import { rich } from "../rich.ts";
import { count, FORMATS } from "./base.ts";

/** What each room says. */
export const ROOMS = {
  caseRoom: {
    contradicts: "What contradicts what",
    nothingContradicts: "Nothing that was read contradicts anything else.",
    allQuestions: (n: number): string => `All ${count(n, "question")}`,
    allConflicts: (n: number): string => `All ${count(n, "conflict")}`,
    contested: "What is contested",
    proposed: "proposed from a conflict",
    noneDenies: "No report denies it",
    loudest: "What most reports say",
    waits: "What waits for you",
    allReviewed: "Every proposal is reviewed",
    unreviewed: (n: number): string => `${count(n, "proposal")} unreviewed`,
    allOfThem: (n: number): string => `All ${FORMATS.number(n)} of them`,
    noneDark: "No chain goes dark",
    sourceIn: (source: ReactNode, place: ReactNode): ReactNode => rich`${source}, in ${place}`,
    orphans: (n: number): string => `${count(n, "decision fits", "decisions fit")} nothing any more`,
  },
  reports: {
    lead: "In the order in which they were published. A proposal counts until somebody rejects it.",
    nothing: "No report was taken in yet.",
    ownVoice: "own voice only",
    reviewed: (n: number): string => `${count(n, "proposal")}, reviewed`,
    unreviewed: (n: number, all: number): string => `${FORMATS.number(n)} of ${count(all, "proposal")} unreviewed`,
  },
  report: {
    rejected: "Rejected here",
    undo: "Undo",
    mayTranslate: (shared: string, report: ReactNode): ReactNode =>
      rich`May be a translation: ${shared} stand in the same order in ${report}`,
    shared: ({ names, numbers, addresses, quotations }: TranslationEcho): string =>
      FORMATS.all(
        [
          names === 0 ? "" : count(names, "name"),
          numbers === 0 ? "" : count(numbers, "number"),
          addresses === 0 ? "" : count(addresses, "address", "addresses"),
          quotations === 0 ? "" : count(quotations, "quotation"),
        ].filter((part) => part !== ""),
      ),
    standsIn: (share: string, report: ReactNode): ReactNode => rich`${share} of this text stands in ${report}`,
    itsTextStandsIn: (report: ReactNode): ReactNode => rich`Its text stands in ${report}`,
  },
  review: {
    panel: "Proposal",
    at: (n: number, all: number): string => `${FORMATS.number(n)} of ${FORMATS.number(all)}`,
    none: "No proposals",
    allReviewed: "All reviewed",
    previous: "Previous",
    next: "Next",
    close: "Close",
    hint: "Choose a marked passage to see who says it and where they got it.",
    ownSentences: "Walk through the report’s own sentences too",
    keys: "One-letter keys",
    claim: "Claim",
    whereFrom: "Where it comes from",
    rule: (name: ReactNode): ReactNode => rich`Found by the rule ${name}`,
    undo: "Undo",
    accept: "Accept",
    reject: "Reject …",
    correct: "Correct …",
    split: "Split …",
    nest: "Nest …",
    ownVoice: "in the report’s own voice",
    hedged: "hedged",
    /** What is written into the case as the reason, unless a person writes another. */
    acceptedBecause: "read in its place: the text says this",
    correctedBecause: "read in its place: the text says it so",
    undoneBecause: "taken back while reviewing",
    said: {
      accepted: "Accepted.",
      rejected: "Rejected.",
      corrected: "Corrected.",
      parted: "Split in two.",
      nested: "Put in its place.",
      takenBack: "Taken back.",
    },
  },
  rejecting: {
    title: "Reject this proposal",
    reasons: [
      "the source is somebody else",
      "nobody says this here",
      "the words are cut wrongly",
      "it is said of something else",
      "it repeats another proposal",
    ] as readonly string[],
    own: "or in your own words",
    reject: "Reject",
  },
  correcting: {
    title: "Correct this proposal",
    who: "Who says it",
    nobody: "nobody named",
    how: "How",
    words: "Which words",
    correct: "Correct",
    begins: "Begins",
    beginEarlier: "Begin one word earlier",
    beginLater: "Begin one word later",
    ends: "Ends",
    endEarlier: "End one word earlier",
    endLater: "End one word later",
  },
  moving: {
    open: "Move the ends",
    title: "The ends are moved",
    notYet: "Nothing is written yet.",
    how: "Pull it, or move it with the arrow keys: a word at a time, with Shift a letter. Enter writes, Esc puts it back.",
    end: {
      content: {
        begin: (n: number, all: number): string => `Where what is said begins${all > 1 ? `, piece ${n} of ${all}` : ""}`,
        end: (n: number, all: number): string => `Where what is said ends${all > 1 ? `, piece ${n} of ${all}` : ""}`,
      },
      source: {
        begin: (_n: number, _all: number): string => "Where the name of who says it begins",
        end: (_n: number, _all: number): string => "Where the name of who says it ends",
      },
    },
    at: {
      begin: (word: string): string => `from “${word}”`,
      end: (word: string): string => `to “${word}”`,
    },
    stepBack: "Take the last move back",
    putBack: "Put the ends back",
  },
  splitting: {
    title: "Split this proposal",
    how: "The arrow keys move the cut, a word at a time. Enter splits.",
    where: "Where the second part begins",
    before: (word: string): string => `before “${word}”`,
    oneWord: "One word cannot be split.",
    split: "Split",
    because: "read in its place: two things are said here",
  },
  nesting: {
    title: "Inside whose words does it stand?",
    inside: "It stands",
    of: (source: string, words: string): string => `inside what ${source} says: ${words}`,
    directly: "inside nobody else’s: the report relays it directly",
    nest: "Nest",
    because: "read in its place: it stands so in the text",
  },
  claims: {
    lead: "What several utterances say in common, and how many independent origins really stand behind it.",
    nothing: "Nothing that was read states a claim.",
    reviewed: "reviewed",
  },
  claim: {
    eyebrow: "Claim",
    whereFrom: "Where it comes from",
    denialsFrom: "Where the denials come from",
    words: "In whose words",
    answers: (question: ReactNode): ReactNode => rich`answers ${question}`,
    under: (power: string): string => `Under the control of ${power}.`,
    carried: (n: number): string => `Carried by ${count(n, "utterance")}; one chain of them:`,
    asOne: "Counted as one",
    certain: "certain: counts in both bounds",
    possible: "possible: lowers the lower bound only",
    dark: "Chains that go dark",
    notKnown: (source: ReactNode): ReactNode => rich`What ${source} relies on is not known`,
    cycle: (names: string): string => `${names}: they cite each other and nobody else.`,
  },
  questions: {
    lead: "Rival answers side by side. Probability says how likely an answer is, confidence how good the ground is on which that stands; they are two judgements.",
    all: "All questions",
    nothing: "Nobody has asked a question yet, and no conflict proposes one.",
    cameOut: (answer: ReactNode): ReactNode => rich`Came out, by decision: ${answer}.`,
    noneOfThese: "none of these",
    for: "For",
    against: "Against",
    credibility: "Credibility",
    notAbove: (grade: string): string => `, and not above ${grade}:`,
    probability: "Probability",
    confidence: "Confidence",
    wouldBe: (word: ReactNode): ReactNode => rich`would be ${word}`,
    weighs: "What weighs",
    change: "What would change this",
    noPivot: "No single origin, if it fell, would change the word.",
    pivot: (word: ReactNode, names: ReactNode): ReactNode => rich`${word} without ${names}`,
  },
  conflicts: {
    lead: "Claims that cannot all be true, or only under an assumption that should be named.",
    all: "All conflicts",
    dissolves: "It dissolves if",
    noAssumption: "No assumption is known under which both could be true.",
    rests: "It rests on",
    between: "Between the claims",
    repair: (more: number, clears: number): string =>
      `${more === 0 ? "Without it" : `Without it and ${count(more, "more claim")} that state the same`} there would be ${FORMATS.number(clears)} fewer conflicts and tensions in the case.`,
  },
  timeline: {
    lead: "When and where things are said to have happened, as spans and circles as wide as the words leave them, and when that was said. Rival times and places stand side by side.",
    between: "Happened between",
    first: "the first day",
    and: "and",
    last: "the last day",
    all: "All times",
    nothing: "No claim names a time or a place.",
    nothingBetween: "No claim says that it happened then and there.",
    untimed: "No time is named",
    brush: "Draw across the scale to choose days",
    longBefore: "Long before",
  },
  entities: {
    lead: "Whom and what the reports name, under every name, and how each may appear when something leaves the case.",
    nothing: "No report names anybody or anything.",
    also: (names: ReactNode): ReactNode => rich`also ${names}`,
    joins: (n: number): string => `${count(n, "join")} to review`,
  },
  entity: {
    mentioned: (mentions: number, reports: number): string => `${count(mentions, "mention")} in ${count(reports, "report")}`,
    says: "Claims made",
    places: "Where named",
    outside: "Outside the case",
    protect: "Say how this person stands to what happened",
    protectThing: "Decide how this may appear outside",
    status: "Status",
    second: "To say that somebody is an official, or nobody, shows the name once a second person has confirmed it.",
    lift: "Ask for the name to be told",
    liftSecond: "It has effect only once a second person has confirmed it.",
    waits: (decision: string, reason: ReactNode): ReactNode => rich`Decision ${decision} waits: ${reason}.`,
    confirm: "Confirm it",
    names: "Names",
    proposed: "(proposed)",
    decided: "(decided)",
    two: "They are two",
    same: "They are the same",
    mayBe: (other: ReactNode): ReactNode => rich`May be ${other}`,
    facts: "What is told",
  },
  evidence: {
    title: "Evidence and custody",
    lead: "What is preserved and how it came, and every act since, in a log that outsiders can check.",
    items: "Preserved items",
    noItems: "Nothing has been added yet.",
    history: "What happened, the latest first",
    noHistory: "Nothing is in the log.",
    custody: "The custody log",
    working: (done: number, all: number): string => `Working the log out: ${count(done, "entry", "entries")} of ${FORMATS.number(all)} …`,
    log: "Log",
    key: "Key",
    notSigned: "Not signed",
    compare:
      "Compare the key with the one that you were given by another way. Until a third party signs too, the log shows that nothing was changed since it was signed, and not when that was.",
    verdict: (verdict: LogVerdict): string => verdictWords(verdict),
    aside: "set aside",
    like: (n: number): string => `like ${count(n, "other picture")}`,
    added: "Added",
    addedBy: (at: string, by: string): string => `${at} by ${by}`,
    addedErased: "its record was erased",
    pixels: "Pixels",
    recording: "Recording",
    probablySame: "Probably the same",
    says: "It says of itself",
    alike: "Alike",
    differ: (bits: number): string => `(${FORMATS.number(bits)} of 256 bits differ)`,
    readAs: "Read as",
    noticed: "Noticed",
    came: "Came",
    inside: (file: string): string => `inside ${file}`,
    insideOther: "inside another file",
    unknown: "Unknown",
    acquired: {
      method: "Method",
      address: "Address",
      collector: "Collected by",
      captured: "Collected at",
      tool: "Collected with",
      from: "Had from",
      original: "Called there",
      state: "State there",
      consent: "Consent",
      status: "Answer of the server",
      server: "Network address of the server",
      tls: "Encryption of the connection",
      request: "Fields of the question",
      response: "Fields of the answer",
      platform: "Platform",
      channel: "Channel or account",
      post: "Number of the post",
      posted: "Posted there",
      packed: "Date in the ZIP archive (local time, zone not noted)",
    } satisfies Record<AcquiredField, string>,
    ownFile: "as a file of its own",
  },
};

function verdictWords(verdict: LogVerdict): string {
  switch (verdict.kind) {
    case "unsigned":
      return "Not signed: no checkpoint is published yet, so nothing is signed.";
    case "fewer":
      return `Altered here: the checkpoint counts ${FORMATS.number(verdict.size)} entries, and there are ${FORMATS.number(verdict.found)}.`;
    case "root":
      return "Altered here: the entries do not have the root that was signed: something was changed.";
    case "key":
      return "Altered here: the checkpoint is not signed by the key of this case.";
    case "whole": {
      const behind = verdict.unsigned > 0 ? ` ${count(verdict.unsigned, "entry is", "entries are")} not signed yet.` : "";
      const anchored =
        verdict.others > 0
          ? ` ${count(verdict.others, "other signature stands", "other signatures stand")} on it.`
          : " Unanchored: no third party has signed it.";
      const entries = count(verdict.size, "entry", "entries");
      return `Unchanged since it was signed: this browser worked the root of ${entries} out itself, and it is the signed one (${verdict.seconds.toFixed(1)} s).${behind}${anchored}`;
    }
  }
}
