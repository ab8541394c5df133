import type { Gathered } from "../record/gathered.ts";
import { STATES } from "../record/opposites.ts";
import { say } from "../record/sentence.ts";
import type { Utterance } from "../record/utterance.ts";
import { facing } from "./alike-clauses.ts";
import { areForms, rootsIn } from "./clause.ts";
import { mayBeOfOneOccasion } from "./occasion.ts";
import { type Found, inOrder, type Statement, speaker, wholeOf } from "./statement.ts";
import { areOfOneStory } from "./story.ts";
import { affirmedTopic } from "./topic.ts";

/** How something is said to have been. */
interface State extends Statement {
  /** The pair of opposites, by its place, and which of the two it is. */
  readonly pair: number;
  readonly side: 0 | 1;
  /** The word for it, in small letters. */
  readonly word: string;
  /** What was so, as it is worded, and how its words begin. */
  readonly thing: string;
  readonly roots: readonly string[];
}

const SIDES: ReadonlyMap<string, { readonly pair: number; readonly side: 0 | 1 }> = new Map(
  STATES.flatMap((row, pair) => row.flatMap((words, side) => words.map((word) => [word, { pair, side: side === 0 ? 0 : 1 }] as const))),
);

/** "the doors of the store had been locked", "the doors were open". */
const STATE =
  /^(?:["“‘']|that\s)?(\p{L}[^,.;:]{1,60}?)\s(?:was|were|is|are|had\sbeen|have\sbeen|has\sbeen|stood|lay)\s(?:still\s|all\s|both\s|already\s|fully\s|completely\s|wide\s)?(\p{L}{3,14})(?=[\s,.;!?"”’]|$)/iu;

/** "was open again": how it is since, and not how it was. */
const SINCE = /\b(?:again|now|since|later|by\sthen|until|after|before)\b/iu;

/** A thing that two reports of one story have in opposite states: "the doors were locked" and "the doors were open". */
export const states = affirmedTopic<State>({
  entriesOf: (gathered, utterance, claim) => {
    const state = stateIn(gathered, utterance);
    const whole = state === null ? null : wholeOf(utterance, claim);
    return state === null || whole === null
      ? []
      : state.roots.map((root): [string, State] => [`${state.pair} ${root}`, { ...whole, ...state }]);
  },
  find: (gathered, _, entries) =>
    facing(
      gathered,
      entries,
      ({ word }) => word,
      (a, b) => a.side !== b.side && areOfOneThing(gathered, a, b),
    ).map(([ones, others]) => rivals(gathered, ones, others)),
});

function stateIn(
  gathered: Gathered,
  { words, slots, hedged, report }: Utterance,
): Pick<State, "pair" | "side" | "word" | "thing" | "roots"> | null {
  if (slots.negated || hedged || gathered.reports.get(report)?.reading.language !== "en") return null;
  const found = SINCE.test(words) ? null : STATE.exec(words);
  const word = found?.[2]?.toLowerCase() ?? "";
  const known = SIDES.get(word);
  const thing = found?.[1] ?? "";
  const roots = rootsIn(thing);
  return known === undefined || roots.length === 0 ? null : { ...known, word, thing, roots };
}

/** All words of the one for the thing are among those of the other, in two reports of one story, at times and places that can be one. */
function areOfOneThing(gathered: Gathered, a: State, b: State): boolean {
  const [fewer, more] = a.roots.length < b.roots.length ? [a.roots, b.roots] : [b.roots, a.roots];
  if (a.utterance.report === b.utterance.report || !fewer.every((root) => more.some((other) => areForms(root, other)))) return false;
  return mayBeOfOneOccasion(gathered, a.utterance, b.utterance) && areOfOneStory(gathered, a.utterance.report, b.utterance.report);
}

function rivals(gathered: Gathered, ones: readonly [State, ...State[]], others: readonly [State, ...State[]]): Found {
  const [a, b] = inOrder(gathered, [ones[0], others[0]]) as readonly [State, State];
  return {
    kind: "polarity",
    severity: "tension",
    stated: a === ones[0] ? [ones, others] : [others, ones],
    once: `state ${[a.utterance.id, b.utterance.id].sort().join(" ")}`,
    explanation: say`“${a.thing}”: ${a.word} according to ${speaker(gathered, a.utterance)}, ${b.word} according to ${speaker(gathered, b.utterance)}.`,
    resolutions: [say`It was the one first, and then the other.`, say`Two different people or things are meant.`],
    axioms: ["yesOrNo"],
  };
}
