import type { Attribution, Found, Scene } from "./attribution.ts";
import { endOf } from "./complement-end.ts";
import type { CueVerb } from "./cue-form.ts";
import { phraseStart, sourceEnd } from "./noun-phrase.ts";
import { spanBetween } from "./region.ts";
import { isAdverb } from "./unit-class.ts";
import type { VerbGroup } from "./verb-group.ts";

const HEARSAY = new Set(
  "suspect believe think report allege say consider assume fear estimate understand rumour claim identify presume reckon expect know see".split(
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
  const hearsay = HEARSAY.has(verb.lemma) && (next === "to" || (next === "as" && verb.lemma === "identify"));
  const told = /^(?:tell|inform|assure|notify|remind|warn|advise)$/.test(verb.lemma) && next !== "to" && next !== "by";
  let content = null;
  if (impersonal && next === "that") content = spanBetween(units, at, endOf(units, at, setting, group.head).to);
  else if (hearsay) content = spanBetween(units, phraseStart(units, group.first - 1, first), endOf(units, at, setting, group.head).to);
  else if (told && next === "that") content = spanBetween(units, at, endOf(units, at, setting, group.head).to);
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
    grounds: { source: by === null ? "nobody" : "agent", content: "subject", ended: null },
  };
  return { attribution, subject: null };
}

function agent({ region: { units }, end }: Scene, at: number): readonly [number, number] | null {
  if (units[at]?.lower !== "by") return null;
  return spanBetween(units, at + 1, sourceEnd(units, at + 1, end));
}
