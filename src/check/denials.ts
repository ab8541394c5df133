import { toldStatement } from "../record/as-told.ts";
import { daysOf } from "../record/edtf.ts";
import { spansIn } from "../record/entity.ts";
import type { Gathered } from "../record/gathered.ts";
import type { EntityId } from "../record/id.ts";
import { say, withoutStop } from "../record/sentence.ts";
import { overlaps } from "../record/span.ts";
import type { Utterance } from "../record/utterance.ts";
import { areForms, rootsIn } from "./clause.ts";
import { mayBeOfOneOccasion } from "./occasion.ts";
import { isOfOneSense, matterOf } from "./polarity.ts";
import { languageOf } from "./same-matter.ts";
import { type Found, inOrder, type Statement, speaker, voiceOf } from "./statement.ts";
import { areOfOneStory } from "./story.ts";
import { FEWEST, KEY, type Telling, tellingIn } from "./tellings.ts";

/** A denial of so many words may have one that the assertion has not. */
const LONG = 5;
/** True where an assertion tells all that the clause of a denial with the “not” in it tells, of the same doer and on what may be one occasion. */
export function faces(gathered: Gathered, yes: Telling, no: Telling): boolean {
  const [asserting, denying] = [yes.utterance, no.utterance];
  if (languageOf(gathered, asserting) !== languageOf(gathered, denying)) return false;
  if (asserting.report === denying.report && overlaps(yes.span, no.span)) return false;
  if (!isToldTogether(gathered, yes, no)) return false;
  return (
    isOfOneSense(gathered, asserting, denying) &&
    isOfOneDoer(gathered, asserting, denying) &&
    (NEVER.test(denying.words) ? isToldBefore(gathered, asserting, denying) : mayBeOfOneOccasion(gathered, asserting, denying))
  );
}

/** "has never repaired it": at no time at all, up to the day on which it is said. */
const NEVER = /\bnever\b/iu;

function isToldBefore(gathered: Gathered, yes: Utterance, no: Utterance): boolean {
  const said = daysOf(gathered.reports.get(no.report)?.report.published?.slice(0, "2025-08-03".length) ?? "");
  return said === null || yes.slots.when.every(({ from }) => from === null || said.to === null || from < said.to);
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
  if (found.length === FEWEST && things === 1 && isOneDeed(gathered, yes.utterance, no.utterance)) return true;
  const enough = kind !== undefined || (what !== null && what === no.utterance.slots.what) ? 1 : FEWEST;
  const parts = yes.utterance.words.split(ANOTHER).map(tellingIn);
  return things >= enough && parts.some((words) => leastStretch(words, found) <= 2 * found.length + ROOM);
}

/** "Keller did not resign" denies "The director, Mads Keller, resigned on Friday": nothing but who did it is told, or to whom it was done, and what. */
function isOneDeed(gathered: Gathered, yes: Utterance, no: Utterance): boolean {
  const who = no.slots.who.find((id) => yes.slots.who.includes(id) && gathered.entities.get(id)?.type === "person");
  const surname =
    gathered.entities
      .get(who ?? NOBODY)
      ?.name.split(" ")
      .at(-1) ?? "";
  const [, denied = ""] = no.words.match(NOT_DONE) ?? [];
  const [root] = rootsIn(denied);
  if (surname.length < 3 || root === undefined) return false;
  const told = yes.words
    .slice(yes.words.indexOf(surname) + surname.length)
    .replace(/^,[^,.;]{1,60},/u, "")
    .replace(/^,/u, "");
  const done = DID.exec(told)?.[1] ?? "";
  return (
    yes.words.includes(surname) && rootsIn(done).some((other) => areForms(root, other)) && areOfOneStory(gathered, yes.report, no.report)
  );
}

const NOBODY = "" as EntityId;
/** "did not resign", "was not suspended", and nothing else but a time or a place. */
const NOT_DONE =
  /(?<!\p{L})\p{Lu}\p{L}{1,20}\s(?:(?:did|has|had)\snot|(?:was|were|has|had)\snot|didn['’]t|wasn['’]t)\s(?:been\s)?(\p{L}{4,16})(?=[.,;"”’]|\s(?:on|in|at|yesterday|this|last)\s|$)/u;
/** "resigned", "was suspended", right behind the name. */
const DID = /^\s(?:(?:was|were|has|had|has\sbeen|had\sbeen)\s)?(?:\p{L}{2,14}ly\s)?(\p{L}{4,16})(?=[\s.,;"”’]|$)/u;

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
    const known = entity !== undefined && spansIn(entity, yes.report).length > 0;
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

/** What is told of the denials of one claim and the assertions that each of them faces. */
export function foundFor(gathered: Gathered, pairs: readonly (readonly [Statement, readonly Statement[]])[]): Found {
  const denied = inOrder(
    gathered,
    pairs.map(([no]) => no),
  );
  const asserted = inOrder(gathered, [...new Set(pairs.flatMap(([, yeses]) => yeses))]);
  const [no, yes] = [denied[0] as Statement, asserted[0] as Statement];
  const claim = gathered.claims.get(yes.claim);
  const matter = withoutStop(claim === undefined ? yes.utterance.words : toldStatement(matterOf(claim, yes.utterance)));
  const same = yes.utterance.source !== null && voiceOf(gathered, yes.utterance) === voiceOf(gathered, no.utterance);
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
