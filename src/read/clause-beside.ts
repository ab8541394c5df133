import { clauseAt } from "./clause.ts";
import type { Said } from "./complement-setting.ts";
import { cueForm } from "./cue-form.ts";
import { phraseEnd } from "./noun-phrase.ts";
import type { Unit } from "./region.ts";
import {
  beginsPhrase,
  isAdverb,
  isAuxiliary,
  isColon,
  isComma,
  isFiniteVerb,
  isPreposition,
  isQuestionWord,
  isQuote,
  isRelative,
  isSubordinator,
} from "./unit-class.ts";

/** How many words of what is said are looked through again. */
const CLAUSE = 60;

/**
 * "They asked for Brother Ansel and we said", "said 300 and the office had counted 88", "told them to stay indoors and one mentioned a device": a phrase or an
 * infinitive holds no clause, and one with a subject of its own begins behind "and" at `and`.
 */
export function isClauseBeside({ units, from, phrase, setting: { end } }: Said, and: number): boolean {
  if (phrase && units[and + 1]?.tag === "PRP") return isFiniteVerb(units[and + 2]);
  if (phrase && and === from + 1 && units[from]?.tag === "CD") return clauseAt(units, and + 1, end);
  // "said “pump parts” and he had no reason to look further": words in marks that are no clause.
  const fragment = and === from + 1 && isQuote(units[from]) && units[from]?.clausal === false && units[and + 1]?.tag === "PRP";
  const bare = phrase || isBidding(units, from) || fragment;
  return bare && holdsNoClause(units, from, and) && actsBeside(units, and + 1, end);
}

/** "to hold fire", "not to speak". */
const isBidding = (units: readonly Unit[], from: number): boolean =>
  units[/^(?:not|never)$/.test(units[from]?.lower ?? "") ? from + 1 : from]?.lower === "to";

/** No clause has begun in `[from, to)` that "and" could go on with: a relative pronoun that is its own subject takes no further subject. */
function holdsNoClause(units: readonly Unit[], from: number, to: number): boolean {
  let awaited = false;
  for (let i = Math.max(from, to - CLAUSE); i < to; i++) {
    const unit = units[i];
    // "failing to make clear that the mayor | and his wife were": the clause has no verb yet.
    awaited ||= (unit?.lower === "that" && unit.tag !== "DT") || (isSubordinator(unit) && unit?.lower !== "once") || isQuestionWord(unit);
    if (!isFiniteVerb(unit)) continue;
    const before = units[isAdverb(units[i - 1]) ? i - 2 : i - 1];
    if (!isRelative(before) && before?.tag !== "WDT") return false;
    awaited = false;
  }
  return !awaited;
}

/** What a subject may begin with that no further object of the verb before would: "one threatened", "the other asked", "nobody came". */
const SUBJECT = /^(?:one|two|another|others|nobody|none|no|some|many|several|the|an?|his|her|their|its)$/;

/** What is done to nobody, so that its form is no participle of a list: "and two refused". */
const GOES_ON =
  /^(?:refused|stayed|remained|agreed|obeyed|followed|complied|laughed|died|failed|collapsed|arrived|vanished|disappeared|happened)$/;

/** A short subject at `at`, and right behind it a verb that can be no participle of what is listed: "and the stamp beside it reads". */
function actsBeside(units: readonly Unit[], at: number, end: number): boolean {
  let verb = phraseEnd(units, at, end);
  if (verb === at || !(SUBJECT.test(units[at]?.lower ?? "") || units[at]?.tag === "PRP" || units[at]?.tag === "NNP")) return false;
  // "the stamp beside it reads"
  if (isPreposition(units[verb])) verb = Math.max(verb, phraseEnd(units, verb + 1, end));
  while (verb < end && isAdverb(units[verb])) verb++;
  const unit = units[verb];
  if (!isFiniteVerb(unit) || verb >= end) return false;
  // "accusing her of a debt and a tape are lies": both together are what the verb tells of.
  if (
    /^(?:an?|one|another|his|her|its|their)$/.test(units[at]?.lower ?? "") &&
    /^(?:are|were|have)$/.test(unit?.lower ?? "") &&
    isSingular(units, at, verb)
  )
    return false;
  // "the fuel queue before she resigned": no form of the plural behind a singular.
  if (unit?.tag === "VBP" && !isAuxiliary(unit) && isSingular(units, at, verb)) return false;
  // "lists the dead and the houses burned in May": a participle, whatever its tag.
  const next = units[verb + 1];
  const governs = beginsPhrase(next) || next?.tag === "PRP$" || next?.lower === "to" || isQuote(next);
  return unit?.tag !== "VBD" || isAuxiliary(unit) || !unit.lower.endsWith("ed") || governs || GOES_ON.test(unit.lower);
}

/** The phrase before the verb ends with a noun in the singular. */
const isSingular = (units: readonly Unit[], from: number, verb: number): boolean =>
  /^NNP?$/.test(units[verb - 1]?.tag ?? "") && !/^(?:police|staff|crew|people)$/.test(units[verb - 1]?.lower ?? "") && verb > from;

/** ", so I went": what came of it, behind what somebody was told to do, or told by whoever hears it in words of his own. */
export function isOutcome({ units, from, phrase, head, setting: { end } }: Said, so: number): boolean {
  if (units[so]?.lower !== "so" || !clauseAt(units, so + 1, end)) return false;
  if (phrase || isBidding(units, from)) return true;
  const who = units[so + 1]?.lower ?? "";
  return /^(?:i|we)$/.test(who) && !units.slice(Math.max(0, head - 3), head).some(({ lower }) => lower === who);
}

/** ", and thank goodness": a remark upon what was said. */
export const isThanks = (units: readonly Unit[], at: number): boolean =>
  /^thanks?$/.test(units[at]?.lower ?? "") && /^(?:god|goodness|heavens?|you|to)$/.test(units[at + 1]?.lower ?? "");

/** How many words a verb may have behind it before the colon: "snapped at us:". */
const MANNER = 6;

/** "while the headmistress fumed: “…”": whatever the verb, the words in marks say who speaks. */
export function quotesBeside(units: readonly Unit[], at: number, end: number): boolean {
  const verb = phraseEnd(units, at, end);
  if (verb === at || !(isFiniteVerb(units[verb]) || units[verb]?.tag === "VBN")) return false;
  for (let i = verb + 1; i < Math.min(end, verb + MANNER); i++) {
    if (isComma(units[i]) || isFiniteVerb(units[i])) return false;
    if (isColon(units[i])) return isQuote(units[i + 1]);
  }
  return false;
}

/** "although two told him so": what is told to whoever is spoken of before, or speaks, is part of what he says. */
export function tellsSpeaker(units: readonly Unit[], at: number, end: number): boolean {
  const subject = phraseEnd(units, at, end);
  let verb = subject;
  while (isAuxiliary(units[verb]) || isAdverb(units[verb])) verb++;
  if (subject === at || cueForm(units[verb]?.lower ?? "") === null) return false;
  return /^(?:him|her|us|me)$/.test(units[units[verb + 1]?.lower === "to" ? verb + 2 : verb + 1]?.lower ?? "");
}

/** "Mr Orr thinks he lost nine, | “or ten,” he added": words in marks behind a comma, which whoever speaks puts to what he has said. */
export const isAdded = (units: readonly Unit[], quote: number, from: number, to: number): boolean =>
  isComma(units[quote - 1]) &&
  units.slice(from, to).some(({ lower }) => /^(?:add(?:s|ed)|joke[sd]|quip(?:s|ped)|laugh(?:s|ed))$/.test(lower));
