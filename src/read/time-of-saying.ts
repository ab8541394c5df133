import type { ReadTime } from "../record/reading.ts";
import { firstFrom, overlaps, type Span } from "../record/span.ts";

/**
 * The time at which something was said: of the times in the sentence that stand outside what is said, the one nearest behind the
 * verb, else the nearest before it. `times` are in order of their start. Null where the sentence names none.
 */
export function timeOfSaying(times: readonly ReadTime[], sentence: Span, cue: Span, content: readonly Span[]): ReadTime | null {
  let before: ReadTime | null = null;
  for (let i = firstFrom(times.length, (k) => times[k]?.span[0] ?? 0, sentence[0]); i < times.length; i++) {
    const time = times[i];
    if (time === undefined || time.span[0] >= sentence[1]) break;
    if ((time.type !== "DATE" && time.type !== "TIME") || time.value.endsWith("_REF")) continue;
    if (content.some((span) => overlaps(span, time.span))) continue;
    if (time.span[0] >= cue[1]) return time;
    before = time;
  }
  return before;
}
