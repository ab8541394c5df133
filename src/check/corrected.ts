import type { Gathered } from "../record/gathered.ts";
import { hull } from "../record/span.ts";
import type { Utterance } from "../record/utterance.ts";
import { dayOf, type Statement, voiceOf } from "./statement.ts";

/** Somebody who takes a number back for another, and what he told before. */
export interface Correction<One extends Statement> {
  readonly now: One;
  readonly before: One;
}

/** Words that take something back, as whole words in English and as beginnings of words in Ukrainian, Russian and Korean. */
const CORRECTS =
  /\b(?:corrected|corrects|correcting|correction|revised|revises|revising|amended|amends|withdrew|withdrawn|retracted|lowered its|raised its)\b|\bas (?:it|he|she|they|we|I) (?:had )?(?:said|reported|announced|first said|earlier said)\b|\bsaid earlier\b|\bhad (?:earlier|first|previously) (?:said|reported|announced)\b|(?<!\p{L})(?:виправ|скоригу|уточни|спростув|исправ|скоррект|уточнил|поправк)|정정|바로잡/iu;
/** So far around what is said such words are looked for. */
const AROUND = 120;

/**
 * The first of some who tell one number who takes back another that he told before, with that telling; null where nobody does. "Police" in two papers may be two: there the
 * words have to tell the number that is taken back as well, which `tells` asks for.
 */
export function correctionAmong<One extends Statement>(
  gathered: Gathered,
  some: readonly One[],
  others: readonly One[],
  tells: (words: string, other: One) => boolean,
): Correction<One> | null {
  for (const now of some) {
    const words = wordsAround(gathered, now.utterance);
    if (now.utterance.source === null || !CORRECTS.test(words)) continue;
    const before = others.find((other) => {
      const [earlier, later] = [dayOf(gathered, other), dayOf(gathered, now)];
      if (other.utterance.source !== now.utterance.source || (earlier !== null && later !== null && earlier > later)) return false;
      return voiceOf(gathered, other.utterance) === voiceOf(gathered, now.utterance)
        ? other.utterance.report !== now.utterance.report || tells(words, other)
        : tells(words, other);
    });
    if (before !== undefined) return { now, before };
  }
  return null;
}

/** What is said and how, as far as its sentence goes, with a heading directly before it: "Correction: six people were killed". */
function wordsAround(gathered: Gathered, { report, content, cue }: Utterance): string {
  const read = gathered.reports.get(report)?.reading;
  if (read === undefined || content.length === 0) return "";
  const [start, end] = hull([...content, ...cue]);
  const sentence = read.sentences.find((span) => span[0] <= start && start < span[1]) ?? [start, end];
  return read.text.slice(Math.max(sentence[0], start - AROUND), Math.min(Math.max(sentence[1], end), end + AROUND));
}
