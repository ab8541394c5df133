import type { Span } from "../record/span.ts";
import type { Scene } from "./attribution.ts";
import { endOf } from "./complement-end.ts";
import { plainSetting } from "./complement-setting.ts";
import type { CueVerb } from "./cue-form.ts";
import { NO_LINKS, phraseEnd, sourceEnd } from "./noun-phrase.ts";
import { spanBetween } from "./region.ts";
import { isPreposition, isQuote } from "./unit-class.ts";

/** Verbs whose passive names the listener: "was told by the navy". */
export const TOLD = /^(?:tell|inform|assure|notify|remind|warn|advise|promise)$/;

/** "was described by the navy | as a barge", "was called | a masterpiece | by the channel": what somebody or something is said to be. */
export function calledIn({ region: { units }, end }: Scene, at: number, verb: CueVerb): readonly Span[] {
  if (!verb.frames.has("object")) return [];
  const behind = units[at]?.lower === "by" ? phraseEnd(units, at + 1, end, BY_NAME) : at;
  const taken = behind > at ? units[behind]?.lower === "as" : true;
  const from = units[behind]?.lower === "as" ? behind : at;
  const to = behind > at ? endOf(units, from, plainSetting(end), at - 1, true).to : namedEnd(units, at, end);
  const span = taken ? spanBetween(units, from, to) : null;
  return span === null ? [] : [span];
}

const BY_NAME: ReadonlySet<string> = new Set(["of", "'s", "in", "at", "for", "and"]);

/** The links that a short phrase may have. */
export const OF_ONLY: ReadonlySet<string> = new Set(["of", "'s", "in", "at"]);

/** The unit behind "by whoever" at `at`; `at` where nothing of the kind stands. */
export const agentEndOf = ({ region: { units }, end }: Scene, at: number): number =>
  units[at]?.lower === "by" ? phraseEnd(units, at + 1, end) : at;

/** Whoever acts in a passive, behind the "by" at `at`: none where the word names a channel or asks who it was. */
export function agent(scene: Scene, at: number, verb: CueVerb): Span | null {
  const { units } = scene.region;
  // "Asked by whom it was given": what is asked, and nobody who asks.
  if (isOfWhom(units, at)) return null;
  return units[at]?.lower === "by" && !isChannel(units, at + 1, scene.end) ? spanBetween(units, at + 1, agentEnd(scene, at, verb)) : null;
}

/** "by whom", "for what", "to which": a question that begins with its preposition. */
export const isOfWhom = (units: Scene["region"]["units"], at: number): boolean =>
  isPreposition(units[at]) && /^(?:whom|which|what|whose)$/.test(units[at + 1]?.lower ?? "");

/** The unit behind whoever stands behind the "by" at `at`: after a verb of telling, "that" begins what is told and not a relative clause. */
export function agentEnd({ region: { units }, end }: Scene, at: number, verb: CueVerb): number {
  // "asked by reporters | about the fire"
  const asks = verb.cueClass === "ask" ? phraseEnd(units, at + 1, end, BY_NAME) : at;
  // "Asked by the judge | what he had seen": a question, and no clause of the judge's.
  if (
    /^(?:about|over|on)$/.test(units[asks]?.lower ?? "") ||
    (asks > at && /^(?:what|who|whom|how|which|whose|when|where|why|whether|if)$/.test(units[asks]?.lower ?? ""))
  )
    return asks;
  const phrase = phraseEnd(units, at + 1, end);
  return TOLD.test(verb.lemma) && units[phrase]?.lower === "that" ? phrase : sourceEnd(units, at + 1, end);
}

/** The unit behind what somebody is called: "called | a liar", "branded | “a fake”", "described | as a barge". */
export function namedEnd(units: Scene["region"]["units"], at: number, end: number): number {
  const from = units[at]?.lower === "as" ? at + 1 : at;
  return isQuote(units[from]) ? from + 1 : phraseEnd(units, from, end, OF_ONLY);
}

/** Said without an article, these are ways and not persons. */
const CHANNEL =
  /^(?:telephone|phone|e-?mail|text|letter|radio|video|fax|post|mail|leaflets?|loudspeakers?|megaphone|courier|messages?|texts|SMS|telegram|phone-?call|hand|word|video-?link|intercom|siren|post-?card|notice)$/;

/** "by leaflet", "by text message": through what somebody was told, and by nobody who is named. */
export function isChannel(units: Scene["region"]["units"], at: number, end: number): boolean {
  const stop = phraseEnd(units, at, end, NO_LINKS);
  const bare = !/^(?:DT|PRP\$|NNP|CD)$/.test(units[at]?.tag ?? "");
  return bare && stop > at && stop - at <= 2 && CHANNEL.test(units[stop - 1]?.lower ?? "");
}
