import type { Act } from "./act.ts";
import { contentEnd, lastOf } from "./content-end.ts";
import { finiteShape } from "./finite.ts";
import { type Phrase, prepositionalEnd, type Scene } from "./phrase.ts";
import { citingAt, clauseEnd, isStop, openingEnd } from "./subject.ts";
import { isBoundary, isMark } from "./unit.ts";

/** "За словами міського голови, …", "…, по данным полиции, …", "По предварительным данным, …". */
export function accordingAt(scene: Scene, at: number, first: number): Act | null {
  const { lexicon } = scene;
  for (const row of lexicon.according) {
    const cueEnd = matchEnd(scene, at, row.words);
    if (cueEnd === null) continue;
    const { end, possessor } = cueEnd;
    const source = possessor ?? sourceFrom(scene, at, end);
    if (source === null && !row.bare) return null;
    const behind = possessor === null ? (source?.last ?? end) : end;
    return {
      cue: { first: at, last: end },
      lemma: row.words.join(" "),
      cueClass: row.cueClass,
      source,
      content: saidAround(scene, first, at, behind, possessor === null),
      rule: "according-to",
      grounds: { source: source === null ? "nobody" : "behind", content: "around", ended: null },
      negated: false,
      doubt: row.hedges ? { first: at, last: end } : null,
    };
  }
  return null;
}

/** "По словам мэра, пострадавших нет": where nothing else is left, what looks like an aside is what is said. */
function saidAround(scene: Scene, first: number, at: number, behind: number, named: boolean): readonly Phrase[] {
  const said = around(scene, first, at, pastAside(scene, behind, named));
  return said.length > 0 ? said : around(scene, first, at, behind);
}

/** "За її словами": the possessive stands within the cue. */
function matchEnd({ units, lexicon }: Scene, at: number, words: readonly string[]): { end: number; possessor: Phrase | null } | null {
  if (units[at]?.lower !== words[0]) return null;
  const owned = lexicon.possessives.has(units[at + 1]?.lower ?? "") && !words.includes(units[at + 1]?.lower ?? "");
  // "за його ж словами", "по её собственным словам".
  const stressed = owned && /^(?:ж|же|власними|власним|собственным|собственному)$/.test(units[at + 2]?.lower ?? "");
  const shift = owned ? (stressed ? 2 : 1) : 0;
  for (let k = 1; k < words.length; k++) if (units[at + k + shift]?.lower !== words[k]) return null;
  if (words.length === 1 && owned) return { end: at + 1, possessor: null };
  return { end: at + words.length + shift, possessor: owned ? { first: at + 1, last: at + 2 } : null };
}

/** Whose words they are: up to the comma, and where there is none as far as the genitive goes. */
function sourceFrom(scene: Scene, at: number, from: number): Phrase | null {
  const { units, lexicon } = scene;
  const first = units[from];
  if (first === undefined || first.kind === "mark" || first.kind === "quote") return null;
  const comma = clauseEnd(units, from, units.length);
  if (isMark(units[comma], ",") && comma - from <= LONGEST_SOURCE) return { first: from, last: comma };
  // "Їх везли вночі, за словами одного з полонених.": behind a comma nothing but whose words they are ends the sentence.
  const closes = isMark(units[at - 1], ",") && comma >= lastOf(scene) && comma - from <= LONGEST_SOURCE;
  if (closes && !units.slice(from, comma).some((unit) => finiteShape(unit, lexicon) !== null || lexicon.cues.has(unit.lower)))
    return { first: from, last: comma };
  const end = prepositionalEnd(scene, from - 1, comma, "past-m");
  return { first: from, last: Math.max(from + 1, end) };
}
const LONGEST_SOURCE = 12;

/** "двух дипломатов, знакомых с перепиской": what hangs on whom they are. */
const ATTRIBUTE = /(?:(?:ен|ан|нн|вш|ющ|ящ|ем|им)(?:ого|его|ої|их|ых|ой|ей)|^(?:знаком|знайом|близк|близьк|причетн|причастн)\p{L}+)$/u;

/** Behind "за словами матері, яка чекала під лікарнею,", and behind whom it cites: "як пише газета, посилаючись на двох чиновників,". */
export function pastAside(scene: Scene, behind: number, named = true): number {
  const { units, lexicon } = scene;
  if (!isMark(units[behind], ",")) return behind;
  const relative =
    citingAt(scene, behind + 1) > 0 ||
    lexicon.relative.has(units[behind + 1]?.lower ?? "") ||
    lexicon.relative.has(units[behind + 2]?.lower ?? "") ||
    (named && ATTRIBUTE.test(units[behind + 1]?.lower ?? ""));
  if (!relative) return behind;
  const end = clauseEnd(units, behind + 1, units.length);
  return isMark(units[end], ",") || end >= lastOf(scene) ? end : behind;
}

/** What stands around an aside of the units `[at, behind)`; `first` begins the sentence. */
export function around(scene: Scene, first: number, at: number, behind: number): readonly Phrase[] {
  const { units } = scene;
  const pieces: Phrase[] = [];
  const next = isBoundary(units[behind]) ? behind + 1 : behind;
  const start = contentStart(scene, first, at);
  const before = isMark(units[at - 1], ",") ? at - 1 : at;
  if (before > start) pieces.push({ first: start, last: before });
  if (next < lastOf(scene) && !isStop(units[next])) {
    const end = contentEnd(scene, next, "clause").last;
    if (end > next) pieces.push({ first: next, last: end });
  }
  return pieces;
}

const CAUSE = /^(?:бо|оскільки|адже|поскольку|ибо|ведь|так)$/;

/** Where what is told before an aside begins: behind a conjunction that opens the clause. */
function contentStart({ units, lexicon }: Scene, first: number, at: number): number {
  let start = openingEnd(units, first);
  for (let i = at - 1; i >= first; i--) {
    const word = units[i + 1]?.lower ?? "";
    if (isMark(units[i], ",") && i + 1 < at && (lexicon.but.has(word) || lexicon.and.has(word) || lexicon.that.has(word))) {
      start = i + 2;
      break;
    }
    if (isMark(units[i], ",") && i + 1 < at && lexicon.relative.has(word)) return i + 1;
    // "Вона не вірить: за її словами, …".
    if (isMark(units[i], ":")) return i + 1;
    // "…, бо, за його словами, …", "…, так как, по его словам, …".
    if (isMark(units[i], ",") && CAUSE.test(word)) return Math.min(at, word === "так" ? i + 3 : i + 2);
  }
  while (start < at && (lexicon.but.has(units[start]?.lower ?? "") || lexicon.and.has(units[start]?.lower ?? ""))) start += 1;
  return start;
}

/** "… з посиланням на рятувальників": who is cited, and what the act around it says. */
export function citedAt(scene: Scene, at: number, around: Act | null): Act | null {
  const length = citingAt(scene, at);
  if (length === 0 || around === null || scene.lexicon.pointing.has(scene.units[at + length]?.lower ?? "")) return null;
  const words = /^(?:слова|слів|слов)$/.test(scene.units[at + length]?.lower ?? "") ? 1 : 0;
  const from = at + length + words;
  const end = citedEnd(scene, from);
  if (end <= from) return null;
  const said = around.content.filter(({ first }) => first !== at);
  return {
    cue: { first: at, last: at + length },
    lemma: "citing",
    cueClass: "say",
    source: { first: from, last: end },
    content: said,
    rule: "citing",
    grounds: { source: "behind", content: "around", ended: null },
    negated: false,
    doubt: null,
  };
}

/** The end of who is cited: before a mark or a verb of saying. */
export function citedEnd(scene: Scene, from: number): number {
  const { units, lexicon } = scene;
  let i = from;
  while (i < units.length && i - from < LONGEST_SOURCE) {
    const unit = units[i];
    if (unit === undefined || unit.kind === "quote" || isBoundary(unit) || isStop(unit)) break;
    if (lexicon.cues.has(unit.lower) && i > from) return beforeSubject(scene, from, i);
    i += 1;
  }
  return i;
}

/** "Со ссылкой на источник в полиции РБК сообщил": the word before the verb is who says it, where it agrees with the verb. */
function beforeSubject({ units, lexicon }: Scene, from: number, verb: number): number {
  const shape = lexicon.cues.get(units[verb]?.lower ?? "")?.shape;
  const last = units[verb - 1];
  if (shape === undefined || !shape.startsWith("past") || last === undefined || verb - 1 <= from) return verb;
  const agrees = shape === "past-m" ? !/[аяоуюеиіїы]$/.test(last.lower) : shape === "past-n" && /(?:[оеє]|ння)$/.test(last.lower);
  return agrees && !lexicon.prepositions.has(units[verb - 2]?.lower ?? "") ? verb - 1 : verb;
}
