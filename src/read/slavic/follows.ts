import { type Act, groundsOf } from "./act.ts";
import { lastOf } from "./content-end.ts";
import type { CueForm } from "./cue.ts";
import type { Scene } from "./phrase.ts";
import { clauseEnd, clauseStart, type Source } from "./subject.ts";
import { isMark } from "./unit.ts";

const FOLLOWS = /^(?:слідувати|випливати|следовать|вытекать)$/;
const FROM = /^(?:з|із|зі|из|со)$/;

/** What something follows from: "следует из акта", "з листа випливає"; it says it. */
export function followsFrom({ units }: Scene, at: number, { lemma }: CueForm): Source | null {
  if (!FOLLOWS.test(lemma)) return null;
  if (FROM.test(units[at + 1]?.lower ?? "")) {
    const last = clauseEnd(units, at + 2, units.length);
    return last > at + 2 ? { first: at + 2, last, how: "behind" } : null;
  }
  const start = clauseStart(units, at);
  return FROM.test(units[start]?.lower ?? "") && at > start + 1 ? { first: start + 1, last: at, how: "before" } : null;
}

/** "Окно было открыто, следует из протокола." */
export function followingClause(scene: Scene, at: number, form: CueForm, first: number): Act | null {
  const { units } = scene;
  const source = followsFrom(scene, at, form);
  const start = clauseStart(units, at);
  if (source === null || source.how !== "behind" || start !== at || !isMark(units[at - 1], ",") || at - 1 <= first) return null;
  if (source.last < lastOf(scene)) return null;
  return {
    cue: { first: at, last: at + 1 },
    lemma: form.lemma,
    cueClass: form.cueClass,
    source,
    content: [{ first, last: at - 1 }],
    rule: "reporting-comma",
    grounds: { source: groundsOf(source), content: "around", ended: null },
    negated: false,
    doubt: null,
  };
}
