import { type Act, groundsOf } from "./act.ts";
import { type ContentEnd, contentEnd } from "./content-end.ts";
import { finiteShape } from "./finite.ts";
import type { Phrase, Scene } from "./phrase.ts";
import { isEmptyVerb, nounKind } from "./saying-nouns.ts";
import { clauseEnd, clauseStart, type Source, subjectAfter, subjectBefore } from "./subject.ts";
import { isMark } from "./unit.ts";
import { judgedTelling, verdictEnd } from "./verdict.ts";

/** So many words may stand between an empty verb and its noun, and so many between a noun and its clause. */
const NEAR = 4;

/** "дійшли висновку, що …", "выразил мнение, что …", "поширюють чутки, нібито …", "вопреки утверждениям застройщика, что …". */
export function nounAct(scene: Scene, at: number, acts: readonly Act[]): Act | null {
  const { units, lexicon } = scene;
  const { lower = "", kind = "mark" } = units[at] ?? {};
  if (kind !== "word") return null;
  const judged = judgedTelling(scene, at);
  if (judged !== null) return judgedAct(lower, at, judged);
  const noun = isNews(scene, at) ? "says" : nounKind(lower, lexicon);
  if (noun === null) return null;
  if (noun === "asks") return questioned(scene, at);
  const holds = noun === "holds";
  const clause = clauseBehind(scene, at);
  if (clause === null) return null;
  const own = contentEnd(scene, clause.from, "clause");
  const end = beforeVerdict(scene, clause.from, own);
  if (end.last <= clause.from) return null;
  const start = clauseStart(units, at);
  for (let i = start; i < at; i++) if (lexicon.cues.get(units[i]?.lower ?? "")?.frame.match(/[cdo]/)) return null;
  const verb = verbBefore(scene, start, at);
  const empty = verb !== null && isEmptyVerb(scene, verb);
  const found = empty || verb !== null ? subjectOf(scene, verb, clause.comma, acts) : owner(scene, at, clause.comma);
  // "ходят слухи, что": the noun itself is the subject.
  const source = found !== null && found.first <= at && at < found.last ? null : found;
  return {
    cue: { first: empty && at - verb <= NEAR ? verb : at, last: at + 1 },
    lemma: lower,
    cueClass: holds ? "suspect" : "say",
    source,
    content: [{ first: clause.from, last: end.last }],
    rule: "noun-clause",
    grounds: { source: groundsOf(source), content: "that", ended: end.why },
    negated: false,
    doubt: clause.doubt,
  };
}

/** "Заяви штабу про бомби — фейк": whoever told it is held to have asserted it. */
function judgedAct(lemma: string, at: number, { source, content }: NonNullable<ReturnType<typeof judgedTelling>>): Act {
  return {
    cue: { first: at, last: at + 1 },
    lemma,
    cueClass: "say",
    source,
    content: [content],
    rule: "noun-thing",
    grounds: { source: source === null ? "nobody" : "behind", content: "thing", ended: "outer-verb" },
    negated: false,
    doubt: null,
  };
}

/** "Чутки, нібито міст закрили, не відповідають дійсності": what the noun comes to is said of it, and not by it. */
function beforeVerdict(scene: Scene, from: number, end: ContentEnd): ContentEnd {
  for (let i = from; i < end.last; i++)
    if (isMark(scene.units[i], ",") && [i + 1, i + 2].some((at) => verdictEnd(scene, at) !== null)) return { last: i, why: "main-clause" };
  return end;
}

/** "З'явилися повідомлення, що …": news that goes round is told by nobody. */
function isNews({ units }: Scene, at: number): boolean {
  if (!/^(?:повідомленн|інформаці|новин|сообщени|информаци|новост)/.test(units[at]?.lower ?? "")) return false;
  return [at - 1, at - 2, at + 1].some((i) => APPEARS.test(units[i]?.lower ?? ""));
}
const APPEARS = /^(?:з'яв|ширя|пошир|розлет|надход|надійш|появ|распростран|разлет|поступ|пришл|циркул)/;

interface Behind {
  readonly comma: number;
  readonly from: number;
  readonly doubt: Phrase | null;
}

/** The clause that belongs to the noun, behind its comma and over "про те" or a genitive. */
function clauseBehind(scene: Scene, at: number): Behind | null {
  const { units, lexicon } = scene;
  const comma = clauseEnd(units, at + 1, Math.min(units.length, at + 2 + NEAR));
  // "лабораторія дійшла іншого висновку: …".
  if (isMark(units[comma], ":") && comma === at + 1 && (isEmptyVerb(scene, at - 1) || isEmptyVerb(scene, at - 2)))
    return comma + 1 < units.length ? { comma, from: comma + 1, doubt: null } : null;
  if (!isMark(units[comma], ",")) return null;
  for (let i = at + 1; i < comma; i++) {
    const { lower = "" } = units[i] ?? {};
    if (lexicon.cues.has(lower) || (lexicon.prepositions.has(lower) && !lexicon.pointing.has(units[i + 1]?.lower ?? ""))) return null;
  }
  const word = units[comma + 1]?.lower ?? "";
  const doubts = lexicon.doubting.has(word);
  if (!doubts && !lexicon.that.has(word)) return null;
  const second = lexicon.doubting.has(units[comma + 2]?.lower ?? "") || (doubts && lexicon.that.has(units[comma + 2]?.lower ?? ""));
  const doubt = doubts ? comma + 1 : second ? comma + 2 : -1;
  return { comma, from: comma + (second ? 3 : 2), doubt: doubt < 0 ? null : { first: doubt, last: doubt + 1 } };
}

function verbBefore(scene: Scene, start: number, at: number): number | null {
  for (let i = at - 1; i >= start; i--) if (finiteShape(scene.units[i], scene.lexicon) !== null) return i;
  return null;
}

function subjectOf(scene: Scene, verb: number | null, comma: number, acts: readonly Act[]): Source | null {
  if (verb === null) return null;
  const shape = finiteShape(scene.units[verb], scene.lexicon) ?? "sg";
  const own = subjectBefore(scene, verb, shape);
  if (own !== null) return own;
  const opening = scene.units[clauseStart(scene.units, verb)]?.lower ?? "";
  const joined =
    scene.lexicon.and.has(opening) || scene.lexicon.but.has(opening) || scene.lexicon.and.has(scene.units[verb - 1]?.lower ?? "");
  const shared = joined ? acts.findLast(({ source }) => source !== null)?.source : null;
  return shared ? { ...shared, how: "before" } : subjectAfter({ ...scene, units: scene.units.slice(0, comma) }, verb, comma, shape);
}

/** "утверждениям застройщика": whose they are, before a preposition or a verb. */
function owner({ units, lexicon }: Scene, at: number, comma: number): Source | null {
  let last = at + 1;
  while (last < comma && !lexicon.prepositions.has(units[last]?.lower ?? "") && finiteShape(units[last], lexicon) === null) last += 1;
  return last > at + 1 ? { first: at + 1, last, how: "behind" } : null;
}

/** "на запитання прокурора, чи бачив він водія": who asks stands in the genitive. */
function questioned(scene: Scene, at: number): Act | null {
  const { units, lexicon } = scene;
  const comma = clauseEnd(units, at + 1, Math.min(units.length, at + 3 + NEAR));
  if (!isMark(units[comma], ",")) return null;
  const word = units[comma + 1]?.lower ?? "";
  const whether = lexicon.whether.has(word) || lexicon.whether.has(units[comma + 2]?.lower ?? "");
  const asked = lexicon.questions.has(word) && !lexicon.that.has(word) && !lexicon.relative.has(word);
  const answered = units[at - 1]?.lower === "на" || units[at - 2]?.lower === "на";
  if (!answered || (!whether && !asked)) return null;
  const start = clauseStart(units, at);
  for (let i = start; i < at; i++) if (lexicon.cues.get(units[i]?.lower ?? "")?.cueClass === "ask") return null;
  const fronted = start === 0 && finiteShape(units[at - 1], lexicon) === null && at - start <= 3;
  const last = fronted ? clauseEnd(units, comma + 1, units.length) : contentEnd(scene, comma + 1, "clause").last;
  if (last <= comma + 1) return null;
  const source = owner(scene, at, comma);
  return {
    cue: { first: at, last: at + 1 },
    lemma: units[at]?.lower ?? "",
    cueClass: "ask",
    source,
    content: [{ first: comma + 1, last }],
    rule: "noun-question",
    grounds: { source: groundsOf(source), content: "wh", ended: null },
    negated: false,
    doubt: null,
  };
}
