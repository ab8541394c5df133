import type { Gathered } from "../record/gathered.ts";
import { type Part, say } from "../record/sentence.ts";
import { push } from "./multimap.ts";
import { earliest, type Found, NO_PUBLISHER, nameOf, type Statement, wholeOf } from "./statement.ts";
import type { Topic } from "./topic.ts";

/** A shorter quotation is a phrase that anybody may use twice. */
const SHORTEST = 6;
const LONGEST = 120;
/** Two quotations with at least this share of their words in common, in order, are taken to be one. */
const ALIKE = 0.6;
/** Of one speaker so many different quotations are compared, the earliest first. */
const COMPARED = 150;
/** Words that turn a sentence round where one version has them and the other does not. */
const TURNING = /^(?:not|no|never|none|nobody|nothing|cannot|can't|won't|don't|didn't|isn't|wasn't|without)$/;

interface Quoted extends Statement {
  readonly words: readonly string[];
}

/** Quotations of one speaker that are alike and not the same: what stands between quotation marks should not change on the way. */
export const quotations: Topic<Quoted> = {
  entriesOf: (_, utterance, claim) => {
    const { mode, source } = utterance;
    const statement = mode === "direct" && source !== null ? wholeOf(utterance, claim) : null;
    const words = statement === null ? [] : wordsOf(utterance.words);
    if (statement === null || source === null || words.length < SHORTEST || words.length > LONGEST) return [];
    return [[source, { ...statement, words }]];
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
  if (a === undefined || b === undefined || inOneBreath(gathered, a, b) || isPartOf(a.words, b.words) || isPartOf(b.words, a.words))
    return null;
  const least = ALIKE * Math.max(a.words.length, b.words.length);
  if (b.words.filter((word) => a.words.includes(word)).length < least) return null;
  const common = inCommon(a.words, b.words);
  if (common.length < least) return null;
  const [only, instead] = [without(a.words, common), without(b.words, common)];
  const turned = [...only, ...instead].some((word) => TURNING.test(word) || /\d/.test(word));
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

/** "I hope the roof holds. I think the roof holds.": two sentences of one paragraph are both said. */
function inOneBreath(gathered: Gathered, a: Quoted, b: Quoted): boolean {
  if (a.utterance.report !== b.utterance.report) return false;
  const [first, second] = a.span[0] < b.span[0] ? [a.span, b.span] : [b.span, a.span];
  const between = gathered.reports.get(a.utterance.report)?.reading.text.slice(first[1], second[0]) ?? "";
  return !between.includes("\n");
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/[\p{L}\p{N}]+(?:'\p{L}+)?/gu) ?? []
  );
}

function isPartOf(short: readonly string[], long: readonly string[]): boolean {
  return ` ${long.join(" ")} `.includes(` ${short.join(" ")} `);
}

/** The longest run of words that both have in the same order, gaps allowed. */
function inCommon(a: readonly string[], b: readonly string[]): readonly string[] {
  const table = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  const at = (i: number, j: number): number => table[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const row = table[i];
      if (row !== undefined) row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  const common: string[] = [];
  for (let [i, j] = [0, 0]; i < a.length && j < b.length; ) {
    const word = a[i];
    if (word !== undefined && word === b[j]) {
      common.push(word);
      i++;
      j++;
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return common;
}

/** What is left of `words` without those of `common`, which stand in it in this order. */
function without(words: readonly string[], common: readonly string[]): readonly string[] {
  let at = 0;
  return words.filter((word) => {
    if (word !== common[at]) return true;
    at++;
    return false;
  });
}
