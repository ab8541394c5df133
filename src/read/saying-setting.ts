import type { Scene } from "./attribution.ts";
import type { Setting } from "./complement-setting.ts";
import { cueForm } from "./cue-form.ts";
import { STATEMENT } from "./denial.ts";
import { awaitsVerb, endWithin } from "./matrix-verb.ts";
import type { Unit } from "./region.ts";
import type { Subject } from "./subject.ts";
import { opensWhatIsTold } from "./told-that.ts";
import { isComma, isFiniteVerb, isNoun, isPreposition, isQuote, isRelative, isSubordinator } from "./unit-class.ts";
import type { VerbGroup } from "./verb-group.ts";

/** What the region says of its own clause order, as far as it bounds what the verb governs. */
export function settingOf({ region: { units }, first, end }: Scene, group: VerbGroup, subject: Subject): Setting {
  const before = units[subject.from - 1];
  const gap = before?.lower === "that" && isNoun(units[subject.from - 2]) && !opensWhatIsTold(units, subject.from - 1);
  const subordinate = subject.from > first && isSubordinator(before) && subject.how !== "participle";
  const reduced = group.form === "ing" && subject.how === "before" && subject.to === group.first;
  const noun = subject.how === "relative" && !isComma(units[subject.from - 1]) ? subject.from - 1 : reduced ? subject.to - 1 : null;
  const within = endWithin(units, group.head, first, end);
  const opening = group.form === "ing" && (group.first <= first || (group.first - 1 <= first + 1 && isPreposition(units[group.first - 1])));
  return {
    end: within,
    subordinate: subordinate || opening,
    relative:
      subject.how === "relative" ||
      isRelative(before) ||
      units[subject.from]?.lower === "whose" ||
      reducedRelative(units, subject) ||
      // "a statement saying that he had left | was issued"
      // "with one saying the only thing he had was a desk": no verb of a clause around follows.
      (reduced && before?.lower !== "with") ||
      // "pictures that it said had been bought, told the paper": the clause around goes on.
      (gap && isFiniteVerb(units[group.head + 1])),
    awaited: within === end && noun !== null && awaitsVerb(units, noun, first),
    extracted:
      // "to whom he complained": whoever is told stands before, and not what.
      (isRelative(before) && !(before?.lower === "whom" && isPreposition(units[subject.from - 2]))) ||
      gap ||
      (isNoun(before) &&
        subject.how === "before" &&
        (isFiniteVerb(units[group.head + 1]) ||
          isCalled(units, group, subject) ||
          isCalledAs(units, group.head) ||
          isCalledSo(units, group.head, subject))),
    free: before?.lower === "what",
    governed:
      before?.lower === "what" &&
      subject.from - 1 > first &&
      !/^(?:that|and|but)$/.test(units[subject.from - 2]?.lower ?? "") &&
      !isComma(units[subject.from - 2]) &&
      !isQuote(units[subject.from - 2]),
    negated: group.negated,
    ing: group.form === "ing",
    split: false,
  };
}

/** "a man it calls “the Captain”": a pronoun right behind the noun that something is called by. */
const isCalled = (units: readonly Unit[], { head }: VerbGroup, { from, to }: Subject): boolean =>
  to === from + 1 &&
  units[from]?.tag === "PRP" &&
  cueForm(units[head]?.lower ?? "")?.frames.has("object") === true &&
  isQuote(units[head + 1]);

/** "an accusation the army dismissed as “theatre”": the noun before is what is called so. */
export const isCalledAs = (units: readonly Unit[], head: number): boolean =>
  units[head + 1]?.lower === "as" && cueForm(units[head]?.lower ?? "")?.frames.has("object") === true;

/** "a claim the government called invented", "a charge his office calls “absurd”": what a statement is called, without an "as". */
export const isCalledSo = (units: readonly Unit[], head: number, { from }: Subject): boolean =>
  /^(?:call|brand|label|term|dub|deem)$/.test(cueForm(units[head]?.lower ?? "")?.lemma ?? "") &&
  STATEMENT.test(units[from - 1]?.lower ?? "") &&
  (isQuote(units[head + 1]) || /^(?:JJ|VBN|DT|NN|RB)$/.test(units[head + 1]?.tag ?? ""));

/** "the man saying so, …" — a participle behind its noun ends where the verb of the noun comes. */
const reducedRelative = (units: readonly Unit[], { from, how }: Subject): boolean => how === "before" && units[from]?.tag === "WP";
