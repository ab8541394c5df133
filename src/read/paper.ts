import { isVerbTag, type PennTag } from "./penn-tag.ts";
import { FINITE, hasFinite, type Sentence } from "./tagged-sentence.ts";
import { markOf } from "./word-mark.ts";

/** Things that hold words or show what was: the nouns of papers, pictures and instruments. */
const PAPER =
  /^(?:inventor(?:y|ies)|rosters?|schedules?|timetables?|invoices?|bills?|(?:log|note|guest|hand|year|pass|text)?books?|cards?|passports?|documents?|papers?|certificates?|licen[cs]es?|permits?|logs?|manifests?|orders?|directives?|letters?|lists?|registers?|records?|registr(?:y|ies)|notes?|notices?|captions?|labels?|forms?|contracts?|receipts?|diar(?:y|ies)|charters?|pages?|reports?|files?|dossiers?|memos?|statements?|tall(?:y|ies)|counts?|ledgers?|reviews?|surveys?|maps?|charts?|data|databases?|websites?|sites?|footage|videos?|clips?|films?|images?|imagery|photos?|photographs?|pictures?|cameras?|cctv|bodycams?|dashcams?|recordings?|radars?|sensors?|instruments?|satellites?|transcripts?|minutes|indictments?|affidavits?|filings?|briefs?|replies|reply|tables?|figures|statistics|tests?|results?|analys[ie]s|autops(?:y|ies)|examinations?|inspections?|inquir(?:y|ies)|investigations?|stud(?:y|ies)|polls?|evidence|x-rays?|scans?|tracks|tracking|monitors?|graphs?|plans?|drawings?|sketch(?:es)?|screenshots?|screens?|broadcasts?|television|tv|posts?|tweets?|messages?|e-?mails?|samples?|fragments|plates?|tags?|badges?|stamps?|signs?|plaques?|(?:thermo|baro|speedo|alti|odo|seismo|dosi)?met(?:er|re)s?|gauges?|seismographs?|clocks?|counters?|displays?|dials?|banners?|placards?|leaflets?|posters?|inscriptions?|headlines?|invitations?|tickets?|epitaphs?|graffiti|observator(?:y|ies)|probes?|detectors?|recorders?|trackers?|briefings?|traffic|metadata|coordinates|chats|texts|telemetry|readings|imaging|intercepts|communications|signals|tapes?|live-?streams?|feeds?|snapshots?|selfies?|audio|voicemails?|bulletins?|articles?|protocols?|warrants?|verdicts?|judge?ments?|rulings?|audits?|brochures?|pamphlets?|stickers?|spreadsheets?|dashboards?|tachographs?|seismograms?|print-?outs?|annex(?:es)?|appendi(?:x|ces)|entr(?:y|ies)|footnotes?|archives?|memorand(?:um|a)|telegrams?|fax(?:es)?|catalogues?|prospectus|obituar(?:y|ies)|watermarks?|thermograms?|sonars?|scanners?|webcams?)$/;

/** True of the noun of a paper, a picture or an instrument, in lower case: "logs", "footage". */
export const isPaperWord = (word: string): boolean => PAPER.test(word);

/** What papers and pictures do, in the form that a plural asks for. */
const SHOWS: ReadonlySet<string> = new Set(
  "show reveal state list note place put indicate suggest document record name point confirm prove".split(" "),
);
/** Those that take both forms. */
const NO_NUMBER = /^(?:data|metadata|footage|imagery|media|cctv)$/;
/** What one thing does: "a log shows". */
const SHOWS_ALONE: ReadonlySet<string> = new Set([...SHOWS].map((word) => `${word}s`));
const SHOWN_AS: ReadonlyMap<string, PennTag> = new Map([
  ...Array.from(SHOWS_ALONE, (word) => [word, "VBZ"] as const),
  ...Array.from(SHOWS, (word) => [word, "VBP"] as const),
]);
const SHOWN_MARK = markOf(SHOWN_AS);
/** How many words may stand between a paper and its verb. */
const FAR = 12;
/** What begins what is shown: "show he left", "show, however, that", "state that", "reveal how". */
const SHOWN = /^(?:DT|CD|PRP|PRP\$|NNP|NNPS|NNS|EX|WRB|WP|``|\$)$/;

/**
 * The tag of a word that the place beside a paper makes certain, or null: "Jail logs | show he was moved", where a tagger sees a show, and
 * "Call | logs show", where it sees a verb.
 */
export function paperTag(sentence: Sentence, i: number, tag: PennTag, word: string): PennTag | null {
  if (((sentence.marks[i] ?? 0) & SHOWN_MARK) !== 0) return isShowing(sentence, i) ? (SHOWN_AS.get(word) ?? null) : null;
  return isVerbTag(tag) || tag === "JJ" ? nounTag(sentence, i, word) : null;
}

/** "Jail | logs | show", "Call | logs | provided by the firm": a verb by its tag, and a noun by what it stands before. */
function nounTag({ tags, lower, start }: Sentence, i: number, word: string): PennTag | null {
  const next = lower[i + 1] ?? "";
  // "Jail logs show"
  if (word.endsWith("s") && SHOWS.has(next) && isPaperWord(word) && (i === start || /^(?:NN|NNP|JJ|CD|DT|VB[NG])$/.test(tags[i - 1] ?? "")))
    return isShown(tags, lower, i + 1) ? "NNS" : null;
  // "Prison registers leaked to": no verb stands before a participle but an auxiliary.
  if (
    tags[i] === "VBZ" &&
    i === start + 1 &&
    /^VB[ND]$/.test(tags[i + 1] ?? "") &&
    isPaperWord(word) &&
    /^(?:TO|IN)$/.test(tags[i + 2] ?? "")
  )
    return "NNS";
  // "Call logs show"
  const opens = i === start || /^(?:,|CC|IN)$/.test(tags[i - 1] ?? "");
  if (tags[i] !== "VB" || !opens || !isPaperWord(next) || !next.endsWith("s")) return null;
  const behind = lower[i + 2] ?? "";
  return SHOWS.has(behind) || FINITE.has(tags[i + 2] ?? "FW") || tags[i + 2] === "VBN" ? "NN" : null;
}

const isShown = (tags: Sentence["tags"], lower: Sentence["lower"], i: number): boolean =>
  SHOWN.test(tags[i + 1] ?? "") ||
  lower[i + 1] === "that" ||
  (lower[i] === "point" && lower[i + 1] === "to") ||
  // "the minutes record engineer Colin Orr as saying"
  (lower[i] === "record" && /^as$/.test(lower[lower.indexOf("saying", i) - 1] ?? "") && lower.indexOf("saying", i) - i < FAR) ||
  (tags[i + 1] === "," && /^(?:RB|IN)$/.test(tags[i + 2] ?? "") && lower.slice(i + 3, i + 7).includes("that"));

/** The noun or adjective at `i` is the verb of a paper before it, whose clause has no other yet. */
function isShowing(sentence: Sentence, i: number): boolean {
  const { tags, lower, start } = sentence;
  if (!/^(?:NNS?|JJ|VB)$/.test(tags[i] ?? "") || !isShown(tags, lower, i)) return false;
  // "minutes from January which state that"
  if (tags[i - 1] === "WDT") return /^NN/.test(tags[i - 2] ?? "");
  const alone = SHOWS_ALONE.has(lower[i] ?? "");
  if (tags[i - 1] === "," && isBehindAside(sentence, i, alone)) return true;
  for (let at = i - 1; at >= start && i - at <= FAR; at--) {
    const word = lower[at] ?? "";
    if (isPaperWord(word) && agrees(word, alone)) return isSubject(sentence, at, i);
    const handed = tags[at] === "VBD" && isPaperWord(lower[at - 1] ?? "") && /^(?:TO|IN)$/.test(tags[at + 1] ?? "");
    if ((FINITE.has(tags[at] ?? "FW") && !handed) || (WALL.test(tags[at] ?? "") && !isOfHanded(tags, at))) return false;
  }
  return false;
}

/** "The minutes, passed to us by a source who was there, record": a paper opens the sentence, and a participle between commas stands before the verb. */
function isBehindAside({ tags, lower, start }: Sentence, i: number, alone: boolean): boolean {
  const open = tags.indexOf(",", start);
  if (open < 0 || open - start > OPENS || open >= i - 1 || !/^VB[DN]$/.test(tags[open + 1] ?? "")) return false;
  for (let at = open - 1; at >= start; at--) if (isPaperWord(lower[at] ?? "")) return agrees(lower[at] ?? "", alone);
  return false;
}

/** How many words a paper that opens a sentence may have. */
const OPENS = 8;

/** The paper at `at` stands right before its verb, or before what hangs on it, and no verb stands before it in its clause. */
function isSubject(sentence: Sentence, at: number, verb: number): boolean {
  const { tags, lower, start } = sentence;
  const next = tags[at + 1] ?? "";
  if (at + 1 < verb && !/^(?:RB|IN|VBN|VBD|VBG)$/.test(next)) return false;
  let from = at;
  while (from > start && /^(?:NN|NNP|NNS|JJ|DT|CD|PRP\$|POS|VBN|VBG)$/.test(tags[from - 1] ?? "")) from--;
  return from === start || /^(?:,|CC|:|\.)$/.test(tags[from - 1] ?? "") || lower[from - 1] === "that" || !hasFinite(sentence, at);
}

const WALL = /^(?:[,:.]|CC|MD|TO|``|''|WDT|WP)$/;

/** "leaked | to | the group" */
const isOfHanded = (tags: Sentence["tags"], at: number): boolean => tags[at] === "TO" && /^VB[ND]$/.test(tags[at - 1] ?? "");

/** "a log shows", "logs show", "footage shows", and "data" with either. */
const agrees = (paper: string, alone: boolean): boolean => NO_NUMBER.test(paper) || alone !== (paper.endsWith("s") && paper !== "news");
