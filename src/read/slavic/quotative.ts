import { type Act, groundsOf } from "./act.ts";
import { finiteShape } from "./finite.ts";
import type { Scene } from "./phrase.ts";
import { clauseStart, isStop, subjectBefore } from "./subject.ts";
import { isMark } from "./unit.ts";

const QUOTATIVE = /^(?:мовляв|мол|дескать)$/;
/** So many words may stand before it in its clause. */
const NEAR = 4;

/** "Управління заспокоїло людей: показники, мовляв, у межах норми": the word tells that the clause is said by whoever acts in the one before. */
export function quotativeAt(scene: Scene, at: number, acts: readonly Act[]): Act | null {
  const { units } = scene;
  if (!QUOTATIVE.test(units[at]?.lower ?? "")) return null;
  if (
    acts.some(({ content, doubt }) => [...content, ...(doubt === null ? [] : [doubt])].some(({ first, last }) => first <= at && at < last))
  )
    return null;
  const start = openingOf(scene, at);
  const mark = start === null ? undefined : units[start - 1];
  if (start === null || mark === undefined) return null;
  const source = actorBefore(scene, start - 1);
  const last = endOfSaid(scene, at + 1);
  if (source === null || last <= at + 1) return null;
  const opens = start === at || isMark(units[start], ",");
  const from = opens ? (isMark(units[at + 1], ",") || isMark(units[at + 1], ":") ? at + 2 : at + 1) : start;
  return {
    cue: { first: at, last: at + 1 },
    lemma: units[at]?.lower ?? "",
    cueClass: "say",
    source,
    content: [{ first: from, last }],
    rule: "quotative",
    grounds: { source: groundsOf(source), content: "around", ended: "sentence" },
    negated: false,
    doubt: { first: at, last: at + 1 },
  };
}

/** Where the clause that has the word begins: behind a colon or a dash, or at the word itself behind a comma. */
function openingOf({ units }: Scene, at: number): number | null {
  if (isMark(units[at - 1], ",") || isMark(units[at - 1], ":")) {
    const colon = colonBefore(units, at);
    return colon ?? at;
  }
  return colonBefore(units, at);
}

function colonBefore(units: Scene["units"], at: number): number | null {
  for (let i = at - 1; i > Math.max(0, at - NEAR - 2); i--) if (isMark(units[i], ":")) return i + 1;
  return null;
}

/** Who acts in the clause that ends before `mark`. */
function actorBefore(scene: Scene, mark: number) {
  const { units, lexicon } = scene;
  const start = clauseStart(units, mark);
  for (let i = start + 1; i < mark; i++) {
    const shape = lexicon.cues.get(units[i]?.lower ?? "")?.shape ?? finiteShape(units[i], lexicon);
    if (shape === null || !/^(?:past|sg|pl)/.test(shape)) continue;
    const found = subjectBefore(scene, i, shape);
    return found?.how === "before" ? found : null;
  }
  return null;
}

function endOfSaid({ units }: Scene, from: number): number {
  let i = from;
  while (i < units.length && !isStop(units[i]) && !isMark(units[i], ";")) i += 1;
  return i;
}
