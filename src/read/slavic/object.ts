import { type Act, groundsOf } from "./act.ts";
import { contentEnd } from "./content-end.ts";
import type { CueForm } from "./cue.ts";
import { OBJECT, type Phrase, type Scene } from "./phrase.ts";
import { sourceOf } from "./source.ts";
import { clauseEnd, clauseStart, subjectAfter } from "./subject.ts";
import type { Unit } from "./unit.ts";

/** A verb with a thing, an infinitive or nothing behind it: "повідомив про загиблих", "спростував чутки", "наказав відійти". */
export function objectOf(scene: Scene, at: number, form: CueForm, negated: boolean, acts: readonly Act[]): Act | null {
  const { units } = scene;
  if (form.shape === "gerund") return null;
  const end = clauseEnd(units, at + 1, units.length);
  const own = sourceOf(scene, at, form, { from: end }, acts);
  // "Її слова підтверджують ще двоє": what stands before the verb is its object.
  const reversed =
    own !== null && own.how === "before" && scene.lexicon.reportNouns.has(units[own.last - 1]?.lower ?? "")
      ? subjectAfter(scene, at, end, form.shape)
      : null;
  if (own !== null && reversed !== null && reversed.how === "behind") return reversedAct(at, form, own, reversed);
  const source = own;
  const behind = source !== null && source.how !== "before" && source.first > at ? source.last : at + 1;
  const found = piecesOf(scene, at, form, { behind, end, source, negated });
  if (found === null) return null;
  const cueClass = found.order ? "order" : form.cueClass;
  return {
    cue: { first: at, last: at + 1 },
    lemma: form.lemma,
    cueClass,
    source: found.source === undefined ? source : found.source,
    content: found.pieces,
    rule: found.rule,
    grounds: { source: groundsOf(source), content: found.rule === "infinitive" ? "infinitive" : "thing", ended: null },
    negated,
    doubt: null,
  };
}

function reversedAct(at: number, form: CueForm, own: Phrase, source: Phrase): Act {
  return {
    cue: { first: at, last: at + 1 },
    lemma: form.lemma,
    cueClass: form.cueClass,
    source,
    content: [{ first: own.first, last: own.last }],
    rule: "object-before",
    grounds: { source: "behind", content: "thing", ended: null },
    negated: false,
    doubt: null,
  };
}

interface Around {
  readonly behind: number;
  readonly end: number;
  readonly source: Phrase | null;
  readonly negated: boolean;
}

interface Pieces {
  readonly pieces: readonly Phrase[];
  readonly rule: string;
  readonly order?: boolean;
  readonly source?: null;
}

function piecesOf(scene: Scene, at: number, form: CueForm, around: Around): Pieces | null {
  const { lexicon, units } = scene;
  const { frame, lemma } = form;
  const { behind, end } = around;
  const told = toldBefore(scene, at);
  if (told !== null && frame.includes("q") && around.source !== null) return { pieces: [told], rule: "told-before" };
  if (/^(?:наполягати|настаивать)$/.test(lemma) && units[behind]?.lower === "на") return piece(scene, behind + 1, "insists", true);
  if (frame.includes("n")) return called(scene, at, lemma, around);
  if (frame.includes("o") || frame.includes("d") || frame.includes("w")) {
    const about = aboutWithin(scene, behind, end);
    if (about !== null && (frame.includes("o") || lexicon.reportNouns.has(units[about - 1]?.lower ?? "")))
      return piece(scene, about + 1, "about");
  }
  if (form.cueClass !== "order" && frame.includes("i") && frame.includes("q")) {
    const promised = ordered(scene, behind, form, around);
    if (promised?.rule === "infinitive") return { ...promised, order: false };
  }
  if (form.cueClass === "order") return ordered(scene, behind, form, around);
  if (frame.includes("d") && form.shape !== "reflexive") return things(scene, at, around, form);
  if (frame.includes("x") && behind < end && !around.negated && around.source !== null) return considered(scene, at, behind, lemma);
  if (frame.includes("x") && around.negated && around.source !== null) return things(scene, at, around, form);
  if (form.cueClass === "claim" && frame.includes("c") && behind >= end) return null;
  return null;
}

function piece(scene: Scene, from: number, rule: string, order = false): Pieces | null {
  const { last } = contentEnd(scene, from, "object");
  return last > from ? { pieces: [{ first: from, last }], rule, order } : null;
}

function aboutWithin({ units, lexicon }: Scene, from: number, end: number): number | null {
  for (let i = from; i < end && i < from + 6; i++) if (lexicon.about.has(units[i]?.lower ?? "")) return i;
  return null;
}

/** "назвало звинувачення безпідставними", "обвинил мэра в хищении". */
function called(scene: Scene, at: number, lemma: string, { source, end }: Around): Pieces | null {
  const { units, lexicon } = scene;
  if (source === null) return null;
  const accuses = /вин/.test(lemma);
  const from = source.first > at ? source.last : at + 1;
  const words = units.slice(at + 1, end).map(({ lower }) => lower);
  const before = objectBefore(scene, at, source);
  const scorned = words.some((word) => lexicon.scorn.test(word));
  if (!accuses && !scorned) return null;
  const after = contentEnd(scene, from, "object").last;
  const pieces: Phrase[] = [...(before === null ? [] : [before]), ...(after > from ? [{ first: from, last: after }] : [])];
  return pieces.length === 0 ? null : { pieces, rule: accuses ? "accuses" : "calls" };
}

/** "Про це розповів свідок": what was told stands before the verb, as a pronoun. */
function toldBefore({ units, lexicon }: Scene, at: number): Phrase | null {
  const start = clauseStart(units, at);
  for (let i = start; i < at && i < start + 3; i++)
    if (lexicon.about.has(units[i]?.lower ?? "") && /^(?:це|цьому|этом|том|чем|що|чому|таке|таком)$/.test(units[i + 1]?.lower ?? ""))
      return { first: i + 1, last: i + 2 };
  return null;
}

/** An object before the verb: "это называют", "Вину он не признаёт". */
function objectBefore({ units, lexicon }: Scene, at: number, source: Phrase): Phrase | null {
  const start = clauseStart(units, at);
  for (let i = Math.max(start, source.first < at ? source.last : start); i < at; i++)
    if (OBJECT.test(units[i]?.lower ?? "")) return { first: i, last: untilVerb(units, i, at, lexicon.not) };
  if (source.first > start && source.first < at && lexicon.pronouns.has(units[source.first]?.lower ?? "")) {
    const first = lexicon.prepositions.has(units[start]?.lower ?? "") ? start + 1 : start;
    return first < source.first ? { first, last: source.first } : null;
  }
  return null;
}

function untilVerb(units: readonly Unit[], from: number, at: number, not: ReadonlySet<string>): number {
  let last = at;
  while (last > from + 1 && not.has(units[last - 1]?.lower ?? "")) last -= 1;
  return last;
}

/** "заперечує причетність", "це спростовують", "признал задержку". */
function things(scene: Scene, at: number, around: Around, { cueClass, lemma }: CueForm): Pieces | null {
  const { units, lexicon } = scene;
  const { source, behind, end } = around;
  const before = source === null ? null : objectBefore(scene, at, source);
  let from = behind;
  while (from < end && (lexicon.adverbs.has(units[from]?.lower ?? "") || lexicon.not.has(units[from]?.lower ?? ""))) from += 1;
  if (lexicon.reportNouns.has(units[from]?.lower ?? "") && lexicon.about.has(units[from + 1]?.lower ?? "")) from += 2;
  const strong = /^(?:deny|confirm|admit)$/.test(cueClass);
  if (source === null && !strong) return null;
  if (from < end && (before === null || strong)) {
    const found = piece(scene, from, "object");
    if (found !== null) return before === null ? found : { ...found, pieces: [before, ...found.pieces] };
  }
  if (before !== null) return { pieces: [before], rule: "object-before" };
  return cueClass === "deny" || (around.negated && /визна|призна|вір|вер/.test(lemma)) ? { pieces: [], rule: "object-missing" } : null;
}

/** "считает виновным", "вважають померлим". */
function considered(scene: Scene, at: number, behind: number, lemma: string): Pieces | null {
  const { units } = scene;
  if (
    !/^(?:вважати|считать|подозревать|підозрювати|прогнозувати|прогнозировать|очікувати|ожидать|оцінити|оценить|оцінювати|оценивать)$/.test(
      lemma,
    )
  )
    return null;
  const start = clauseStart(units, at);
  const relative = scene.lexicon.relative.has(units[start]?.lower ?? "");
  const { last } = contentEnd(scene, behind, "object");
  if (last <= behind) return null;
  return { pieces: [...(relative ? [{ first: start, last: start + 1 }] : []), { first: behind, last }], rule: "considers" };
}

const INFINITIVE = /(?:ти|тися|тись|ть|ться|чь)$/;

/** What is ordered: an infinitive with whom it is told to, or the thing that is asked for. */
function ordered(scene: Scene, behind: number, { frame, lemma }: CueForm, { end, source }: Around): Pieces | null {
  const { units } = scene;
  let infinitive = -1;
  for (let i = behind; i < end && i < behind + 10; i++) {
    const lower = units[i]?.lower ?? "";
    if (
      INFINITIVE.test(lower) &&
      lower.length > 3 &&
      units[i]?.capital === false &&
      !/(?:ість|ость|сть|адь|надцать|дцять)$/.test(lower) &&
      !/^(?:п.?ять|пять|девять|десять|дев.?ять|опять)$/.test(lower)
    )
      infinitive = i;
    if (infinitive >= 0) break;
  }
  if (infinitive >= 0) return piece(scene, behind, "infinitive", true);
  const thing =
    /^(?:вимагати|требовать|потребовать|зажадати|просити|просить|попросить|попросити|запросить|запрашивать|клопотати|ходатайствовать|предложить|запропонувати|постановити|ухвалити|повторить)$/.test(
      lemma,
    );
  if (!frame.includes("d") || !thing || source === null || behind >= end) return null;
  const about = aboutWithin(scene, behind, end);
  return piece(scene, about === null ? behind : about + 1, "thing", true);
}
