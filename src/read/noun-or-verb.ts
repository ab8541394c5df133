import { cueForm } from "./cue-form.ts";
import type { PennTag } from "./penn-tag.ts";
import { CLAUSE, FINITE, hasFinite, isAlone, isVerbless, NEAR, type Sentence, wordBefore } from "./tagged-sentence.ts";
import { sayingAt } from "./verb-of-clause.ts";

/** Pronouns that can only be subjects, and two that can be objects too. */
export const SUBJECT = new Set("i he she they we who it you".split(" "));
const EITHER = new Set(["it", "you"]);
/** Reporting verbs of which no form is a noun: whatever a tagger takes "denies" for, it is a verb. */
const VERBS_ONLY = new Set(
  (
    "say tell write add explain remind insist argue contend assert affirm aver attest testify swear concede conclude warn caution predict " +
    "complain lament recall recount narrate inform notify assure advise describe depict portray characterize characterise deem identify " +
    "suggest imply indicate elaborate clarify specify reiterate emphasize emphasise underline underscore agree proclaim announce declare " +
    "allege accuse deny reject refute rebut contradict disavow repudiate retract recant confirm verify corroborate acknowledge certify " +
    "admit confess believe think assess consider expect speculate assume reckon presume infer hear learn determine realize realise instruct " +
    "reveal disclose prove demonstrate illustrate divulge uncover refuse wonder inquire enquire criticize criticise condemn denounce decry " +
    "deplore urge recommend propose opine theorize relay publish speak"
  ).split(" "),
);

export function isVerbOnly(word: string, tag: PennTag): boolean {
  const verb = cueForm(word);
  return verb !== null && VERBS_ONLY.has(verb.lemma) && (tag === "NNS" ? word.endsWith("s") : word === verb.lemma);
}

/** What somebody means to do. */
const WISHES = /^(?:wishes|wants|intends|plans|needs|aims|hopes|means|fears|tries|seeks|begs|promises|threatens|refuses|declines|claims)$/;

/** "it doubts it will", "they both share", "the paper reports that": a noun by its form, a verb by its place. */
export function isReport(sentence: Sentence, i: number): boolean {
  const { tags, lower, start } = sentence;
  let before = wordBefore(sentence, i);
  if (/^(?:both|all|each)$/.test(lower[before] ?? "")) before--;
  if (before < start) return false;
  const subject = lower[before] ?? "";
  // "his record bears this out"
  const verb = sayingAt(lower, i);
  if (/^(?:lets?|makes?|made|helps?|helped|watch|see|hear)$/.test(lower[before - 1] ?? "")) return false;
  // "The ministry also wishes to make clear"
  if (
    lower[i + 1] === "to" &&
    tags[i] === "NNS" &&
    WISHES.test(lower[i] ?? "") &&
    tags[i + 2] === "VB" &&
    /^NNP?$/.test(tags[before] ?? "")
  )
    return isAlone(sentence, i);
  if (SUBJECT.has(subject)) return (verb !== null || !EITHER.has(subject)) && isAlone(sentence, i);
  if (verb === null) return false;
  const aside = tags[before] === "," && tags[i] === "NNS";
  if (isPlainVerb(sentence, i, before, aside)) return true;
  // "The order, dated 4 May, asks": behind an aside only where the whole sentence has no verb yet.
  const behindAside =
    aside &&
    (lower[i + 1] === "that" ||
      tags[i + 1] === "VBG" ||
      !hasFinite(sentence, i) ||
      isBehindRelative(sentence, i) ||
      isBehindCiting(sentence, i));
  const ofThem = /^(?:them|us|you)$/.test(subject) && lower[before - 1] === "of";
  const fits = /^(?:NNP?S?|JJ|CD)$/.test(tags[before] ?? "") || behindAside || ofThem;
  if (aside && tags[i + 1] === "NNP" && isBehindCiting(sentence, i)) return true;
  return fits && isAlone(sentence, i) && governs(sentence, i, tags[before] ?? "");
}

/** Places in which a word of saying is a verb whatever else the sentence holds. */
function isPlainVerb(sentence: Sentence, i: number, before: number, aside: boolean): boolean {
  if (isJoined(sentence, i, before) || isAsSaid(sentence, i) || isInserted(sentence, i) || isClosed(sentence, i)) return true;
  if ((isOfClause(sentence, i) || isOfFact(sentence, i)) && isAlone(sentence, i)) return true;
  if (aside && (sentence.lower[i + 1] === "having" || (!hasFinite(sentence, i) && isThatSoon(sentence, i)))) return true;
  return (aside || sentence.tags[before] === "''") && isClosing(sentence, i);
}

/** "…, Lida Morn, states in an affidavit that" */
function isThatSoon({ tags, lower }: Sentence, i: number): boolean {
  if (tags[i + 1] !== "IN") return false;
  for (let at = i + 2; at < i + NEAR + 2; at++) {
    if (lower[at] === "that") return true;
    if (!/^(?:NN|NNP|JJ|DT|PRP\$|IN)$/.test(tags[at] ?? "")) return false;
  }
  return false;
}

/** "thinks the nanny reports to somebody": the clause that a verb of saying governs must have a verb. */
function isOfClause({ tags, lower, start }: Sentence, i: number): boolean {
  if (tags[i] !== "NNS" || !/^(?:TO|IN|RB|\.|,)$/.test(tags[i + 1] ?? ".")) return false;
  for (let at = i - 1; at > start && i - at <= NEAR; at--) {
    if (FINITE.has(tags[at] ?? "FW")) return at < i - 1 && tags[at] === "VBZ" && cueForm(lower[at] ?? "")?.frames.has("clause") === true;
    if (!/^(?:DT|NN|NNP|JJ|PRP\$)$/.test(tags[at] ?? "")) return false;
  }
  return false;
}

/** "a fact that his lawyer disputes": the last word of a clause that has no other verb. */
function isOfFact({ tags, lower, start }: Sentence, i: number): boolean {
  if (tags[i] !== "NNS" || !/^[.,]$/.test(tags[i + 1] ?? ".") || !/^(?:deny|confirm)$/.test(cueForm(lower[i] ?? "")?.cueClass ?? ""))
    return false;
  for (let at = i - 1; at > start && i - at <= NEAR; at--) {
    if (/^(?:that|which)$/.test(lower[at] ?? "")) return at < i - 1 && (tags[at - 1] === "NN" || tags[at - 1] === ",");
    if (!/^(?:DT|NN|NNP|JJ|PRP\$|POS)$/.test(tags[at] ?? "")) return false;
  }
  return false;
}

/** "Statements, investigators stress, were given": a plural and its verb between commas. */
const isInserted = ({ tags }: Sentence, i: number): boolean =>
  // "the warder, the consul reports, answered"
  (tags[i] === "NNS" &&
    tags[i + 1] === "," &&
    /^(?:VB[DNZ]|MD)$/.test(tags[i + 2] ?? "") &&
    /^(?:NN|NNP|JJ)$/.test(tags[i - 1] ?? "") &&
    tags[i - 2] === "DT" &&
    tags[i - 3] === ",") ||
  (tags[i] === "NN" &&
    tags[i + 1] === "," &&
    tags[i - 1] === "NNS" &&
    (tags[i - 2] === "," || (/^(?:JJ|NN)$/.test(tags[i - 2] ?? "") && tags[i - 3] === ",")));

/** "…, as the customs declaration shows." */
function isAsSaid({ tags, lower, start, end }: Sentence, i: number): boolean {
  if (tags[i] !== "NNS" || (i + 1 < end && !/^[.,]$/.test(tags[i + 1] ?? ""))) return false;
  for (let at = i - 1; at > start && i - at <= NEAR + 1; at--) {
    if (lower[at] === "as") return at < i - 1 && tags[at - 1] === ",";
    if (!/^(?:NN|NNP|JJ|DT|PRP\$|POS|CD)/.test(tags[at] ?? "")) return false;
  }
  return false;
}

/** "The note says the gate was locked and requests an explanation": two verbs of saying in one form. */
function isFurtherSaying(tags: Sentence["tags"], lower: Sentence["lower"], start: number, i: number, before: number): boolean {
  const frame = lower[i + 1] === "to" ? "to-thing" : "for";
  const governs = /^(?:to|for)$/.test(lower[i + 1] ?? "") && cueForm(lower[i] ?? "")?.frames.has(frame) === true;
  if (!governs && !(/^(?:DT|PRP\$)$/.test(tags[i + 1] ?? "") && lower[i + 1] !== "that")) return false;
  for (let at = before - 1; at > start && before - at < NEAR * 3; at--)
    if (tags[at] === "VBZ" && cueForm(lower[at] ?? "")?.frames.has("clause") === true) return /^NN/.test(tags[at - 1] ?? "");
  return false;
}

/** "who has visited all six men and reports that": the same tense behind "and". */
function isJoined({ tags, lower, start }: Sentence, i: number, before: number): boolean {
  if (tags[before] !== "CC" || tags[i] !== "NNS") return false;
  // "catches my arm and whispers, “…”"
  const quoted = tags[i + 1] === "," && /^["“‘'`]+$/.test(lower[i + 2] ?? "");
  if (!quoted && isFurtherSaying(tags, lower, start, i, before)) return true;
  if (!quoted && lower[i + 1] !== "that") return false;
  for (let at = before - 1; at > start && before - at < NEAR * 2; at--)
    if (tags[at] === "VBZ") return quoted || tags[before - 1] !== "NNS" || /^(?:who|which)$/.test(lower[at - 1] ?? "");
  return false;
}

/** "Head brushed aside gas fears, cleaner claims": the end of a headline, behind a comma and whoever says it. */
function isClosed(sentence: Sentence, i: number): boolean {
  const { tags, start, end } = sentence;
  if (tags[i] !== "NNS" || (i + 1 < end && tags[i + 1] !== ".") || !hasFinite(sentence, i)) return false;
  for (let at = i - 1; at > start && i - at <= NEAR; at--) {
    if (tags[at] === "," || tags[at] === "''") return at < i - 1;
    if (!/^(?:NN|NNP|JJ|DT)$/.test(tags[at] ?? "")) return false;
  }
  return false;
}

/** "Army truck came blind, claims bus driver": a phrase that names somebody, without article or mark, closes a headline. */
function isClosing(sentence: Sentence, i: number): boolean {
  const { tags, end } = sentence;
  if (i + 1 >= end || !hasFinite(sentence, i)) return false;
  for (let at = i + 1; at < end; at++) {
    if (at - i > NEAR) return false;
    // ", reports Norwire."
    if (tags[at] === "." && at + 1 >= end && tags[at - 1] === "NNP" && at > i + 1) return true;
    if (!/^(?:NN|NNP|NNS|JJ)$/.test(tags[at] ?? "")) return false;
  }
  return true;
}

/** "The clip, whose origin is unknown, captures a woman": the verb of a phrase that a relative clause follows. */
export function isBehindRelative({ tags, lower, start }: Sentence, i: number): boolean {
  if (tags[i - 1] !== ",") return false;
  for (let at = i - 2; at > start && i - at < CLAUSE; at--) if (tags[at] === ",") return /^(?:which|who|whose)$/.test(lower[at + 1] ?? "");
  return false;
}

/** "A friend, citing a letter found in her desk, claims": the verb of a phrase that opens the sentence, behind whoever or whatever it cites. */
function isBehindCiting({ tags, lower, start }: Sentence, i: number): boolean {
  let comma = i - 2;
  while (comma > start && i - comma < CLAUSE && tags[comma] !== ",") comma--;
  if (!/^(?:citing|quoting|recalling|echoing|repeating)$/.test(lower[comma + 1] ?? "")) return false;
  for (let at = start; at < comma; at++) if (FINITE.has(tags[at] ?? "FW")) return false;
  return true;
}

/** What stands behind a word of saying is what somebody says: a clause, a quotation, or a phrase of its own. */
function governs(sentence: Sentence, i: number, subject: string): boolean {
  const { tags, lower } = sentence;
  const behind = tags[i + 1] ?? "";
  const word = lower[i + 1] ?? "";
  const mark = /^["“‘'`]+$/.test(lower[i + 2] ?? "");
  const quoted = behind === "," && (tags[i + 2] === "``" || mark || /^(?:citing|quoting)$/.test(lower[i + 2] ?? ""));
  const framed = tags[i] === "NNS" && isVerbless(sentence, i) && isBehindFrame(sentence, i);
  const clause = framed || word === "that" || word === "out" || /^(?:PRP|``|:)$/.test(behind) || quoted;
  const question = tags[i] === "NNS" && /^(?:whether|if|why|how|what|who|where|when)$/.test(word);
  if (question) return true;
  // "Unconfirmed reports that": no article makes the adjective a noun.
  if (subject === "JJ" && i - 1 <= sentence.start) return false;
  if (subject === "JJ") return tags[i] === "NNS" && (clause || (/^(?:DT|CD|JJ|PRP\$)$/.test(behind) && isVerbless(sentence, i)));
  // "requests district officers to leave"
  const bids = tags[i] === "NNS" && cueForm(lower[i] ?? "")?.cueClass === "order" && isVerbless(sentence, i) && infinitiveSoon(sentence, i);
  return (
    clause || bids || (/^(?:DT|CD|PRP\$|\$)$/.test(behind) && (tags[i] === "NNS" || /^NNP?S$/.test(subject) || isVerbless(sentence, i)))
  );
}

function infinitiveSoon({ tags, lower }: Sentence, i: number): boolean {
  for (let at = i + 1; at < i + NEAR; at++) {
    if (lower[at] === "to") return at > i + 1;
    if (!/^(?:NN|NNS|NNP|JJ|DT|PRP\$)$/.test(tags[at] ?? "")) return false;
  }
  return false;
}

/** "the ministry calls for an inquiry", "the paper claims to have seen it": behind it stands what the verb governs and the noun does not. */
function isBehindFrame({ tags, lower }: Sentence, i: number): boolean {
  const frames = cueForm(lower[i] ?? "")?.frames;
  const word = lower[i + 1] ?? "";
  if (word === "to") return frames?.has("to") === true && tags[i + 2] === "VB";
  return word === "for" && frames?.has("for") === true;
}
