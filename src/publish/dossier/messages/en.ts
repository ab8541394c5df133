import { PROOFS_IN_ENGLISH } from "../../../record/proof-words.ts";
import { when } from "../../../wording/en/when.ts";
import { countsOf } from "../words.ts";
import type { Messages } from "./messages.ts";

const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many);

export const EN: Messages = {
  language: "en",
  tongue: null,
  rooms: {
    index: "Questions",
    claims: "Claims",
    conflicts: "Conflicts",
    timeline: "Timeline",
    map: "Map",
    pictures: "Pictures",
    sources: "Sources",
    method: "Method and limits",
    changes: "Changes",
    check: "Check it yourself",
  },
  skip: "To the content",
  navigation: "Dossier",
  printed: "Everything on one page, to print or to save as a PDF",
  printedOf: (day) => `Everything on one page, to print or to save as a PDF. State of ${day}.`,
  footer: (day) =>
    `State of ${day}. People in captivity, witnesses and everybody else who holds no office stand here under labels, and what is told of them is left out.`,
  untranslated: "",

  inWords: (edtf) => when({ edtf, relation: "on" }),
  counts: countsOf,
  word: {
    "almost no chance": "almost no chance",
    "very unlikely": "very unlikely",
    unlikely: "unlikely",
    "roughly even chance": "roughly even chance",
    likely: "likely",
    "very likely": "very likely",
    "almost certain": "almost certain",
  },
  origin: {
    eyewitness: "an eyewitness",
    "custodial-statement": "said in captivity",
    "document-seen": "a document that was seen",
    "image-or-video": "a picture or video",
    sensor: "a sensor",
    "official-assertion": "an official assertion",
    "unnamed-source": "an unnamed source",
    unknown: "not known",
  },
  collapse: {
    forwarded: "forwarded",
    dateline: "an agency's report",
    "canonical-link": "one page links to the other",
    "copied-text": "copied text",
    "same-media": "the same picture",
    "stated-reliance": "one names the other as its source",
    "same-publisher": "one publisher",
    "same-control": "under one power",
    analyst: "decided by an analyst",
  },
  stance: { asserts: "asserts", denies: "denies", hedges: "hedges", declines: "declines", asks: "asks", orders: "orders" },
  medium: {
    article: "article",
    post: "post",
    statement: "statement",
    transcript: "transcript",
    document: "document",
    picture: "picture",
    note: "note",
  },
  status: {
    captive: "captive",
    wounded: "wounded",
    "dead-in-enemy-hands": "dead in enemy hands",
    minor: "minor",
    witness: "witness",
    victim: "victim",
    civilian: "civilian",
    unknown: "no office known",
    "public-official": "public official",
    "no-person": "no person",
  },
  severity: { conflict: "conflict", tension: "tension", note: "note" },
  hides: {
    face: "face",
    insignia: "insignia",
    tag: "tag",
    document: "document",
    tattoo: "tattoo",
    screen: "screen",
    words: "words",
    other: "other",
  },
  and: "and",
  or: "Or:",

  lede: ({ reports, publishers, claims, conflicts, day }) =>
    `${reports} reports by ${publishers} publishers make ${claims} claims that can be told here, and ${conflicts === 0 ? "no two of them contradict each other" : `${conflicts} conflicts`}. State of ${day}.`,
  ledeNote:
    '“9 reports → 1–2 origins” means that nine reports say it and that one or two independent origins stand behind them: the lower number takes everything as one that may be one. Probability and confidence are two things; <a href="method.html">how both are found</a>.',
  proposed: "Questions that conflicts raise, and nobody has asked yet",
  withheldQuestions: (count) =>
    `${count === 1 ? "One question is" : `${count} questions are`} about who somebody in captivity, or otherwise protected, is. The identity is disputed; nothing more is told here.`,
  settled: "Settled:",
  noneOfThese: "none of these",
  forIt: (counts) => `for: ${counts}`,
  againstIt: (counts) => `against: ${counts}`,
  confidence: { low: "Confidence low:", moderate: "Confidence moderate:", high: "Confidence high:" },
  credibility: "Credibility",
  wouldChange: "Would change it:",
  without: (name, word) => `without ${name}, ${word}`,
  weight: (decibans) => {
    const size = Math.abs(decibans);
    if (size < 0.05) return "adds nothing:";
    const strength = size < 3 ? "slightly " : size < 10 ? "" : "strongly ";
    return `${strength}${decibans > 0 ? "for:" : "against:"}`;
  },

  claimsOfFewWords: "In words that say little by themselves",
  claimsIntro: "What several reports say in common is one claim. The number that counts is that of the origins.",
  claimsLeft: (count) =>
    `${count} claims are left out: they tell of somebody who is protected what could lead to him, or an editor withholds them.`,
  claim: "Claim",
  asserted: "Asserted",
  denied: "Denied",
  when: "When",
  where: "Where",
  dark: "Dark",
  darkChains: (count) => `${count === 1 ? "one chain cannot" : `${count} chains cannot`} be followed to the end`,
  whereFrom: "Where it comes from",
  countedAsOne: "Counted as one",
  anotherOrigin: "another origin",
  perhaps: "perhaps",
  inWhoseWords: "In whose words",
  under: (power) => `under ${power}`,
  against: "against it",
  leadHere: (reports) => `${reports} reports lead here`,
  notToItsEnd: "the chain is not known to its end",
  withheldWords: "withheld",
  withheldName: "name withheld",
  wordsWithheld: "Its words are withheld: names cannot be told from words in them.",
  unreviewed: "as the program read it, not reviewed",
  rendering: {
    transcript: "written down from the words that follow",
    interpretation: "interpreted from the words that follow",
    translation: "translated from the words that follow",
  },
  quoted: (words) => `“${words}”`,

  drawingLabel: (reports, ends) => `${reports} reports lead to ${ends} ends of chains`,
  moreReports: (count) => `and ${count} more reports`,
  drawingCaption:
    'Left: who published it. Right: where it comes from. A bracket holds origins that count as one; dashed: the chain cannot be followed to its end; <span class="deny">red</span>: speaks against it.',

  conflictsIntro: "Claims that cannot all be true, with the fewest that show it.",
  disputed: "Identity disputed.",
  disputedBecause: (count) =>
    `${count === 1 ? "One contradiction is" : `${count} contradictions are`} about who somebody who is protected is, or what he is said to be. To publish it could harm him, so it is not told here.`,
  untoldConflicts: (count) =>
    `${count === 1 ? "One contradiction is" : `${count} contradictions are`} between claims of which one at least is not told here.`,
  dissolve: "It would dissolve if:",

  timelineIntro: "When things are said to have happened, to the day at the finest. Where sources give rival times, each is listed.",
  whatIsSaid: "What is said",
  by: "By",

  mapIntro:
    "Where things are said to have happened. Each circle is a region, each square a country, within which the place lies, and nothing finer: their middles are not where anything happened. Where sources give rival places, each is shown.",
  mapEmpty: "No claim that can be told names a place whose region or country is known.",
  mapLabel: (places) => `Map of ${plural(places, "one place", `${places} places`)}; the list below says the same`,
  mapCaption:
    "Base map: Natural Earth, in the public domain. It draws who holds an area and not whose it is; its line between Crimea and the rest of Ukraine is left out. Circles of regions are nominal; a number in a square stands for a whole country. Amber: somebody denies what is said to have happened there.",
  inCountry: "somewhere in the country",
  inRegion: (kilometres) => `somewhere in the region, about ${kilometres} km around its middle`,

  picturesIntro:
    "Each is made anew from pixels, smaller, and says nothing of when and with what it was taken. Faces, and whatever else tells who somebody is, are filled over. What looks like a face is never shown, whoever it is.",
  picturesNone: "No picture is shown.",
  picturesLeft: (count) => `${count === 1 ? "One picture is" : `${count} pictures are`} left out.`,
  standsWhere: "Stands where this is said:",
  pageOfDocument: (page) => `Page ${page} of a document.`,
  filledOver: "Filled over:",
  nothingFilled: "Nothing is filled over.",

  sourcesIntro:
    "The reports that are counted, by day of publication. Their addresses are not given: a page that names a prisoner of war is not to be found through this one.",
  published: "Published",
  publisher: "Publisher",
  title: "Title",
  unknown: "unknown",
  underLabel: "Who stands here under a label",

  method: ({ claims, questions, quotations, pictures }) => [
    [
      "How origins are counted",
      `<p>A report that repeats another adds nothing. For each claim every utterance is followed from whoever published it to where the chain ends: somebody who saw it, somebody who said it in captivity, a paper, a picture, an official body that asserts it.
Ends that share access, power or content count as one, each time with the reason. Where that is certain, both numbers fall; where it is only possible, the lower one does.</p>`,
    ],
    [
      "How answers are weighed",
      `<p>Each independent origin adds to or takes from an answer by how reliable it is and how many other answers were possible. The sum is told as a probability in the words of ICD 203, and beside it, never mixed with it, how much confidence it deserves.
Credibility by the Admiralty code never rises above what the number of independent origins allows. A party's denial of its own wrongdoing weighs little.</p>`,
    ],
    [
      "What was read by a program",
      "<p>Who said what was proposed by a program that points at the exact words; what no person has looked at says so. The program uses fixed rules and no language model.</p>",
    ],
    [
      "What is left out",
      `<p>People in captivity, wounded, minors, witnesses and everybody who does not speak for an office are not named. Their births, ages, papers, units and wounds are left out; places are told as regions and times as days. Left out were ${claims} claims, ${questions} questions, ${quotations} quotations and ${pictures} pictures.
Photographs are shown only where people looked over the whole of each, filled over faces and whatever else tells who somebody is, and a second person agreed. Recordings of interrogations, letters and private data are not published.</p>`,
    ],
    [
      "Limits",
      "<p>That evidence is unchanged since it was taken in does not show that it was genuine then. A count of origins is as good as what is known of who relies on whom. Times of the log are those of the desk's own clock; what a third party attests says so.</p>",
    ],
  ],
  alone:
    "Some people are named, or pictures shown, by a decision that the same person confirmed a day later, because nobody else works on this case.",

  changesFirst: "This is the first dossier of the case.",
  changesSince: (day) => `Since the dossier of ${day}.`,
  changesNone: "Nothing that it shows has changed.",
  added: "Added",
  changed: "Changed",
  removed: "Taken out",

  checkIntro: [
    "Every report that is counted here stands in a log that only grows, as an entry that commits to it without telling what it is. The proofs that this page carries show that each entry is in the tree over which the log's head is signed. Whoever keeps that head can tell at any later time whether one was put in before it, changed or taken out.",
    "When it comes to it, the desk can open an entry to a court, and everybody sees that it is the one.",
  ],
  log: "Log",
  entries: (count) => `${count} entries`,
  key: "Key",
  keyGiven: "The key that you were given, by another way than this dossier",
  needsScript: "This one page needs a script, which lies beside it; the others do not.",
  withoutBrowser:
    "Without a browser: <code>node verify.js . KEY</code> in the folder of this dossier does the same. It shows that the log holds these entries, and neither that what they commit to is genuine nor, without an anchor of a third party, when they were made.",
  noDate: "no date",
  proved: PROOFS_IN_ENGLISH,
};
