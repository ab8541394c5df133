import { withoutContrast } from "../record/contrast.ts";
import type { Gathered } from "../record/gathered.ts";
import type { ClaimId, UtteranceId } from "../record/id.ts";
import { copyOf, Memory } from "../record/memory.ts";
import { CALLS_UNTRUE } from "../record/rule-marks.ts";
import { hull } from "../record/span.ts";
import type { Utterance } from "../record/utterance.ts";
import { rootsInOrder } from "./clause.ts";
import { CLAUSES, isAsked, isPointing, pointsAtSomething } from "./polarity.ts";
import { NEGATIVE } from "./same-matter.ts";
import type { Statement } from "./statement.ts";
import type { Stating } from "./topic.ts";

/** A wording of a claim, with how its words of weight begin, in their order; of a denial only those that it denies. */
export interface Telling extends Statement {
  readonly roots: readonly string[];
  /** The same by fewer letters, each once. */
  readonly keys: readonly string[];
}

/** So many words of weight in common are no accident. */
export const FEWEST = 2;

/** True for a denial that says itself what it denies. */
export const isDenying = ({ utterance, roots }: Telling): boolean =>
  utterance.polarity !== "for" &&
  roots.length >= FEWEST &&
  !pointsAtSomething(utterance) &&
  ![THAN, UNSAID].some((pattern) => pattern.test(utterance.words));

/** An assertion of words enough. */
export const isAsserting = ({ utterance, roots }: Telling): boolean =>
  utterance.polarity === "for" && roots.length >= FEWEST && !isAsked(utterance);

/** It says itself what is so, and does not only suppose it. */
export const isPlain = ({ utterance }: Telling): boolean => !SUPPOSED.test(utterance.words) && !pointsAtSomething(utterance);

/** What is told of a claim: its wordings, each once, and beside each all who put it so, sorted. */
export interface Told {
  readonly tellings: readonly Telling[];
  readonly tellers: readonly (readonly UtteranceId[])[];
}

/**
 * Takes what is stated, and files every wording that a claim is asserted or denied in, each once, by the least id of those who put it so; what only points back has been compared
 * with what it points at. What was told already of a claim, as `known` has it, is filed again as it is.
 */
export function tellingsFiled(gathered: Gathered, known?: (claim: ClaimId) => readonly Telling[]) {
  const put = new Map<ClaimId, Put[]>();
  const places = new Map<ClaimId, Map<string, number>>();
  const take = ({ utterance, claim }: Stating): void => {
    if (utterance.polarity === "open" || utterance.words.length > LONGEST || utterance.content.length === 0) return;
    if (isPointing(utterance.rule)) return;
    const held = put.get(claim);
    if (held === undefined) {
      put.set(claim, [{ first: utterance, tellers: [utterance.id] }]);
      return;
    }
    const placed = held.length > FEW ? placesOf(claim, held) : undefined;
    const place =
      placed === undefined ? held.findIndex(({ first }) => isPutSo(first, utterance)) : (placed.get(wordingOf(utterance)) ?? -1);
    const same = held[place];
    if (same === undefined) {
      placed?.set(wordingOf(utterance), held.length);
      held.push({ first: utterance, tellers: [utterance.id] });
      return;
    }
    same.tellers.push(utterance.id);
    if (utterance.id < same.first.id) same.first = utterance;
  };
  /** Of a claim that thousands put in words of their own, each is looked up and not looked for. */
  const placesOf = (claim: ClaimId, held: readonly Put[]): Map<string, number> => {
    const placed = places.get(claim) ?? new Map(held.map(({ first }, place) => [wordingOf(first), place]));
    places.set(claim, placed);
    return placed;
  };
  const told = (): ReadonlyMap<ClaimId, Told> => {
    const found = new Map<ClaimId, Told>();
    for (const [claim, held] of put) {
      const before = known === undefined ? null : new Map(known(claim).map((one) => [one.utterance, one]));
      found.set(claim, {
        tellings: held.map(({ first }) => before?.get(first) ?? tellingOf(gathered, first, claim)),
        tellers: held.map(({ tellers }) => tellers.sort()),
      });
    }
    return found;
  };
  return { take, told };
}

/** One wording of a claim while it is filed. */
interface Put {
  first: Utterance;
  readonly tellers: UtteranceId[];
}

/**
 * What is left of what was told of a claim where some say nothing any more; the same object where that makes no difference. Only where the first to put it so is gone anybody else is
 * looked up, so others who put it so may be gone too.
 */
export function toldWithout(gathered: Gathered, told: Told, claim: ClaimId, gone: ReadonlySet<UtteranceId>): Told {
  const { tellings, tellers } = told;
  if (!tellers.some(([first]) => first !== undefined && gone.has(first))) return told;
  const left: { telling: Telling; tellers: readonly UtteranceId[] }[] = [];
  for (const [i, telling] of tellings.entries()) {
    const all = tellers[i] ?? [];
    if (all[0] === undefined || !gone.has(all[0])) {
      left.push({ telling, tellers: all });
      continue;
    }
    const others = all.filter((id) => !gone.has(id) && gathered.claimOf.get(id) === claim);
    const first = others[0] === undefined ? undefined : gathered.utterances.get(others[0]);
    if (first !== undefined) left.push({ telling: tellingOf(gathered, first, claim), tellers: others });
  }
  return { tellings: left.map(({ telling }) => telling), tellers: left.map((one) => one.tellers) };
}

/** Most claims are put in one way, or two. */
const FEW = 8;

/** Before the words of a denial, where those of an assertion stand as they are. */
const AGAINST = "\u0000";

const wordingOf = ({ polarity, words }: Utterance): string => (polarity === "for" ? words : `${AGAINST}${words}`);

const isPutSo = (one: Utterance, other: Utterance): boolean =>
  one.words === other.words && (one.polarity === "for") === (other.polarity === "for");

function tellingOf(gathered: Gathered, utterance: Utterance, claim: ClaimId): Telling {
  const roots = utterance.polarity === "for" ? tellingIn(utterance.words) : [...new Set(deniedIn(gathered, utterance))];
  return { utterance, claim, span: hull(utterance.content), roots, keys: [...new Set(roots.map((root) => keyOf(root) ?? root))] };
}

const LONGEST = 400;
/** So many letters are compared first. */
export const KEY = 4;

/** Words that any sentence has, besides those of no weight at all. */
const COMMON =
  /^(?:did|does|done|could|should|would|can|may|might|must|use[sd]?|using|any|some|all|other|others|another|also|only|ever|one|two|when|where|what|because|him|she|they|them|you|your|had|since|far|still|yet|even|get|gets|got|getti|going|these|those|none|nobod|nothi|never|neith|nor|without|cannot|didn|doesn|wasn|weren|isn|aren|hasn|haven|hadn|wouldn|couldn|не|ні|ни|нет|немає|нема)$/u;

/** How the words of weight begin that tell what a text tells. */
export const tellingIn = (words: string): readonly string[] => rootsInOrder(words).filter((root) => keyOf(root) !== null);

/** A case says the same few thousand words again and again. */
const looked = new Memory<string | null>();

/** By which letters words of that beginning are compared first; null for one that any sentence has. */
function keyOf(root: string): string | null {
  const before = looked.get(root);
  if (before !== undefined) return before;
  return looked.keep(copyOf(root), COMMON.test(root) ? null : root.slice(0, KEY));
}

/** What a denial denies: all of it where denying is told of, or else what stands in the clause with the "not". */
function deniedIn(gathered: Gathered, no: Utterance): readonly string[] {
  const { stance, words } = no;
  if (stance === "denies") return isDenial(gathered, no) ? tellingIn(words.replace(CLAIMED, "")) : [];
  const clause = withoutContrast(words)
    .split(CLAUSES)
    .find((one) => NEGATIVE.test(one));
  return clause === undefined ? [] : tellingIn(clause.replace(FURTHER, ""));
}

/** Who plays down, doubts or fears something has not said that it is not so. */
const DENIES = /den(?:y|ie|ial)|reject|refut|rebut|dismiss|disput|contradict|запереч|спрост|відкин|отриц|опроверг|отверг|부인|반박|일축/iu;

/** "denied reports, circulated by certain media, *that* a ransom was paid": what is denied is what they say. */
const CLAIMED =
  /^["“‘']?(?:(?:an?|the|any|all|those|these|such|its|his|her|their)\s)?(?:\p{L}{2,20}\s){0,2}(?:reports?|claims?|allegations?|accusations?|rumou?rs?|suggestions?|assertions?|stor(?:y|ies)|charges?)\b[^"“”]{0,120}?\sthat\s/iu;

function isDenial(gathered: Gathered, { cue, report, rule }: Utterance): boolean {
  // "Claims that it burned are false" has no verb of denying.
  if (rule.endsWith(CALLS_UNTRUE)) return true;
  const text = gathered.reports.get(report)?.reading.text ?? "";
  return cue.some((span) => DENIES.test(text.slice(...span)));
}

/** What stands behind a comma or "that" is told in a clause of its own. */
const FURTHER = /(?:,(?!\d)|\s(?:because|although|though|while|when|until|unless|if)\s).{0,400}$/su;

/** What is only supposed, looked into or suspected is not asserted. */
export const SUPPOSED =
  /\b(?:[Ii]f|may|might|could|should|must|ought|[Ww]hether|[Uu]nless|possible|possibly|alleged|suspected|potential|(?:[Ii]nvestigation|[Ii]nquiry|[Pp]robe|[Qq]uestion)s?\s(?:into|of|about))\b/u;

/** "Nobody was tougher on the mill than Reik" denies nothing of it. */
const THAN = /\p{L}(?:er|re)\s(?:\p{L}{1,12}\s){0,4}than\b/iu;

/** What a "that" points at, or somebody else in the same breath, is what it is said of; and what should not be may be. */
const UNSAID = /^["“‘']?(?:is|are|was|were|has|have|had)(?:n['’]t)?\s|\bno\ssuch\b|\b(?:should|must|ought)(?:n['’]t)?\b/iu;
