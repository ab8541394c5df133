import { toldStatement } from "../record/as-told.ts";
import { withoutContrast } from "../record/contrast.ts";
import type { Gathered } from "../record/gathered.ts";
import type { ClaimId } from "../record/id.ts";
import { say } from "../record/sentence.ts";
import { overlaps } from "../record/span.ts";
import type { Utterance } from "../record/utterance.ts";
import { areForms, rootsIn, rootsInOrder } from "./clause.ts";
import { push } from "./multimap.ts";
import { mayBeOfOneOccasion } from "./occasion.ts";
import { CLAUSES, isOfOneSense, isPointing, matterOf, pointsAtSomething } from "./polarity.ts";
import { languageOf, NEGATIVE } from "./same-matter.ts";
import { type Found, inOrder, type Statement, speaker, wholeOf } from "./statement.ts";

/** A wording of a claim, with how its words of weight begin, in their order; of a denial only those that it denies. */
interface Telling extends Statement, Weighty {}

/** The words of weight of an utterance. */
interface Weighty {
  /** How they begin, in their order. */
  readonly roots: readonly string[];
  /** The same by fewer letters, each once. */
  readonly keys: readonly string[];
}

/** So many words of weight in common are no accident. */
const FEWEST = 2;
/** A denial of so many words may have one that the assertion has not. */
const LONG = 5;
/** A word that more denials have, or more assertions, tells of no one matter. */
const DENIED_OFTEN = 100;
const ASSERTED_OFTEN = 500;

/**
 * What one claim denies and another asserts: claims hold wordings that are alike, and whoever asserts the same in a longer sentence, or with somebody's name in it, stands in another
 * claim. All that the clause with the "not" tells has to be told by the assertion too. Never changed: after a revision there is another.
 */
export class DeniedElsewhere {
  /** Of each claim that denies what another asserts, what was found. */
  readonly found: ReadonlyMap<ClaimId, Found>;
  readonly #gathered: Gathered;
  readonly #denials: Denials;
  /** How many assertions have a word. */
  readonly #asserted: ReadonlyMap<string, number>;
  /** What each denial faces. */
  readonly #facing: ReadonlyMap<Telling, readonly Telling[]>;

  private constructor(
    gathered: Gathered,
    denials: Denials,
    asserted: ReadonlyMap<string, number>,
    facing: ReadonlyMap<Telling, readonly Telling[]>,
    known: ReadonlyMap<ClaimId, Found>,
  ) {
    this.#gathered = gathered;
    this.#denials = denials;
    this.#asserted = asserted;
    this.#facing = facing;
    this.found = new Map([...byClaim(facing)].map(([claim, pairs]) => [claim, known.get(claim) ?? foundFor(gathered, pairs)]));
  }

  static of(gathered: Gathered): DeniedElsewhere {
    const tellings = [...gathered.claims.keys()].flatMap((claim) => tellingsOf(gathered, claim));
    const assertions = tellings.filter(isAsserting);
    const asserted = countedOtherwise(new Map(), [], assertions);
    const denials = new Denials(tellings.filter(isDenying), asserted);
    return new DeniedElsewhere(gathered, denials, asserted, facingAmong(gathered, denials, assertions), NOTHING_FOUND);
  }

  /** What `of` would give where only these claims were stated otherwise before, or are now. */
  revised(gathered: Gathered, claims: ReadonlySet<ClaimId>): DeniedElsewhere {
    const [before, after] = [this.#gathered, gathered].map((state) => [...claims].flatMap((claim) => tellingsOf(state, claim)));
    const [gone, come] = [(before ?? []).filter(isAsserting), (after ?? []).filter(isAsserting)];
    const asserted = countedOtherwise(this.#asserted, gone, come);
    const words = new Set([...gone, ...come].flatMap((telling) => telling.keys));
    // With another denial, or one assertion more, other words may be too common.
    if (
      [...(before ?? []), ...(after ?? [])].some(isDenying) ||
      [...words].some((word) => this.#denials.isOtherwise(word, this.#asserted, asserted))
    )
      return DeniedElsewhere.of(gathered);
    const facing = new Map<Telling, readonly Telling[]>();
    const known = new Map(this.found);
    for (const [no, yeses] of this.#facing) {
      const left = yeses.some(({ claim }) => claims.has(claim)) ? yeses.filter(({ claim }) => !claims.has(claim)) : yeses;
      if (left !== yeses) known.delete(no.claim);
      if (left.length > 0) facing.set(no, left);
    }
    for (const [no, yeses] of facingAmong(gathered, this.#denials, come)) {
      known.delete(no.claim);
      facing.set(no, [...(facing.get(no) ?? []), ...yeses]);
    }
    return new DeniedElsewhere(gathered, this.#denials, asserted, facing, known);
  }
}

function countedOtherwise(
  counts: ReadonlyMap<string, number>,
  gone: readonly Telling[],
  come: readonly Telling[],
): ReadonlyMap<string, number> {
  const counted = new Map(counts);
  for (const [tellings, by] of [[gone, -1] as const, [come, 1] as const])
    for (const telling of tellings) for (const key of telling.keys) counted.set(key, (counted.get(key) ?? 0) + by);
  return counted;
}

const NOTHING_FOUND: ReadonlyMap<ClaimId, Found> = new Map();

/** True for a denial that says itself what it denies. */
const isDenying = ({ utterance, roots }: Telling): boolean =>
  utterance.polarity !== "for" &&
  roots.length >= FEWEST &&
  !pointsAtSomething(utterance) &&
  ![THAN, UNSAID].some((pattern) => pattern.test(utterance.words));

/** An assertion of words enough. */
const isAsserting = ({ utterance, roots }: Telling): boolean => utterance.polarity === "for" && roots.length >= FEWEST;

/** It says itself what is so, and does not only suppose it. */
const isPlain = ({ utterance }: Telling): boolean => !SUPPOSED.test(utterance.words) && !pointsAtSomething(utterance);

const isOften = (word: string, asserted: ReadonlyMap<string, number>): boolean => (asserted.get(word) ?? 0) > ASSERTED_OFTEN;

/** Denials by those words of weight that tell of one matter. */
class Denials {
  readonly #words = new Set<string>();
  readonly #byWord = new Map<string, Telling[]>();

  constructor(denying: readonly Telling[], asserted: ReadonlyMap<string, number>) {
    for (const telling of denying)
      for (const key of telling.keys) {
        this.#words.add(key);
        if (!isOften(key, asserted)) push(this.#byWord, key, telling);
      }
    for (const [key, all] of this.#byWord) if (all.length > DENIED_OFTEN) this.#byWord.delete(key);
  }

  /** True for a word of a denial that becomes too common, or is so no longer. */
  isOtherwise(word: string, before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): boolean {
    return this.#words.has(word) && isOften(word, before) !== isOften(word, after);
  }

  /** Those that share enough words with an assertion. */
  sharing(yes: Telling): readonly Telling[] {
    const shared = new Map<Telling, number>();
    for (const key of yes.keys) for (const no of this.#byWord.get(key) ?? []) shared.set(no, (shared.get(no) ?? 0) + 1);
    return [...shared].flatMap(([no, count]) => (count >= FEWEST ? [no] : []));
  }
}

function facingAmong(gathered: Gathered, denials: Denials, assertions: readonly Telling[]): ReadonlyMap<Telling, readonly Telling[]> {
  const facing = new Map<Telling, Telling[]>();
  for (const yes of assertions) {
    const shared = denials.sharing(yes);
    if (shared.length === 0 || !isPlain(yes)) continue;
    for (const no of shared) if (no.claim !== yes.claim && faces(gathered, yes, no)) push(facing, no, yes);
  }
  return facing;
}

/** Every wording that a claim is asserted or denied in, each once; what only points back has been compared with what it points at. */
function tellingsOf(gathered: Gathered, id: ClaimId): readonly Telling[] {
  const tellings: Telling[] = [];
  const seen = new Set<string>();
  for (const member of gathered.claims.get(id)?.members ?? []) {
    const utterance = gathered.utterances.get(member);
    if (utterance === undefined || utterance.polarity === "open" || isPointing(utterance.rule)) continue;
    const key = utterance.polarity === "for" ? utterance.words : `not ${utterance.words}`;
    if (seen.has(key) || utterance.words.length > LONGEST) continue;
    seen.add(key);
    const whole = wholeOf(utterance, id);
    const { roots, keys } = weightyOf(gathered, utterance);
    if (whole !== null) tellings.push({ utterance, claim: id, span: whole.span, roots, keys });
  }
  return tellings;
}

/** Utterances are asked about again after every decision, and never change. */
const known = new WeakMap<Utterance, Weighty>();

function weightyOf(gathered: Gathered, utterance: Utterance): Weighty {
  const before = known.get(utterance);
  if (before !== undefined) return before;
  const roots = utterance.polarity === "for" ? tellingIn(utterance.words) : [...new Set(deniedIn(gathered, utterance))];
  const weighty = { roots, keys: [...new Set(roots.map((root) => root.slice(0, KEY)))] };
  known.set(utterance, weighty);
  return weighty;
}

const LONGEST = 400;
const KEY = 4;

/** Words that any sentence has, besides those of no weight at all. */
const COMMON =
  /^(?:did|does|done|could|should|would|can|may|might|must|use[sd]?|using|any|some|all|other|others|another|also|only|ever|one|two|when|where|what|because|him|she|they|them|you|your|had|since|far|still|yet|even|get|gets|got|getti|going|these|those|none|nobod|nothi|never|neith|nor|without|cannot|didn|doesn|wasn|weren|isn|aren|hasn|haven|hadn|wouldn|couldn|не|ні|ни|нет|немає|нема)$/u;

const tellingIn = (words: string): readonly string[] => rootsInOrder(words).filter((root) => !isCommon(root));

/** A case says the same few thousand words again and again. */
const looked = new Map<string, boolean>();
const REMEMBERED = 20_000;

function isCommon(root: string): boolean {
  const before = looked.get(root);
  if (before !== undefined) return before;
  if (looked.size >= REMEMBERED) looked.clear();
  const common = COMMON.test(root);
  looked.set(root, common);
  return common;
}

/** What a denial denies: all of it where denying is told of, or else what stands in the clause with the "not". */
function deniedIn(gathered: Gathered, no: Utterance): readonly string[] {
  const { stance, words } = no;
  if (stance === "denies") return isDenial(gathered, no) ? tellingIn(words) : [];
  const clause = withoutContrast(words)
    .split(CLAUSES)
    .find((one) => NEGATIVE.test(one));
  return clause === undefined ? [] : tellingIn(clause.replace(FURTHER, ""));
}

/** Who plays down, doubts or fears something has not said that it is not so. */
const DENIES = /den(?:y|ie|ial)|reject|refut|rebut|dismiss|disput|contradict|запереч|спрост|відкин|отриц|опроверг|отверг|부인|반박|일축/iu;

function isDenial(gathered: Gathered, { cue, report }: Utterance): boolean {
  const text = gathered.reports.get(report)?.reading.text ?? "";
  return cue.some((span) => DENIES.test(text.slice(...span)));
}

/** What stands behind a comma or "that" is told in a clause of its own. */
const FURTHER = /(?:,(?!\d)|\s(?:because|although|though|while|when|until|unless|if)\s).{0,400}$/su;

function faces(gathered: Gathered, yes: Telling, no: Telling): boolean {
  const [asserting, denying] = [yes.utterance, no.utterance];
  if (languageOf(gathered, asserting) !== languageOf(gathered, denying)) return false;
  if (asserting.report === denying.report && overlaps(yes.span, no.span)) return false;
  if (!isToldTogether(gathered, yes, no)) return false;
  return (
    isOfOneSense(gathered, asserting, denying) &&
    isOfOneDoer(gathered, asserting, denying) &&
    mayBeOfOneOccasion(gathered, asserting, denying)
  );
}

/** True where what is denied is told by the assertion, close together, and is more than a name. */
function isToldTogether(gathered: Gathered, yes: Telling, no: Telling): boolean {
  const elsewhere = placesOnlyAround(gathered, yes.utterance, no.utterance);
  const both = namedByBoth(gathered, yes.utterance, no.utterance);
  const denied = no.roots.filter((root) => !elsewhere.includes(root));
  const found = denied.filter((root) => yes.roots.some((other) => areForms(root, other)));
  const missing = denied.filter((root) => !found.includes(root) && !both.includes(root));
  if (found.length < FEWEST || missing.length > (denied.length >= LONG ? 1 : 0)) return false;
  const { what } = yes.utterance.slots;
  const names = namesIn(gathered, no.utterance);
  const things = found.filter((root) => !names.includes(root)).length;
  const kind = NAMING.exec(no.utterance.words)?.[1];
  if (kind !== undefined && !isCalled(yes.utterance.words, kind)) return false;
  const enough = kind !== undefined || (what !== null && what === no.utterance.slots.what) ? 1 : FEWEST;
  const parts = yes.utterance.words.split(ANOTHER).map(tellingIn);
  return things >= enough && parts.some((words) => leastStretch(words, found) <= 2 * found.length + ROOM);
}

/** Where another predicate begins, which is told of by itself: "on the issue, saying at a press conference". */
const ANOTHER = /,\s(?=(?:\p{L}{2,14}ing|which|who|as|while|when|but|and|after|before)\s)|[;:]\s|\s[—–]\s/u;

/** Words that belong together have no more than as many others between them, and so many more. */
const ROOM = 3;

/** "is not a citizen", "isn't the owner": what somebody or something is not. */
const NAMING =
  /(?:\b(?:is|are|was|were)\snot|\b(?:is|are|was|were)n['’]t)\s(?:an?|the)\s((?:\p{L}{1,20}\s){0,2}?\p{L}{3,20})(?=\s(?:of|in|at|for|with|from|between|but|and)\s|[.,;!?"”’]|$)/iu;

/** "is 27 and a citizen": whoever only has the word ("ahead of the summit") does not call anything so. */
function isCalled(words: string, kind: string): boolean {
  const [noun = "", ...before] = kind.toLowerCase().split(" ").reverse();
  const lower = words.toLowerCase();
  const called = CALLED.exec(lower.slice(0, Math.max(0, lower.indexOf(noun))))?.[0];
  return called !== undefined && before.every((word) => called.includes(word));
}

const CALLED =
  /(?:\b(?:is|are|was|were|be|been|as)|\b(?:he|she|it|that|there|who)['’]s|['’]re)\s(?:(?!(?:of|in|at|to|for|with|from|between|on|by)\s)[\p{L}\p{N}'’,-]{1,20}\s){0,6}$/u;

/** How many words the shortest stretch has that holds a form of each of `sought`. */
function leastStretch(words: readonly string[], sought: readonly string[]): number {
  const last = new Map<string, number>();
  let least = Number.POSITIVE_INFINITY;
  for (const [i, word] of words.entries()) {
    for (const root of sought) if (areForms(root, word)) last.set(root, i);
    if (last.size === sought.length) least = Math.min(least, i - Math.min(...last.values()) + 1);
  }
  return least;
}

/** What is only supposed, looked into or suspected is not asserted. */
const SUPPOSED =
  /\b(?:[Ii]f|may|might|could|should|must|ought|[Ww]hether|[Uu]nless|possible|possibly|alleged|suspected|potential|(?:[Ii]nvestigation|[Ii]nquiry|[Pp]robe|[Qq]uestion)s?\s(?:into|of|about))\b/u;

/** "Nobody was tougher on the mill than Reik" denies nothing of it. */
const THAN = /\p{L}(?:er|re)\s(?:\p{L}{1,12}\s){0,4}than\b/iu;

/** What a "that" points at, or somebody else in the same breath, is what it is said of; and what should not be may be. */
const UNSAID = /^["“‘']?(?:is|are|was|were|has|have|had)(?:n['’]t)?\s|\bno\ssuch\b|\b(?:should|must|ought)(?:n['’]t)?\b/iu;

/** How the names begin of all that an utterance names. */
const namesIn = (gathered: Gathered, { slots }: Utterance): readonly string[] =>
  [...slots.who, ...slots.where].flatMap((id) => {
    const entity = gathered.entities.get(id);
    return entity !== undefined && /^\p{Lu}/u.test(entity.name) ? rootsIn([entity.name, ...entity.names].join(" ")) : [];
  });

/** How the names begin of places in which something is denied to be so, where the report of the assertion has them elsewhere. */
function placesOnlyAround(gathered: Gathered, yes: Utterance, no: Utterance): readonly string[] {
  return no.slots.where.flatMap((place) => {
    const entity = gathered.entities.get(place);
    const known = entity?.mentions.some(({ report }) => report === yes.report) === true;
    const at = no.words.indexOf(entity?.name ?? "");
    return known && at > 0 && IN.test(no.words.slice(0, at)) ? rootsIn(entity?.name ?? "") : [];
  });
}

const IN = /(?:\s|^)(?:in|at|near|on|around|outside|inside|у|в|на|біля|під|возле|под)\s(?:the\s)?$/iu;

/** How all names begin of whoever is named by both, if only by a surname. */
function namedByBoth(gathered: Gathered, yes: Utterance, no: Utterance): readonly string[] {
  return no.slots.who.filter((who) => yes.slots.who.includes(who)).flatMap((who) => rootsIn(gathered.entities.get(who)?.name ?? ""));
}

/** "He did not do it", "its forces did not", "denied doing it": a deed of whoever speaks. */
const OWN = /^["“‘']?(?:(?:that|but|and|so)\s)?(?:he|she|it|they|i|we|his|her|its|their|our|my)\s|^["“‘']?\p{L}{2,14}ing\s/iu;

/** Who denies his own deed denies nobody else's: the assertion has to name him, or be his. */
function isOfOneDoer(gathered: Gathered, yes: Utterance, no: Utterance): boolean {
  if (!OWN.test(no.words)) return true;
  const names = namesOf(gathered, no);
  if (names.length === 0) return false;
  const doer = `${yes.words} ${OWN.test(yes.words) ? namesOf(gathered, yes).join(" ") : ""}`.toLowerCase();
  return names.some((name) => doer.includes(name));
}

/** What whoever speaks is called, in lower case: the name, and the surname of a person. */
function namesOf(gathered: Gathered, { source, sourceSpan, report }: Utterance): readonly string[] {
  const entity = source === null ? undefined : gathered.entities.get(source);
  const written = sourceSpan === null ? undefined : gathered.reports.get(report)?.reading.text.slice(...sourceSpan);
  const name = (entity?.name ?? written ?? "").toLowerCase().replace(/^the\s/, "");
  if (name.length < KEY) return [];
  return entity?.type === "person" ? [name, name.split(" ").at(-1) ?? name] : [name];
}

/** Of each claim that denies, its denials with what they face. */
function byClaim(
  facing: ReadonlyMap<Telling, readonly Telling[]>,
): ReadonlyMap<ClaimId, readonly (readonly [Telling, readonly Telling[]])[]> {
  const claims = new Map<ClaimId, (readonly [Telling, readonly Telling[]])[]>();
  for (const [no, yeses] of facing) push(claims, no.claim, [no, yeses]);
  return claims;
}

function foundFor(gathered: Gathered, pairs: readonly (readonly [Telling, readonly Telling[]])[]): Found {
  const denied = inOrder(
    gathered,
    pairs.map(([no]) => no),
  );
  const asserted = inOrder(gathered, [...new Set(pairs.flatMap(([, yeses]) => yeses))]);
  const [no, yes] = [denied[0] as Statement, asserted[0] as Statement];
  const claim = gathered.claims.get(yes.claim);
  const matter = claim === undefined ? yes.utterance.words : toldStatement(matterOf(claim, yes.utterance));
  const same = yes.utterance.source !== null && yes.utterance.source === no.utterance.source;
  return {
    kind: "polarity",
    severity: "tension",
    stated: [asserted, denied],
    explanation: same
      ? say`${speaker(gathered, yes.utterance)} both asserts and denies it: ${matter}.`
      : say`${speaker(gathered, yes.utterance)} asserts and ${speaker(gathered, no.utterance)} denies: ${matter}.`,
    resolutions: [
      ...(same ? [say`The speaker has changed the account; the later statement supersedes the earlier one.`] : []),
      say`The two speak of different occasions.`,
      say`The denial is only of a detail or of the wording.`,
      say`Two different people or things are meant.`,
    ],
    axioms: ["yesOrNo"],
  };
}
