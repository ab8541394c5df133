import type { Vote } from "./name-chunk.ts";
import { isOwner } from "./name-governed.ts";
import type { NameWord } from "./name-word.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Nouns directly before the name of a craft. */
const CRAFT_BEFORE = set(
  "ship warship flagship frigate destroyer cruiser corvette submarine minesweeper gunboat boat vessel tanker freighter ferry trawler yacht steamer tug icebreaker carrier lifeboat lugger schooner ketch dredger barge longliner",
);
/** Whom and what only a craft has, or that befalls only a craft: "the wheelhouse of the Maris". */
const OF_CRAFT = set(
  "master skipper helmsman bosun boatswain deckhand deckhands mate crew crewmen wreck wreckage hull deck decks wheelhouse bow stern mast masts keel rigging hold sinking boarding capsizing cargo",
);
/** What only a craft does by itself. */
const CRAFT_DOES = set("capsized sank foundered sailed berthed docked");

/** What stands around a name that is a craft's: whoever and whatever is on it, and what it does. `begin` and `end` are those of its sentence. */
export function votesOfCraft(words: readonly NameWord[], first: number, last: number, begin: number, end: number): readonly Vote[] {
  const word = (i: number): string => (i >= begin && i < end ? (words[i]?.lower ?? "") : "");
  const votes: Vote[] = [];
  const add = (weight: number, rule: string): void => {
    votes.push({ type: "vessel", weight, rule });
  };
  const before = word(first - 1);
  if (before === "aboard" || (before === "the" && isAboard(word(first - 2), word(first - 3)))) add(6, "aboard");
  if (before !== "the") return votes;
  if (word(first - 2) === "of" && OF_CRAFT.has(word(first - 3))) add(6, "of-craft");
  if (isOwner(word(last)) && OF_CRAFT.has(word(last + 1))) add(5, "craft-s");
  if (CRAFT_DOES.has(word(last))) add(4, "craft-does");
  return votes;
}

/** "aboard the", "on board the". */
function isAboard(before: string, two: string): boolean {
  return before === "aboard" || (before === "board" && two === "on");
}

/** "the ferry Sandvik 4", "the ferry, the Sandvik 4,": a noun for a craft stands before the name. */
export function isBehindCraft(words: readonly NameWord[], first: number): boolean {
  const beside = words[first - 1]?.lower === "the" && words[first - 2]?.text === "," ? first - 3 : first - 1;
  return CRAFT_BEFORE.has(words[beside]?.lower ?? "");
}
