import type { Gathered } from "../record/gathered.ts";
import { type Part, say } from "../record/sentence.ts";
import { push } from "./multimap.ts";
import { changesBetween, isTurning, type Pair, type QuotedWords, quotedWords } from "./quoted-words.ts";
import { earliest, type Found, NO_PUBLISHER, nameOf, type Statement, voiceOf, wholeOf } from "./statement.ts";
import type { Topic } from "./topic.ts";

/** A shorter quotation is a phrase that anybody may use twice. */
const SHORTEST = 6;
const LONGEST = 120;
/** Two quotations with at least this share of their words in common, in order, are taken to be one. */
const ALIKE = 0.6;
/** Of one speaker so many different quotations are compared, the earliest first. */
const COMPARED = 150;

interface Quoted extends Statement, QuotedWords {}

/** Quotations of one speaker that are alike and not the same: what stands between quotation marks should not change on the way. */
export const quotations: Topic<Quoted> = {
  entriesOf: (gathered, utterance, claim) => {
    const voice = utterance.mode === "direct" ? voiceOf(gathered, utterance) : null;
    const statement = voice === null ? null : wholeOf(utterance, claim);
    if (statement === null || voice === null) return [];
    const quoted = quotedWords(utterance.words);
    return quoted.words.length < SHORTEST || quoted.words.length > LONGEST ? [] : [[voice, { ...statement, ...quoted }]];
  },
  find: (gathered, _, entries) => {
    const versions = new Map<string, Quoted[]>();
    for (const quoted of entries) push(versions, quoted.words.join(" "), quoted);
    return versions.size < 2 ? [] : drifted(gathered, [...versions.values()]);
  },
};

function drifted(gathered: Gathered, versions: readonly (readonly Quoted[])[]): readonly Found[] {
  const sorted = versions
    .map((quoted) => ({ quoted, first: earliest(gathered, quoted) }))
    .sort((a, b) => (order(gathered, a.first) < order(gathered, b.first) ? -1 : 1))
    .slice(0, COMPARED);
  return sorted.flatMap((a, i) => sorted.slice(i + 1).flatMap((b) => drift(gathered, a.quoted, b.quoted) ?? []));
}

function order(gathered: Gathered, statement: Statement | null): string {
  return statement === null
    ? ""
    : `${gathered.reports.get(statement.utterance.report)?.report.published ?? "9999"} ${statement.utterance.id}`;
}

function drift(gathered: Gathered, earlier: readonly Quoted[], later: readonly Quoted[]): Found | null {
  const [a, b] = [earlier[0], later[0]];
  if (a === undefined || b === undefined || areOneBreath(gathered, earlier, later)) return null;
  const least = ALIKE * Math.max(a.words.length, b.words.length);
  if (b.words.filter((word) => a.words.includes(word)).length < least) return null;
  const common = inCommon(a.words, b.words);
  if (common.length < least) return null;
  const changes = changesBetween(a, b, common);
  const [only, instead] = [changes.flatMap((change) => change.only), changes.flatMap((change) => change.instead)];
  if ([...only, ...instead].every((word) => SLIGHT.test(word))) return null;
  const turned = [...only, ...instead].some(isTurning);
  const source = a.utterance.source === null ? say`One speaker` : nameOf(gathered, a.utterance.source);
  const place = ({ utterance }: Statement): Part => gathered.reports.get(utterance.report)?.report.publisher ?? NO_PUBLISHER;
  const says = (words: readonly string[]): Part => (words.length === 0 ? say`nothing` : say`“${words.slice(0, 12).join(" ")}”`);
  return {
    kind: "quotation",
    severity: turned ? "tension" : "note",
    stated: [earlier, later],
    explanation: say`${source} is quoted in different words: where ${place(a)} has ${says(only)}, ${place(b)} has ${says(instead)}.`,
    resolutions: [
      say`The words were translated twice, or put right.`,
      say`The two were said on different occasions.`,
      say`One of the two quotes from memory.`,
    ],
    axioms: ["sameWords"],
  };
}

/** Words that may come and go without a change of what is said. */
const SLIGHT = /^(?:that|the|an?|uh|um|er|okay)$/;

/** "I hope the roof holds. I think the roof holds.": what stands in one paragraph of any report are two sentences, and both are said. */
function areOneBreath(gathered: Gathered, earlier: readonly Quoted[], later: readonly Quoted[]): boolean {
  const byReport = new Map(later.map((one) => [one.utterance.report, one]));
  return earlier.some((one) => {
    const other = byReport.get(one.utterance.report);
    if (other === undefined) return false;
    const [first, second] = one.span[0] < other.span[0] ? [one.span, other.span] : [other.span, one.span];
    return !(gathered.reports.get(one.utterance.report)?.reading.text ?? "").slice(first[1], second[0]).includes("\n");
  });
}

/** The longest row of words that both have in the same order, gaps allowed, as places in both. */
function inCommon(a: readonly string[], b: readonly string[]): readonly Pair[] {
  const table = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  const at = (i: number, j: number): number => table[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const row = table[i];
      if (row !== undefined) row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  const common: Pair[] = [];
  for (let [i, j] = [0, 0]; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      common.push([i, j]);
      i++;
      j++;
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return common;
}
