import { phraseStart } from "./noun-phrase.ts";
import type { Unit } from "./region.ts";

/** What those do with a paper or a picture who only pass on what it shows. */
const HANDED =
  /^(?:review|obtain|se|view|analy[sz]|verifi|examin|inspect|read|check|geolocat|authenticat|translat|access|receiv|consult)(?:ed|en|d)?$/;
/** So many of them may stand in a row. */
const MOST = 3;

/**
 * The last unit before "reviewed by the Herald", "obtained by the Herald and seen by two lawyers", where the phrase that such words end with begins
 * at `from`: whoever handles the thing is not what shows something. Null where no such words stand there.
 */
export function beforeHandlers(units: readonly Unit[], from: number, first: number): number | null {
  let at = from;
  for (let k = 0; k < MOST; k++) {
    const verb = at - 2;
    if (verb <= first || !isHandled(units, verb)) return null;
    if (units[verb - 1]?.lower !== "and") return verb - 1;
    const start = phraseStart(units, verb - 2, first);
    at = start;
    // "documents | obtained by the Herald": such words may be of the phrase before.
    for (let i = start + 1; i < verb - 2; i++) if (isHandled(units, i)) return i - 1;
  }
  return null;
}

const isHandled = (units: readonly Unit[], verb: number): boolean =>
  units[verb + 1]?.lower === "by" && HANDED.test(units[verb]?.lower ?? "");

/** The same words in a source, up to whoever handles the thing. */
export const HANDLED = new RegExp(`\\b${HANDED.source.slice(1, -1)} by (?:the )?$`);
