import type { CueClass } from "../../record/reading.ts";
import { type Act, groundsOf } from "./act.ts";
import { complementOf } from "./complement.ts";
import { contentEnd } from "./content-end.ts";
import type { VerbShape } from "./cue.ts";
import { finiteShape } from "./finite.ts";
import { isInfinitive } from "./order.ts";
import type { Phrase, Scene } from "./phrase.ts";
import { sourceOf } from "./source.ts";

/** A verb that says something only with the words behind it. */
interface Expression {
  readonly verb: RegExp;
  /** What follows it, over an adverb or a possessive. */
  readonly words: readonly RegExp[];
  readonly cueClass: CueClass;
  /** What it takes: a clause, a thing, a thing behind "на", or an infinitive. */
  readonly takes: "clause" | "thing" | "on" | "infinitive";
}

const GIVE = /^(?:дав|дала|дало|дали|дає|дають|даючи|давши|дал|дает|дают|давая|дав)$/;
const EXPRESSIONS: readonly Expression[] = [
  { verb: GIVE, words: [/^(?:зрозуміти|знати|понять|знать)$/], cueClass: "say", takes: "clause" },
  { verb: /^(?:по)?(?:став|піста)/, words: [/^(?:під|под)$/, /^(?:сумнів|сомнение)$/], cueClass: "deny", takes: "thing" },
  { verb: /^(?:підда|подверг)/, words: [/^(?:сумніву|сомнению)$/], cueClass: "deny", takes: "thing" },
  { verb: /^(?:звер[нт]|привер[нт]|обра[тщ]ил?|обращ)/, words: [/^(?:увагу|внимание)$/, /^на$/], cueClass: "say", takes: "on" },
  {
    verb: /^(?:поклада?|покла[лв]|возложи|возлага)/,
    words: [/^(?:відповідальність|провину|ответственность|вину)$/, /^на$/],
    cueClass: "claim",
    takes: "on",
  },
  { verb: /^(?:зроби|роби|постави|сдела|дела|постави)/, words: [/^(?:наголос|акцент|упор)$/, /^на$/], cueClass: "say", takes: "on" },
  {
    verb: /^(?:від)?(?:да[влє]|дали|дала)|^(?:от)?да(?:л|ет|ют)/,
    words: [/^(?:наказ|розпорядження|вказівку|команду|доручення|приказ|распоряжение|указание|поручение)$/],
    cueClass: "order",
    takes: "infinitive",
  },
];

/** "дав зрозуміти, що …", "поставил под сомнение подлинность", "звернула увагу на те, що …", "отдал приказ отойти". */
export function expressionAt(scene: Scene, at: number, acts: readonly Act[]): Act | null {
  const { units, lexicon } = scene;
  for (const { verb, words, cueClass, takes } of EXPRESSIONS) {
    if (!verb.test(units[at]?.lower ?? "")) continue;
    const last = wordsEnd(scene, at + 1, words);
    if (last === null) continue;
    const shape: VerbShape =
      finiteShape(units[at], lexicon) ??
      (/(?:ючи|вши|ая)$/.test(units[at]?.lower ?? "") ? "gerund" : shapeOfGiving(units[at]?.lower ?? ""));
    const content = contentOf(scene, last, takes, { lemma: units[at]?.lower ?? "", cueClass, frame: "c", shape });
    if (content === null) continue;
    const owner = sourceOf(scene, at, { lemma: "", cueClass, frame: "", shape }, { from: content.first }, acts);
    // "Чи давали їм наказ": the word that asks is nobody.
    const source = owner !== null && owner.last === owner.first + 1 && lexicon.whether.has(units[owner.first]?.lower ?? "") ? null : owner;
    return {
      cue: { first: at, last: takes === "on" ? last - 1 : last },
      lemma: units
        .slice(at, last)
        .map(({ lower }) => lower)
        .join(" "),
      cueClass,
      source,
      content: [content],
      rule: "expression",
      grounds: { source: groundsOf(source), content: takes === "infinitive" ? "infinitive" : "thing", ended: null },
      negated: lexicon.not.has(units[at - 1]?.lower ?? ""),
      doubt: null,
    };
  }
  return null;
}

/** Forms that are too short to be told by their endings. */
function shapeOfGiving(lower: string): VerbShape {
  if (/ла$/.test(lower)) return "past-f";
  if (/ли$/.test(lower)) return "past-pl";
  return /(?:ють|ют)$/.test(lower) ? "pl" : /(?:є|ет)$/.test(lower) ? "sg" : "past-m";
}

function wordsEnd({ units, lexicon }: Scene, from: number, words: readonly RegExp[]): number | null {
  let i = from;
  for (const word of words) {
    const skip =
      !word.test(units[i]?.lower ?? "") && (lexicon.adverbs.has(units[i]?.lower ?? "") || lexicon.addressees.has(units[i]?.lower ?? ""));
    if (skip) i += 1;
    if (!word.test(units[i]?.lower ?? "")) return null;
    i += 1;
  }
  return i;
}

function contentOf(scene: Scene, from: number, takes: Expression["takes"], form: Parameters<typeof complementOf>[2]): Phrase | null {
  const { units } = scene;
  const clause = takes === "infinitive" ? null : complementOf(scene, from - 1, form, false);
  if (clause !== null && clause.kind === "that") {
    const { last } = contentEnd(scene, clause.from, "clause");
    return last > clause.from ? { first: clause.from, last } : null;
  }
  if (takes === "clause" || (takes === "infinitive" && !isInfinitive(units[from]))) return null;
  const { last } = contentEnd(scene, from, "object");
  return last > from ? { first: from, last } : null;
}
