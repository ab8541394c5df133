import type { Span } from "../record/span.ts";
import type { Attribution, Found, Scene } from "./attribution.ts";
import { clauseAt } from "./clause.ts";
import { endOf } from "./complement-end.ts";
import type { CueVerb } from "./cue-form.ts";
import { phraseStart, sourceEnd } from "./noun-phrase.ts";
import { spanBetween } from "./region.ts";
import { isAdverb, isComma, isQuestionWord } from "./unit-class.ts";
import type { VerbGroup } from "./verb-group.ts";

/** Verbs whose passive carries an order: "was told to leave". */
const BIDDING = /^(?:tell|order|instruct|urge|advise|warn|ask|direct|command)$/;
const HEARSAY = new Set(
  "suspect believe think name describe recognise recognize label report allege say consider assume fear estimate understand rumour claim identify presume reckon expect know see".split(
    " ",
  ),
);

/** "is suspected to …", "was identified as …", "was denied by …": the subject is what is said, and whoever says it stands behind "by". */
export function passive(scene: Scene, group: VerbGroup, verb: CueVerb): Found | null {
  const { units } = scene.region;
  const { end, first } = scene;
  let at = group.head + 1;
  while (isAdverb(units[at])) at++;
  const next = units[at]?.lower ?? "";
  const cue = spanBetween(units, Math.max(group.first, group.head - 1), group.head + 1);
  if (cue === null) return null;
  const setting = { end, subordinate: false, relative: false, extracted: false, negated: false, ing: false };
  const by = agent(scene, at);
  const impersonal = units[group.first - 1]?.lower === "it" && (next === "that" || verb.frames.has("clause"));
  const hearsay =
    HEARSAY.has(verb.lemma) &&
    (next === "to" ||
      (next === "as" && /^(?:identify|name|describe|recognise|recognize|label|characterise|characterize)$/.test(verb.lemma)));
  if (verb.cueClass === "ask") return asked(scene, group, verb, cue, by, at);
  const told = /^(?:tell|inform|assure|notify|remind|warn|advise)$/.test(verb.lemma) && next !== "to" && next !== "by";
  const bidden = BIDDING.test(verb.lemma) && /^(?:to|not)$/.test(next);
  // "was told by a guard that": what is said stands behind whoever says it.
  const behind = by === null ? at : sourceEnd(units, at + 1, end);
  let content = null;
  if (by !== null && (units[behind]?.lower === "that" || (/^(?:to|not)$/.test(units[behind]?.lower ?? "") && BIDDING.test(verb.lemma))))
    content = spanBetween(units, behind, endOf(units, behind, setting, group.head).to);
  else if (impersonal && next === "that") content = spanBetween(units, at, endOf(units, at, setting, group.head).to);
  else if (hearsay) content = spanBetween(units, phraseStart(units, group.first - 1, first), endOf(units, at, setting, group.head).to);
  else if (told && (next === "that" || clauseAt(units, at, end)))
    content = spanBetween(units, at, endOf(units, at, setting, group.head).to);
  else if (bidden) content = spanBetween(units, at, endOf(units, at, setting, group.head).to);
  else if (by !== null && !/^(?:ask|see|find|know)$/.test(verb.lemma))
    content = spanBetween(units, phraseStart(units, group.first - 1, first), group.first);
  if (content === null) return scene.reject(group.head, "passive, and no one is named who says it");
  const attribution: Attribution = {
    cue: [cue],
    cueClass: HEARSAY.has(verb.lemma) && by === null ? (verb.cueClass === "say" ? "report" : verb.cueClass) : verb.cueClass,
    lemma: verb.lemma,
    source: by,
    antecedent: null,
    content: [content],
    mode: "indirect",
    auxiliaries: [...group.words, "passive"],
    rule: by === null ? "passive-hearsay" : "passive-by",
    grounds: { source: by === null ? "nobody" : "agent", content: bidden ? "infinitive" : "subject", ended: null },
  };
  return { attribution, subject: null };
}

/** "was asked whether", "Asked by the judge why": whoever asks stands behind "by", or nobody is named. */
function asked(scene: Scene, group: VerbGroup, verb: CueVerb, cue: Span, by: Span | null, at: number): Found | null {
  const { units } = scene.region;
  if (by === null) return scene.reject(group.head, "a question, and no one is named who asks it");
  const from = behindAgent(scene, at);
  const setting = { end: scene.end, subordinate: true, relative: false, extracted: false, negated: false, ing: false };
  const about = /^(?:about|for|on)$/.test(units[from]?.lower ?? "");
  if (!about && !isQuestionWord(units[from])) return scene.reject(group.head, "what is asked is not told");
  const start = about ? from + 1 : from;
  const content = spanBetween(units, start, endOf(units, start, setting, group.head, about).to);
  if (content === null) return null;
  const attribution: Attribution = {
    cue: [cue],
    cueClass: "ask",
    lemma: verb.lemma,
    source: by,
    antecedent: null,
    content: [content],
    mode: "indirect",
    auxiliaries: [...group.words, "passive"],
    rule: "passive-asked",
    grounds: { source: "agent", content: about ? "preposition" : "wh", ended: null },
  };
  return { attribution, subject: null };
}

function behindAgent({ region: { units }, end }: Scene, at: number): number {
  const stop = sourceEnd(units, at + 1, end);
  return isComma(units[stop]) ? stop + 1 : stop;
}

function agent({ region: { units }, end }: Scene, at: number): readonly [number, number] | null {
  if (units[at]?.lower !== "by") return null;
  return spanBetween(units, at + 1, sourceEnd(units, at + 1, end));
}
