import type { Attribution, Scene } from "./attribution.ts";
import { clauseAt } from "./clause.ts";
import { cueForm } from "./cue-form.ts";
import { OFFICE } from "./declining.ts";
import { phraseEnd } from "./noun-phrase.ts";
import { isStamp, spanBetween, type Unit } from "./region.ts";
import {
  isColon,
  isComma,
  isDash,
  isFiniteVerb,
  isNoun,
  isPreposition,
  isQuote,
  isSubordinator,
  isTitle,
  isTitleWord,
} from "./unit-class.ts";

/** A label before a colon that is no speaker. */
const LABEL =
  /^(?:analysis|opinion|updates?|videos?|watch|exclusive|explainer|live|breaking|factbox|timeline|comment|editorial|photos?|pictures?|notes?|correction|report|review|interview|podcast|profile|latest|alert|summary|map|graphic|poll|revealed|confirmed|question|answer|background|verdict|headline|title|result|example)$/;
/** What has happened is told of before a colon, and tells nothing: "Ferry disaster: 31 dead". */
const EVENT =
  /^(?:disasters?|crisis|wars?|attacks?|strikes?|raids?|crash|elections?|votes?|trials?|protests?|rows?|probe|inquiry|fires?|floods?|earthquake|quake|blasts?|explosions?|bombings?|shootings?|sinking|collapse|riots?|coup|talks|summit|ceasefire|truce|storm|hurricane|outbreak|epidemic|pandemic|scandal|murders?|killings?|massacre|siege|offensive|invasion|accident|collision|kidnapping|hijacking|tragedy|affair|case|search|rescue|hunt|saga|dispute|battle|campaign|mystery|deaths?|thefts?|blaze|closure|cuts|ban|delays?|fears|inquest|plans?)$/;
/** Who speaks in headlines beside those who hold an office. */
const TELLERS =
  /^(?:survivors?|(?:eye)?witness(?:es)?|residents|locals|villagers|neighbours|lawyers?|experts?|rescuers|doctors|medics|prosecutors?|investigators?|guard|widow(?:er)?|nurses?|victims?|parents?|relatives|mum|dad|crew|pupils?|bosses|cops|service|agency|monitors?|watchdog|rebels|un|u\.n\.|who|nato|eu|pm)$/;

/** What an office calls its own text. */
const KIND =
  /^(?:comments?|answers?|repl(?:y|ies)|responses?|statements?|remarks?|notes?|report|briefing|communiqu[eé]|notice|clarification|update|information|address|speech|transcript|summary)$/;

/** What a headline says that somebody feels, or what came of it. */
const FEELING =
  /^(?:anger|fury|horror|terror|agony|grief|heartbreak|shock|joy|outrage|dismay|despair|ordeal|torment|relief|plea|row|hell|nightmare|misery|chaos|drama|farce|shame|scare|rage|heartache|mystery|miracle)$/;

/** A speaker without a verb has no more words than this. */
const LONGEST = 6;

/** Things that carry words. */
const MESSAGE = /^(?:message|letter|text|note|post|e-?mail|tweet|word|reply)s?$/;

/** Speech that a mark announces where no verb does: "Ministry: no gas was used", "The pilot: “We saw it.”", "“We saw it.” — Ann Marlow". */
export function verblessSpeech(scene: Scene): readonly Attribution[] {
  return headline(scene) ?? labelled(scene) ?? signed(scene) ?? [];
}

/** Whoever may stand before a colon; the tagger takes a lone noun there for an exclamation. */
const isSpeaker = (unit: Unit | undefined): boolean =>
  isTitle(unit) || (unit?.tag === "UH" && isTitleWord(unit.lower)) || OFFICE.test(unit?.lower ?? "") || TELLERS.test(unit?.lower ?? "");

/** "Union: we warned them": a headline whose speaker stands before the colon, though verbs of saying stand behind it. */
export function labelBefore(scene: Scene, acts: readonly Attribution[]): readonly Attribution[] {
  const { units } = scene.region;
  const colon = scene.region.kind === "heading" && scene.colon ? colonOf(units, scene.first, scene.end) : null;
  const at = units[colon ?? 0]?.start ?? 0;
  if (
    colon === null ||
    !isSpeaker(units[colon - 1]) ||
    acts.some(({ cue: [cue], source }) => (cue?.[0] ?? 0) <= at || (source?.[0] ?? at + 1) < at)
  )
    return [];
  return headline(scene) ?? [];
}

/** A headline: its speaker stands before the colon, or behind it where a quotation stands before. */
function headline(scene: Scene): readonly Attribution[] | null {
  const { region, first, end } = scene;
  const { units } = region;
  const colon = colonOf(units, first, end);
  // "13:12 Governor: two are dead": an entry of a running report has a heading of its own.
  if ((region.kind !== "heading" && !(first === 1 && isStamp(region, 0) && isSpeaker(units[(colon ?? 0) - 1]))) || colon === null)
    return null;
  // "“They left her”: daughter's anger at the wait": what the quotation is about
  for (let i = colon + 1; i < end; i++) if (FEELING.test(units[i]?.lower ?? "") && i > colon + 1) return null;
  if (isQuote(units[colon - 1]) && end - colon - 1 <= 2 * LONGEST)
    return isLongClause(units, colon + 1, end)
      ? null
      : act(scene, { source: [colon + 1, end], mark: colon, content: [first, colon], rule: "headline-speaker" });
  const told = cryBehind(units, colon + 2, end);
  if (told !== null) return act(scene, { source: [told + 1, end], mark: told, content: [colon + 1, colon + 2], rule: "inverted" });
  const speaker = units[colon - 1];
  if (colon - first > LONGEST || EVENT.test(speaker?.lower ?? "")) return null;
  const quoted = isQuote(units[colon + 1]);
  if (quoted && isOfEvent(units, first, colon)) return null;
  if (!(quoted || clauseAt(units, colon + 1, end) || isSpeaker(speaker))) return null;
  if (isKindOfText(units, colon + 1)) return null;
  return act(scene, { source: [first, colon], mark: colon, content: [colon + 1, end], rule: "headline-speaker" });
}

/** "Ministry of Transport: answers to questions on the crash": what the text is. */
const isKindOfText = (units: readonly Unit[], at: number): boolean =>
  KIND.test(units[at]?.lower ?? "") && /^(?:on|to|by|of|from|about|regarding|concerning)$/.test(units[at + 1]?.lower ?? "");

/** "BRIDGE FURY: 'We were lied to', says widow": the verb before whoever says what is quoted, whatever the tag; or null. */
function cryBehind(units: readonly Unit[], at: number, end: number): number | null {
  if (!isQuote(units[at - 1])) return null;
  const verb = isComma(units[at]) ? at + 1 : at;
  const cries = /^(?:VBZ|NNS)$/.test(units[verb]?.tag ?? "") && cueForm(units[verb]?.lower ?? "") !== null;
  return cries && verb + 1 < end && end - verb <= 2 * LONGEST ? verb : null;
}

/** "'IT MISSED MY KIDS': terror as drone ploughs into beach": more than somebody. */
function isLongClause(units: readonly Unit[], from: number, end: number): boolean {
  // "'THEY CAME AT ME': postman sues vicar after stings"
  for (let i = from + 2; i < end; i++) if (/^(?:after|as|before|amid|over)$/.test(units[i]?.lower ?? "")) return true;
  if (end - from <= LONGEST) return false;
  for (let i = from; i < end; i++) if (isSubordinator(units[i]) || isComma(units[i])) return true;
  return false;
}

/** "The pilot: “We saw it.”" in running text. */
function labelled(scene: Scene): readonly Attribution[] | null {
  const { region, first, end } = scene;
  const colon = colonOf(region.units, first, end);
  if (colon === null || !isQuote(region.units[colon + 1])) return null;
  // "Then a message from a medic at the port: “…”"
  for (let i = first; i < colon - 2 && colon - first < 2 * LONGEST; i++)
    if (MESSAGE.test(region.units[i]?.lower ?? "") && /^(?:from|by)$/.test(region.units[i + 1]?.lower ?? ""))
      return act(scene, { source: [i + 2, colon], mark: i, content: [colon + 1, end], rule: "colon-quotation" });
  if (colon - first > LONGEST || isOfEvent(region.units, first, colon)) return null;
  return act(scene, { source: [first, colon], mark: colon, content: [colon + 1, end], rule: "colon-quotation" });
}

/** "Allotment row: “…”", "Hunt for missing angler: “…”": what something is about, by the word before the first preposition. */
function isOfEvent(units: readonly Unit[], first: number, colon: number): boolean {
  let head = first;
  while (head + 1 < colon && !isPreposition(units[head + 1])) head++;
  const word = units[head]?.lower ?? "";
  return (
    EVENT.test(word) ||
    FEELING.test(word) ||
    FEELING.test(units[colon - 1]?.lower ?? "") ||
    /^(?:claims?|allegations?|theory|rumou?rs?)$/.test(word)
  );
}

/** "“We saw it.” — Ann Marlow, pilot": a quotation with its signature. */
function signed(scene: Scene): readonly Attribution[] | null {
  const { region, first, end } = scene;
  const { units } = region;
  if (!isQuote(units[first]) || !isDash(units[first + 1])) return null;
  const stop = phraseEnd(units, first + 2, end);
  if (stop === first + 2 || stop - first > LONGEST + 2 || !(stop >= end || isComma(units[stop]))) return null;
  return act(scene, { source: [first + 2, stop], mark: first + 1, content: [first, first + 1], rule: "signature" });
}

function colonOf(units: readonly Unit[], first: number, end: number): number | null {
  for (let i = first + 1; i < end - 1; i++) if (isColon(units[i])) return i;
  return null;
}

interface Parts {
  readonly source: readonly [number, number];
  readonly mark: number;
  readonly content: readonly [number, number];
  readonly rule: string;
}

function act({ region: { units } }: Scene, parts: Parts): readonly Attribution[] | null {
  const [begin, to] = parts.source;
  // "13:12 Governor: “…”", in a running report
  const from = units[begin]?.kind === "number" && /^\d{1,2}[:.]\d\d$/.test(units[begin]?.text ?? "") ? begin + 1 : begin;
  for (let i = from; i < to; i++) if (LABEL.test(units[i]?.lower ?? "") || isFiniteVerb(units[i])) return null;
  const source = spanBetween(units, from, to);
  const content = spanBetween(units, ...parts.content);
  const cue = spanBetween(units, parts.mark, parts.mark + 1);
  if (!isNoun(units[to - 1]) || source === null || content === null || cue === null) return null;
  return [
    {
      cue: [cue],
      cueClass: "say",
      lemma: ":",
      source,
      antecedent: null,
      content: [content],
      mode: "indirect",
      auxiliaries: [],
      rule: parts.rule,
      grounds: { source: "label", content: "line", ended: null },
    },
  ];
}
