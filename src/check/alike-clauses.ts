import type { Gathered } from "../record/gathered.ts";
import type { EntityId } from "../record/id.ts";
import type { Span } from "../record/span.ts";
import type { Utterance } from "../record/utterance.ts";
import { areForms, clauseAround, pastVerbsIn, rootsIn } from "./clause.ts";
import { push } from "./multimap.ts";
import { mayBeOfOneOccasion } from "./occasion.ts";
import { personMeant } from "./person-meant.ts";
import { languageOf } from "./same-matter.ts";
import { earliest, type Statement } from "./statement.ts";
import { areOfOneStory, nameSomeoneAlike } from "./story.ts";

/** What is told beside a time or a length, by the words of weight in its clause, and which of them are verbs in the past. */
export interface Matter {
  readonly roots: readonly string[];
  readonly done: readonly string[];
}

/** Words for times and for how much of them, which tell nothing of what happened. */
const OF_TIME =
  /^(?:secon|minut|hours?|days?|weeks?|month|years?|late|later|after|about|aroun|more|less|least|only|just|almos|nearl|some|did|time|night|morni|eveni|local|been|same|first|half|quart|past|two|three|four|five|six|seven|eight|nine|ten|eleve|twelv)$/;

/** What is told in the clause around `span`; `further` is what stands behind the clause and belongs to it. */
export function matterAround(gathered: Gathered, utterance: Utterance, span: Span, further = ""): Matter {
  return matterOf(`${clauseAround(gathered, utterance, span)} ${further}`);
}

/** What is told in a clause. */
export function matterOf(clause: string): Matter {
  const plain = clause.replace(ARRIVED, "arrived");
  const roots = rootsIn(plain).filter((root) => !OF_TIME.test(root));
  return { roots, done: pastVerbsIn(plain).filter((root) => roots.includes(root)) };
}

/** "reached the harbour", "came", "got there": one thing is told. */
const ARRIVED = /\b(?:reached|came|got\s(?:there|here)|turned\sup)\b/giu;

/** "a second boat sank": what is told apart from another of its kind. */
const ANOTHER = /\b(?:different|another|second|other|earlier|previous|similar|again)\b/i;
/** So many words in common are no accident. */
const FEWEST = 2;
const SHARED = 0.5;

/**
 * True where two clauses tell of one thing that happened once: more than half of the words of the shorter are in the other, one of them a verb, in two reports of one story, at times and
 * places that can be one. A clause that tells nothing else needs less of a story. `mayNameOthers` where whom they name is what they differ in.
 */
export function areToldAlike(
  gathered: Gathered,
  a: Statement & { readonly matter: Matter },
  b: Statement & { readonly matter: Matter },
  mayNameOthers = false,
): boolean {
  if (a.utterance.report === b.utterance.report || [a, b].some(({ utterance }) => ANOTHER.test(utterance.words))) return false;
  const common = a.matter.roots.filter((root) => b.matter.roots.some((other) => areForms(root, other)));
  // "He was questioned" and "Sild was questioned" have him in common, if he is Sild.
  const same = common.length + (areOfOnePerson(gathered, a.utterance, b.utterance) ? 1 : 0);
  if (same < FEWEST || same <= SHARED * Math.min(a.matter.roots.length, b.matter.roots.length)) return false;
  if (!common.some((root) => [...a.matter.done, ...b.matter.done].some((verb) => areForms(root, verb)))) return false;
  const [names, others] = [a, b].map(({ utterance }) => bearingNames(gathered, utterance));
  if (!mayNameOthers && names?.length && others?.length && !names.some((name) => others.includes(name))) return false;
  if (languageOf(gathered, a.utterance) !== languageOf(gathered, b.utterance)) return false;
  if (!mayBeOfOneOccasion(gathered, a.utterance, b.utterance)) return false;
  const [one, other] = [a.utterance.report, b.utterance.report];
  // What the shorter tells is told by the other to a word: then one body that both reports name is enough.
  const whole = common.length === Math.min(a.matter.roots.length, b.matter.roots.length);
  return areOfOneStory(gathered, one, other) || (whole && nameSomeoneAlike(gathered, one, other));
}

/** True where the one speaks of "him" and the other of the person who is meant by that, or both of him. */
function areOfOnePerson(gathered: Gathered, a: Utterance, b: Utterance): boolean {
  const [one, other] = [personMeant(gathered, a), personMeant(gathered, b)];
  if (one !== null && other !== null) return one === other;
  return (one !== null && b.slots.who.includes(one)) || (other !== null && a.slots.who.includes(other));
}

/** Whom and what an utterance calls by a name of its own: "the shell" and "an artillery shell" may be one. */
const bearingNames = ({ entities }: Gathered, { slots }: Utterance): readonly EntityId[] =>
  [...slots.who, ...slots.where].filter((id) => /^\p{Lu}/u.test(entities.get(id)?.name ?? ""));

/** So many different values are compared, and so many who tell each. */
const VALUES = 12;
const TELLERS = 12;

/** In a case in which more than so many tell of one word, it tells nothing any more, and what they tell is not compared. */
const MOST = 300;

/**
 * The pairs of values that face each other, each with all who tell it so, the earliest first: who only repeats another adds no pair. `toldOf` names what somebody tells, `face` says of two
 * tellings whether they cannot both be right.
 */
export function facing<Entry extends Statement>(
  gathered: Gathered,
  entries: readonly Entry[],
  toldOf: (entry: Entry) => string,
  face: (a: Entry, b: Entry) => boolean,
): readonly (readonly [readonly [Entry, ...Entry[]], readonly [Entry, ...Entry[]]])[] {
  if (entries.length > MOST) return [];
  const values = new Map<string, Entry[]>();
  for (const entry of entries) push(values, toldOf(entry), entry);
  const groups = [...values].sort(([a], [b]) => (a < b ? -1 : 1)).slice(0, VALUES);
  return groups.flatMap(([, ones], i) =>
    groups.slice(i + 1).flatMap(([, others]) => {
      const [some, more] = [ones.slice(0, TELLERS), others.slice(0, TELLERS)];
      const [a, ...restA] = earliestFirst(
        gathered,
        some.filter((one) => more.some((other) => face(one, other))),
      );
      const [b, ...restB] = earliestFirst(
        gathered,
        more.filter((other) => some.some((one) => face(one, other))),
      );
      return a === undefined || b === undefined
        ? []
        : [
            [
              [a, ...restA],
              [b, ...restB],
            ] as const,
          ];
    }),
  );
}

function earliestFirst<Entry extends Statement>(gathered: Gathered, entries: readonly Entry[]): readonly Entry[] {
  const first = earliest(gathered, entries);
  const found = entries.find(({ utterance }) => utterance.id === first?.utterance.id);
  return found === undefined ? [] : [found, ...entries.filter((entry) => entry !== found)];
}
