import type { Gathered } from "../record/gathered.ts";
import type { Span } from "../record/span.ts";
import type { Utterance } from "../record/utterance.ts";
import { areForms, clauseAround, pastVerbsIn, rootsIn } from "./clause.ts";
import { areOfOneStory, mayBeOfOneOccasion, nameSomeoneAlike } from "./occasion.ts";
import { inCommon } from "./same-matter.ts";
import type { Statement } from "./statement.ts";

/** What is told beside a time or a length, by the words of weight in its clause, and which of them are verbs in the past. */
export interface Matter {
  readonly roots: readonly string[];
  readonly done: readonly string[];
}

/** Words for times and for how much of them, which tell nothing of what happened. */
const OF_TIME =
  /^(?:secon|minut|hours?|days?|weeks?|month|years?|late|later|after|about|aroun|more|less|least|only|just|almos|nearl|some|did|time|night|morni|eveni|local|been|same|first|half|quart|past)$/;

/** What is told in the clause around `span`; `further` is what stands behind the clause and belongs to it. */
export function matterAround(gathered: Gathered, utterance: Utterance, span: Span, further = ""): Matter {
  const clause = `${clauseAround(gathered, utterance, span)} ${further}`;
  const roots = rootsIn(clause).filter((root) => !OF_TIME.test(root));
  return { roots, done: pastVerbsIn(clause).filter((root) => roots.includes(root)) };
}

/** "a second boat sank": what is told apart from another of its kind. */
const ANOTHER = /\b(?:different|another|second|other|earlier|previous|similar|again)\b/i;
/** So many words in common are no accident. */
const FEWEST = 2;
const SHARED = 0.5;

/**
 * True where two clauses tell of one thing that happened once: more than half of the words of the shorter are in the other, one of them a verb, in two reports of one story, at times and
 * places that can be one. A clause that tells nothing else needs less of a story.
 */
export function areToldAlike(
  gathered: Gathered,
  a: Statement & { readonly matter: Matter },
  b: Statement & { readonly matter: Matter },
): boolean {
  if (a.utterance.report === b.utterance.report || [a, b].some(({ utterance }) => ANOTHER.test(utterance.words))) return false;
  const common = a.matter.roots.filter((root) => b.matter.roots.some((other) => areForms(root, other)));
  if (common.length < FEWEST || common.length <= SHARED * Math.min(a.matter.roots.length, b.matter.roots.length)) return false;
  if (!common.some((root) => [...a.matter.done, ...b.matter.done].some((verb) => areForms(root, verb)))) return false;
  const named = inCommon(gathered, a.utterance, b.utterance);
  if (named === null || named.others || !mayBeOfOneOccasion(gathered, a.utterance, b.utterance)) return false;
  const [one, other] = [a.utterance.report, b.utterance.report];
  // What the shorter tells is told by the other to a word: then one body that both reports name is enough.
  const whole = common.length === Math.min(a.matter.roots.length, b.matter.roots.length);
  return areOfOneStory(gathered, one, other) || (whole && nameSomeoneAlike(gathered, one, other));
}
