import { cueForm } from "./cue-form.ts";
import type { PennTag } from "./penn-tag.ts";

const AUXILIARY = new Set("be am is are was were been being 's 're 'm have has had having 've 'd get gets got getting gotten".split(" "));
const SUBJECT = new Set("i he she it they we you who".split(" "));
/** What can follow a verb as its object, its clause or its infinitive, but not a participle behind a noun. */
const OBJECT = new Set<PennTag>(["DT", "PRP", "PRP$", "NNS", "NNP", "NNPS", "NN", "CD", "JJ", "WP", "WRB", "``"]);
const PRONOUNS = new Set("those these some many others most few all both and but".split(" "));
const NAMING = /^(?:called|named|dubbed|titled|entitled|termed|known)$/;
/** How many words back an auxiliary is looked for. */
const REACH = 5;

/**
 * Mends tags of verbs by their neighbours, where a statistical tagger errs most and attribution suffers most: a past participle that
 * no auxiliary goes before is a past tense where an object follows it ("told the court"), a base form behind a subject is a present
 * tense, and "claims" or "reports" between a name and a clause is a verb. `starts` are the first words of sentences, in order.
 */
export function mendVerbs(tags: readonly PennTag[], lower: readonly string[], starts: readonly number[]): readonly PennTag[] {
  const mended = [...tags];
  let next = 0;
  let start = 0;
  let finite = false;
  for (let i = 0; i < mended.length; i++) {
    if (i === starts[next]) {
      start = i;
      finite = false;
      next++;
    }
    mended[i] = mendedTag(mended, lower, i, start, finite);
    finite ||= /^(?:VBD|VBZ|VBP|MD)$/.test(mended[i] ?? "");
  }
  return mended;
}

function mendedTag(tags: readonly PennTag[], lower: readonly string[], i: number, start: number, finite: boolean): PennTag {
  const tag = tags[i] ?? "FW";
  if (tag === "VBN") return isPast(tags, lower, i, start) ? "VBD" : tag;
  if (tag === "VB") return isPresent(tags, lower, i, start) ? "VBP" : tag;
  if (tag === "NNS" || tag === "NN") return isReport(tags, lower, i, start, finite) ? (tag === "NNS" ? "VBZ" : "VBP") : tag;
  return tag;
}

/** The word before `i` that is no adverb, or -1 at the start of the sentence. */
function wordBefore(tags: readonly PennTag[], i: number, start: number): number {
  let at = i - 1;
  while (at >= start && tags[at]?.startsWith("RB")) at--;
  return at >= start ? at : -1;
}

function isPast(tags: readonly PennTag[], lower: readonly string[], i: number, start: number): boolean {
  for (let at = i - 1; at >= start && i - at <= REACH; at--) {
    if (AUXILIARY.has(lower[at] ?? "") && tags[at] !== "POS") return false;
    if (!tags[at]?.startsWith("RB") && tags[at] !== "PRP") break;
  }
  const before = wordBefore(tags, i, start);
  const subject = before < 0 ? "" : (tags[before] ?? "");
  const behind = tags[i + 1];
  const word = lower[i + 1] ?? "";
  if (SUBJECT.has(lower[before] ?? "")) return true;
  const object = (behind !== undefined && OBJECT.has(behind)) || word === "that" || (word === "to" && cueForm(lower[i] ?? "")?.frames.has("to") === true);
  if (!object) return false;
  // "“…,” said Ann Roe": a verb between a mark and a name.
  if (before < 0 || subject === "," || subject === "''" || subject === ":") return behind === "NNP" || behind === "DT" || behind === "PRP";
  // "a competition called the Prize": a name is given, and nobody says anything.
  if (NAMING.test(lower[i] ?? "") && /^NNS?$/.test(subject)) return false;
  return /^(?:NN|PRP$|CD)/.test(subject) || PRONOUNS.has(lower[before] ?? "") || tags[before] === "-RRB-";
}

function isPresent(tags: readonly PennTag[], lower: readonly string[], i: number, start: number): boolean {
  const before = wordBefore(tags, i, start);
  if (before < 0) return false;
  const tag = tags[before];
  for (let at = before; at >= start && before - at < 4; at--) if (tags[at] === "MD" || tags[at] === "TO" || /^(?:do|does|did|let|make|help|see|hear|n't|not)$/.test(lower[at] ?? "")) return false;
  return tag === "NNS" || tag === "NNPS" || tag === "VBN" || /^(?:they|we|i|you|who)$/.test(lower[before] ?? "");
}

/** "it fears it could", "the paper reports that": a noun by its form, a verb by its place. */
function isReport(tags: readonly PennTag[], lower: readonly string[], i: number, start: number, finite: boolean): boolean {
  const verb = cueForm(lower[i] ?? "");
  if (verb === null || !/s$|^(?:report|claim|fear|state|note|estimate|doubt|demand|question)$/.test(lower[i] ?? "")) return false;
  const before = wordBefore(tags, i, start);
  if (before < 0) return false;
  if (SUBJECT.has(lower[before] ?? "")) return true;
  const clause = lower[i + 1] === "that" || tags[i + 1] === "``" || tags[i + 1] === "PRP" || (tags[i + 1] === "," && tags[i + 2] === "``");
  return !finite && clause && verb.frames.has("clause") && /^NNP?S?$/.test(tags[before] ?? "") && tags[i] === "NNS";
}
