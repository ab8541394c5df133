import type { Attribution, Scene } from "./attribution.ts";
import { phraseStart } from "./noun-phrase.ts";
import { isPaperWord } from "./paper.ts";
import { spanBetween, type Unit } from "./region.ts";
import { type Subject, subjectOf } from "./subject.ts";
import { isAuxiliary, isColon, isComma, isQuote, isVerbal } from "./unit-class.ts";
import { verbGroup } from "./verb-group.ts";

/** Nouns that stand for what is quoted behind them. */
const WORDS = /^(?:words?|phrase|sentence|line|cry|slogan|message|remark|question|warning|greeting|inscription|caption)$/;
/** How many words a clause may have between its verb and "with the words". */
const REACH = 30;

/**
 * "opened the trial with the words “…”", "a leaflet with the words “…”": what somebody says in doing something, or what stands on a paper. `told` are
 * acts of the same region; a quotation that one of them has for its content is theirs.
 */
export function withWords({ region: { units }, first, end }: Scene, told: readonly Attribution[]): readonly Attribution[] {
  const found: Attribution[] = [];
  for (let i = first + 1; i + 2 < end; i++) {
    const quote = wordsAt(units, i);
    const quotation = quote === null ? null : spanBetween(units, quote, quote + 1);
    if (quote === null || quotation === null || told.some(({ content }) => content.some((span) => span[0] === quotation[0]))) continue;
    const subject = speakerOf(units, i, first);
    const source = subject === null ? null : spanBetween(units, subject.from, subject.to);
    const noun = isQuote(units[quote - 1]) || isColon(units[quote - 1]) || isComma(units[quote - 1]) ? quote - 2 : quote - 1;
    const cue = spanBetween(units, noun, noun + 1);
    if (source === null || cue === null) continue;
    found.push({
      cue: [cue],
      cueClass: "say",
      lemma: "words",
      source,
      antecedent: null,
      content: [quotation],
      mode: "direct",
      auxiliaries: [],
      rule: "with-words",
      grounds: { source: subject?.how ?? "before", content: "quote", ended: null },
    });
  }
  return found;
}

/** The quotation behind "with the words" at `at`, or null. */
export function wordsAt(units: readonly Unit[], at: number): number | null {
  if (units[at]?.lower !== "with" || !/^(?:the|these|this|a|one|two|three|his|her|their)$/.test(units[at + 1]?.lower ?? "")) return null;
  const noun = WORDS.test(units[at + 2]?.lower ?? "") ? at + 2 : WORDS.test(units[at + 3]?.lower ?? "") ? at + 3 : null;
  if (noun === null) return null;
  const quote = isColon(units[noun + 1]) || isComma(units[noun + 1]) ? noun + 2 : noun + 1;
  return isQuote(units[quote]) ? quote : null;
}

/** The paper right before "with", or the subject of the verb next before it. */
function speakerOf(units: readonly Unit[], at: number, first: number): Pick<Subject, "from" | "to" | "how"> | null {
  if (isPaperWord(units[at - 1]?.lower ?? "")) {
    const from = phraseStart(units, at - 1, first);
    return from < at ? { from, to: at, how: "before" } : null;
  }
  for (let i = at - 1; i > first && at - i < REACH; i--) {
    if (isQuote(units[i])) return null;
    if (!isVerbal(units[i]) || isAuxiliary(units[i])) continue;
    const group = verbGroup(units, i, first);
    return group.passive || group.form === "participle" ? null : subjectOf(units, group, first, null);
  }
  return null;
}
