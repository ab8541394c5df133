import { STATEMENT } from "./denial.ts";
import type { Unit } from "./region.ts";
import { isFiniteVerb, isQuote, isRelative, isTimeNoun } from "./unit-class.ts";

/** What people say things at, in or on. */
const OCCASION =
  /^(?:briefings?|conferences?|interviews?|statements?|hearings?|sessions?|court|courtroom|doorsteps?|sidelines|margins|trial|speech|address|broadcast|telephone|phone|letter|e-?mail|post|tweet|message|television|radio|parliament|podcast|programme|program|summit|meeting|testimony|affidavit|note|cable|dispatch|communiqu\u00e9|communique|rally|dinner|video|call|terms|updates?|bulletins?|advice)$/;
const LEADS = /^(?:on|in|at|during|outside|inside|via|through|from|after|before)$/;

/**
 * Where a thing that is said ends, if it ends before `to`: before the place, time or medium of the act itself, "rejected the claim | on the sidelines of a
 * summit". A time or a place behind a claim or a rumour is that of the answer; behind an event it is that of the event.
 */
export function circumstance(units: readonly Unit[], from: number, to: number, topic = false): number {
  let statement = topic;
  let cut = to;
  for (let i = from; i < to; i++) {
    const unit = units[i];
    if (isQuote(unit) || isFiniteVerb(unit) || isRelative(unit) || unit?.lower === "that") return to;
    if (i > from && cut === to && LEADS.test(unit?.lower ?? "") && isCircumstance(units, i, to, statement)) cut = i;
    statement ||= STATEMENT.test(unit?.lower ?? "");
  }
  return cut;
}

function isCircumstance(units: readonly Unit[], at: number, to: number, statement: boolean): boolean {
  let next = at + 1;
  while (next < to && /^(?:DT|PRP\$|JJS?|NN|NNP|POS|CD)$/.test(units[next]?.tag ?? "") && !isNounEnd(units, next, to)) next++;
  const head = units[next]?.lower ?? "";
  if (OCCASION.test(head)) return statement || /^(?:doorstep|sidelines|margins|briefing|interview|conference|podcast)s?$/.test(head);
  return statement && (isTimeNoun(units[at + 1]) || isTimeNoun(units[next]) || (units[at]?.lower === "outside" && next > at));
}

/** The last noun of a row of nouns. */
const isNounEnd = (units: readonly Unit[], at: number, to: number): boolean =>
  /^NN/.test(units[at]?.tag ?? "") && (at + 1 >= to || !/^(?:NN|NNP|POS|CD)/.test(units[at + 1]?.tag ?? ""));
