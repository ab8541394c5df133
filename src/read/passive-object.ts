import type { Span } from "../record/span.ts";
import type { Attribution, Found, Scene } from "./attribution.ts";
import { clauseAt } from "./clause.ts";
import { endOf } from "./complement-end.ts";
import { AWAY } from "./complement-object.ts";
import { plainSetting } from "./complement-setting.ts";
import type { CueVerb } from "./cue-form.ts";
import { phraseEnd, phraseStart, sourceEnd } from "./noun-phrase.ts";
import { namedEnd, OF_ONLY } from "./passive-agent.ts";
import { spanBetween } from "./region.ts";
import { isAdverb, isComma, isDash, isPreposition, isTimeNoun } from "./unit-class.ts";
import type { VerbGroup } from "./verb-group.ts";

/** Who says it, and what. */
type Governed = Pick<Attribution, "source" | "content"> & { readonly bidden: boolean };
/** Units `[from, to)`. */
type Stretch = readonly [from: number, to: number];

/** Verbs that say what somebody is, in the passive too: "was branded a traitor". */
const NAMED = /^brand$/;
/** Verbs that say it behind "as" only: "was denounced as a spy". */
const NAMED_AS = /^(?:brand|label|denounce|condemn|decry|deride|dismiss|hail|mock|slam|blast)$/;

/**
 * What a passive verb governs besides its subject: "had been promised | leave", "was asked | for papers", "was ordered | home", and what somebody is said to be
 * or to have done: "was branded | a traitor", "was blamed | for the crash". Null elsewhere.
 */
export function governedInPassive(scene: Scene, group: VerbGroup, verb: CueVerb, at: number, cue: Span): Found | null {
  const governed = governedAt(scene, group, verb, at);
  return governed === null ? null : actOf(group, verb, cue, governed);
}

function governedAt(scene: Scene, group: VerbGroup, { lemma }: CueVerb, at: number): Governed | null {
  if (group.words.length === 0 || group.negated) return null;
  const { units } = scene.region;
  const { end } = scene;
  // "was ordered home": an adverb, which other verbs have before what they govern.
  const given = givenIn(scene, lemma, lemma === "order" ? group.head + 1 : at);
  if (given !== null) return withAgent(scene, [given], given[1], lemma === "ask" || lemma === "order");
  const subject = subjectOf(scene, group);
  if (subject === null) return null;
  if (lemma === "blame" && units[at]?.lower === "for") {
    const to = phraseEnd(units, at + 1, end, OF_ONLY);
    return to > at + 1 ? withAgent(scene, [subject, [at, to]], to, false) : null;
  }
  const as = units[at]?.lower === "as";
  if (!(as ? NAMED_AS : NAMED).test(lemma)) return null;
  const to = namedEnd(units, at, end);
  return to > at + (as ? 1 : 0) ? withAgent(scene, [subject, [at, to]], to, false) : null;
}

/** The act of a passive whose verb governs what is said. */
function actOf({ words }: VerbGroup, { cueClass, lemma }: CueVerb, cue: Span, { source, content, bidden }: Governed): Found {
  const attribution: Attribution = {
    cue: [cue],
    cueClass,
    lemma,
    source,
    antecedent: null,
    content,
    mode: "indirect",
    auxiliaries: [...words, "passive"],
    rule: source === null ? "passive-hearsay" : "passive-by",
    grounds: { source: source === null ? "nobody" : "agent", content: bidden ? "infinitive" : "object", ended: null },
  };
  return { attribution, subject: null };
}

/** What somebody is promised, asked for or sent to, at `at`. */
function givenIn({ region: { units }, end }: Scene, lemma: string, at: number): Stretch | null {
  const next = units[at];
  if (lemma === "order") {
    const to = isPreposition(units[at + 1]) && units[at + 1]?.lower !== "by" ? phraseEnd(units, at + 2, end, OF_ONLY) : at + 1;
    return AWAY.test(next?.lower ?? "") ? [at, Math.max(at + 1, to)] : null;
  }
  if (lemma === "ask")
    return next?.lower === "for" && phraseEnd(units, at + 1, end, OF_ONLY) > at + 1
      ? [at + 1, phraseEnd(units, at + 1, end, OF_ONLY)]
      : null;
  if (
    lemma !== "promise" ||
    next?.tag === "PRP" ||
    isAdverb(next) ||
    isTimeNoun(next) ||
    isPreposition(next) ||
    next?.lower === "that" ||
    clauseAt(units, at, end)
  )
    return null;
  const to = phraseEnd(units, at, end, OF_ONLY);
  // "promised leave if they took the hill"
  return to > at ? [at, units[to]?.lower === "if" ? endOf(units, to, plainSetting(end), at - 1).to : to] : null;
}

/** The subject, whole and in one piece. */
function subjectOf({ region: { units }, first }: Scene, { first: verb }: VerbGroup): Stretch | null {
  const from = phraseStart(units, verb - 1, first);
  return from < verb && !isComma(units[verb - 1]) && !/^(?:nobody|none|nothing|no)$/.test(units[from]?.lower ?? "") ? [from, verb] : null;
}

/** How far behind what is said whoever says it may stand: "was branded a traitor on Monday – by his wife". */
const AGENT = 5;

function withAgent({ region: { units }, end }: Scene, content: readonly Stretch[], behind: number, bidden: boolean): Governed | null {
  const spans = content.map(([from, to]) => spanBetween(units, from, to)).filter((span): span is Span => span !== null);
  if (spans.length < content.length) return null;
  let by = behind;
  while (by < Math.min(end, behind + AGENT) && units[by]?.lower !== "by" && !isComma(units[by])) by++;
  const names = units[by]?.lower === "by" && !isTimeNoun(units[by + 1]) && units[by + 1]?.tag !== "VBG" && units[by + 1]?.kind !== "number";
  const near = by === behind || isDash(units[by - 1]) || isTimeNoun(units[by - 1]);
  return { source: names && near ? spanBetween(units, by + 1, sourceEnd(units, by + 1, end)) : null, content: spans, bidden };
}
