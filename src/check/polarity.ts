import { isContrary, toldStatement } from "../record/as-told.ts";
import type { Claim } from "../record/claim.ts";
import { withoutContrast } from "../record/contrast.ts";
import type { Gathered } from "../record/gathered.ts";
import { saysTheOpposite } from "../record/opposites.ts";
import { POINTS_BACK } from "../record/rule-marks.ts";
import { say, withoutStop } from "../record/sentence.ts";
import { SPEAKS_OF } from "../record/spoken-of.ts";
import type { Utterance } from "../record/utterance.ts";
import { areForms, rootsIn, rootsInCommon } from "./clause.ts";
import { mayBeOfOneOccasion } from "./occasion.ts";
import { inCommon, NEGATIVE } from "./same-matter.ts";
import { type Found, inOrder, type Statement, speaker, voiceOf, wholeOf } from "./statement.ts";

/**
 * A claim that some assert and others deny; null where all agree. A claim holds wordings that are alike one by one, so only an assertion and a denial that speak
 * of the same thing face each other: what the shorter of them tells is in the other as well, and it is not the same "not" that both say.
 */
export function deniedClaim(gathered: Gathered, claim: Claim): Found | null {
  if (claim.members.length < 2) return null;
  const members = claim.members.flatMap((id) => gathered.utterances.get(id) ?? []);
  if (!members.some((utterance) => utterance.polarity === "against")) return null;
  const of = (polarity: Utterance["polarity"]): readonly Statement[] =>
    inOrder(
      gathered,
      members.filter((utterance) => utterance.polarity === polarity).flatMap((utterance) => wholeOf(utterance, claim.id) ?? []),
    );
  const facing = opposed(gathered, claim, of("for"), of("against"));
  if (facing === null) return null;
  const { asserted, denied, yes, no } = facing;
  const hedged = asserted.every(({ utterance }) => utterance.hedged) || denied.every(({ utterance }) => utterance.hedged);
  const same = yes.utterance.source !== null && voiceOf(gathered, yes.utterance) === voiceOf(gathered, no.utterance);
  const matter = matterOf(claim, yes.utterance);
  // What nobody has put in the affirmative is told as it was said, and whoever denies the claim asserts that.
  const [asserting, denying] = matter === claim.statement && isContrary(matter) ? [no, yes] : [yes, no];
  const narrower = denied.every(({ utterance }) => asserted.every((one) => deniesDetail(one.utterance, utterance)));
  const told = withoutStop(toldStatement(matter));
  return {
    kind: "polarity",
    severity: hedged || same || narrower ? "tension" : "conflict",
    stated: [asserted, denied],
    quoted: [yes, no],
    explanation: same
      ? say`${speaker(gathered, yes.utterance)} both asserts and denies it: ${told}.`
      : say`${speaker(gathered, asserting.utterance)} asserts and ${speaker(gathered, denying.utterance)} denies: ${told}.`,
    resolutions: same
      ? [say`The speaker has changed the account; the later statement supersedes the earlier one.`]
      : [say`The denial is only of a detail or of the wording.`, say`The two speak of different occasions.`],
    axioms: ["yesOrNo"],
  };
}

/** What two do not agree in: the claim, or the words of the assertion where the claim is stated in rather different ones. */
export function matterOf(claim: Claim, { words, rule }: Utterance): string {
  const { count, of } = rootsInCommon(claim.statement, words);
  if (isPointing(rule) || claim.grouping === "decided" || claim.grouping === "languages") return claim.statement;
  if (count > DENIED * of && !/^(?:it|he|she|they|his|her|their)\s/i.test(claim.statement)) return claim.statement;
  return words.length <= LONGEST ? words.replace(/^["“‘']|["”’']$/g, "") : claim.statement;
}

const LONGEST = 200;

interface Facing {
  readonly yes: Statement;
  readonly no: Statement;
  /** All that the denial `no` denies, and all that deny the assertion `yes`. */
  readonly asserted: readonly Statement[];
  readonly denied: readonly Statement[];
}

/** The first assertion that somebody denies, with the first denial of it; null where no denial faces an assertion. */
function opposed(gathered: Gathered, claim: Claim, yeses: readonly Statement[], noes: readonly Statement[]): Facing | null {
  const deny = (yes: Statement, no: Statement): boolean =>
    claim.grouping === "decided" || contradicts(gathered, yes.utterance, no.utterance);
  const denials = distinct(noes);
  // "Claims that it burned are false": whoever says so elsewhere tells more than nobody in particular, of whom the denial tells.
  const retold = new Set(noes.map(({ utterance }) => utterance.report));
  const isRetold = ({ utterance: { source, report } }: Statement): boolean => source === null && retold.has(report);
  const told = distinct(yeses);
  for (const yes of [...told.filter((one) => !isRetold(one)), ...told.filter(isRetold)]) {
    const no = denials.find((one) => deny(yes, one));
    if (no === undefined) continue;
    return { yes, no, asserted: yeses.filter((one) => deny(one, no)), denied: noes.filter((one) => deny(yes, one)) };
  }
  return null;
}

/** The first of those in the same words; echoes by the thousand deny and assert nothing new. */
function distinct(statements: readonly Statement[]): readonly Statement[] {
  const seen = new Set<string>();
  return statements.filter(({ utterance: { words, rule } }) => {
    const key = isPointing(rule) ? "" : words;
    return !seen.has(key) && seen.add(key);
  });
}

/** So much of what the shorter of two tells is in the other, where they speak of one thing. */
const SHARED = 0.7;

/** True where a denial denies what an assertion says, and not something that is only worded like it. */
function contradicts(gathered: Gathered, yes: Utterance, no: Utterance): boolean {
  // "waved it away": of a thing nobody says that it is so.
  if (isThing(yes) || isAsked(yes)) return false;
  // Words that point back have what they point at.
  if (isPointing(yes.rule) || isPointing(no.rule)) return true;
  const common = inCommon(gathered, yes, no);
  if (common === null) return true;
  if ((pointsAtSomething(yes) || pointsAtSomething(no)) && common.names === 0 && yes.slots.what === null && yes.report !== no.report)
    return false;
  if (!mayBeOfOneOccasion(gathered, yes, no)) return false;
  const count = common.count + amountsInCommon(yes, no);
  return isOfOneSense(gathered, yes, no) && !common.others && count >= FEWEST && common.share >= SHARED;
}

/** How many measured amounts both name: "$4 million was paid" has no other word that could be shared. */
const amountsInCommon = ({ slots: yes }: Utterance, { slots: no }: Utterance): number =>
  yes.howMany.filter(
    (one) => one.unit !== null && no.howMany.some((other) => other.unit === one.unit && other.min === one.min && other.max === one.max),
  ).length;

/**
 * True where the “not” of one reaches what the other asserts, of what was or of what is to be alike, and asserts rather than speaks of. Whether they tell of one matter is
 * another question. Both are of one language, and neither only points back.
 */
export function isOfOneSense(gathered: Gathered, yes: Utterance, no: Utterance): boolean {
  if (no.stance !== "denies") {
    // "It is not clear whether" denies nothing.
    if (VAGUE.test(no.words)) return false;
    // "the harbour, which sadly has not been run well" asserts what "The harbour has not been run well" says.
    if (yes.stance !== "denies" && NEGATIVE.test(yes.words)) return false;
    // "would be wrong to plan for the raid" asserts no raid.
    if (PLANNED.test(yes.words) !== PLANNED.test(no.words)) return false;
    // "should not meet him" denies no meeting, nor that there will be one.
    if (OUGHT.test(yes.words) !== OUGHT.test(no.words)) return false;
    if (saysTheOpposite(yes.words, no.words)) return false;
    // "was not happy about the raid" leaves the raid standing.
    if (!isTold(negatedIn(no.words), yes)) return false;
    // "The tide did not come, but the barge sank" denies no sinking.
    if (!isDeniedIn(no, yes)) return false;
  }
  // "we should fear a flood" tells of none; "denied plans to close the mill" speaks of what is to be as well.
  if (PLANNED.test(yes.words) && !PLANNED.test(no.words) && !PLANS.test(no.words)) return false;
  return !isOnlySpokenOf(no, yes) && !isTakenForGranted(gathered, no, yes);
}

/** "the harbour inquiry": a few words without a verb, nor a noun for what somebody does. */
const isThing = ({ words, slots: { what, facts } }: Utterance): boolean =>
  (what === null || facts.some(({ property }) => property === what)) && THING.test(words) && !DEED.test(words.replace(INQUIRY, ""));

/** "Would I have let it happen?": whoever asks asserts nothing, whatever is answered. */
export const isAsked = ({ words }: Utterance): boolean => /\?["”’']?$/u.test(words);

const THING = /^["“‘']?(?:the|an?|his|her|its|their)\s(?:[\p{L}’-]{2,20}\s){0,2}[\p{L}’-]{2,20}["”’'.]?$/iu;
const INQUIRY = /\b(?:investigation|inquiry|probe)\b/giu;
const DEED = /\b(?:is|are|was|were|has|have|had|will|would|can|may)\b|\p{L}(?:ed|ing|ion|ence|ance|ment|ure|al|age|cy|ism|s)\b/iu;

/** One thing in common is too little: "Not the mill" denies nothing of what "The mill burns" says. */
const FEWEST = 2;

const VAGUE = /\bnot\s(?:\p{L}{2,14}ly\s)?(?:clear|certain|sure|known|likely)\b/iu;

/** What is to be, and not what is or was. */
const PLANNED = /^(?:that\s)?to\s|\b(?:(?:would|should|must)(?:n['’]t)?|shall|will|won['’]t|(?:likely|expected|going|about|set)\sto)\b/i;

const OUGHT = /\b(?:should|must|ought)(?:n['’]t)?\b/i;

const PLANS = /\b(?:to\s\p{L}{2,}|plan(?:s|ned)?)\b/iu;

/** How the first word of weight behind what negates begins; in Korean, whose verb stands before it, none. */
function negatedIn(words: string): string | null {
  const behind = words.slice(0, REACH).split(NEGATIVE).slice(1).join(" ").slice(0, REACH).replace(BELIEVED, "");
  return HANGUL.test(words) ? null : (rootsIn(behind)[0] ?? null);
}

const REACH = 240;
const HANGUL = /\p{Script=Hangul}/u;

/** "I think the firm lies": the thinking is not what is told. */
const OPINION =
  /^["“‘']?(?:i|we|you|he|she|they)\s(?:\p{L}{2,12}ly\s)?(?:think|thinks|thought|believe|believes|believed|guess|suppose)\s/iu;

/** "do not think that the firm lies" denies the lie; "would not think of the firm" denies the thought. */
const BELIEVED = /^(?:['’]t)?\s(?:think|believe|suppose|expect)\s(?!of\b|about\b)/iu;

/** True where a word of that beginning is in an utterance as well, or where there is none. */
function isTold(root: string | null, { words }: Utterance): boolean {
  return root === null || rootsIn(words.replace(OPINION, "")).some((other) => areForms(root, other));
}

/** Where another clause begins that what negates has no hold on. */
export const CLAUSES = /[.!?;…]\s|,?\s(?:but|yet|але|однак|проте|но|однако)\s|,\s(?:and|so|as)\s/iu;

/** True where a clause that has the "not" holds, with at least {@link DENIED} of the shorter, what is asserted; and in Korean. */
function isDeniedIn(no: Utterance, yes: Utterance): boolean {
  if (HANGUL.test(no.words)) return true;
  const denying = withoutContrast(no.words)
    .split(CLAUSES)
    .filter((clause) => NEGATIVE.test(clause));
  const told = yes.words.replace(OPINION, "");
  return denying.some((clause) => {
    const { count, of } = rootsInCommon(clause, told);
    return count >= Math.min(FEWEST, of) && count >= DENIED * of;
  });
}

const DENIED = 0.5;

/** "It is too early to discuss the flooding" asserts no flooding: what is denied stands behind a verb of speaking. */
function isOnlySpokenOf(no: Utterance, yes: Utterance): boolean {
  if (HANGUL.test(no.words) || SPEAKS_OF.test(no.words)) return false;
  const denied = new Set(rootsIn(no.words));
  const first = rootsIn(yes.words).find((root) => denied.has(root));
  return first !== undefined && SPEAKS_OF.test(yes.words.slice(0, yes.words.toLowerCase().indexOf(first)));
}

/** "blamed the mayor for the flooding": that he is to blame is asserted, and the flooding taken for granted. */
function isTakenForGranted(gathered: Gathered, no: Utterance, yes: Utterance): boolean {
  const text = gathered.reports.get(yes.report)?.reading.text ?? "";
  if (!yes.cue.some((span) => BLAMES.test(text.slice(...span)))) return false;
  const [blamed = "", ...reasons] = yes.words.split(/\sfor\s/);
  return reasons.length > 0 && rootsInCommon(blamed, no.words).count === 0;
}

const BLAMES = /^(?:blam|fault|criticis|criticiz|condemn|rebuk|scold|denounc)/i;

/** "That was a quiet year": nobody knows in another report what "that" is. */
const POINTS =
  /^["“‘']?(?:(?:and|but|so|because|well,)\s)?(?:that|this|it|these|those)(?:['’]s|\s(?:is|was|are|were|has|have|had|will|would|does|did|do|can|could)\p{L}{0,2}(?:['’]t)?)\s/iu;

export const pointsAtSomething = ({ words }: Utterance): boolean => POINTS.test(words);

export const isPointing = (rule: string): boolean => rule.endsWith(POINTS_BACK);

/** A denial that names a number or a time that the assertion has not may leave the rest standing. */
function deniesDetail(yes: Utterance, no: Utterance): boolean {
  const amounts = new Set(yes.slots.howMany.map(({ min, max, unit }) => `${min} ${max} ${unit}`));
  const times = new Set(yes.slots.when.map(({ edtf }) => edtf));
  return (
    no.slots.howMany.some(({ min, max, unit }) => unit !== null && !amounts.has(`${min} ${max} ${unit}`)) ||
    no.slots.when.some(({ edtf }) => !times.has(edtf))
  );
}
