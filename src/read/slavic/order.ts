import type { CueForm } from "./cue.ts";
import type { Scene } from "./phrase.ts";
import { type Around, aboutWithin, type Pieces, piece } from "./pieces.ts";
import { clauseStart } from "./subject.ts";
import type { Unit } from "./unit.ts";

const TELLS = /^(?:сказати|казати|говорити|передати|крикнути|кричати|гукнути|шепнути|сказать|говорить|передать|крикнуть|кричать|шепнуть)$/;

/** "сказали йому не панікувати": to be told to do something is an order. */
export function toldTo({ units, lexicon }: Scene, lemma: string, { behind, end, source, told }: Around): Pieces | null {
  if (!TELLS.test(lemma) || (source === null && !told)) return null;
  let i = behind;
  while (i < end && lexicon.addressees.has(units[i]?.lower ?? "")) i += 1;
  const verb = lexicon.not.has(units[i]?.lower ?? "") ? i + 1 : i;
  if (verb >= end || !isInfinitive(units[verb])) return null;
  return { pieces: [{ first: i, last: end }], rule: "infinitive", order: true };
}

const INFINITIVE = /(?:ти|тися|тись|ть|ться|чь)$/;

/** An infinitive, or a piece in quotation marks that one begins. */
export function isInfinitive(unit: Unit | undefined): boolean {
  if (unit === undefined || unit.kind !== "word") return false;
  const quoted = unit.capital && unit.lower.includes(" ");
  const lower = quoted ? unit.lower.slice(0, unit.lower.indexOf(" ")) : unit.lower;
  return (
    (quoted || !unit.capital) &&
    INFINITIVE.test(lower) &&
    lower.length > 3 &&
    !/(?:ість|ость|сть|адь|надцать|дцять)$/.test(lower) &&
    !/^(?:координати|результати|солдати|депутати|контракти|агенти|факти|дати|карти|плати|газети|ракети|планшети|документи|пости|листи|телефони|тести|тексти|паспорти|медикаменти|звіти|аргументи|експерти|студенти|пацієнти|квіти|сухарі|мережі|печать|память|кровать|тетрадь|нефть|смерть|сеть|часть|власть|новость|область)$/.test(
      lower,
    ) &&
    !/^(?:п.?ять|пять|девять|десять|дев.?ять|опять)$/.test(lower)
  );
}

/** Behind "от двух последних владельцев": the preposition, what modifies its noun, and one noun or name. */
function pastAsked({ units }: Scene, at: number, end: number): number {
  let i = at + 1;
  while (i < end && (units[i]?.kind === "number" || MODIFIES.test(units[i]?.lower ?? ""))) i += 1;
  i += 1;
  while (i < end && units[i]?.capital === true && units[i - 1]?.capital === true) i += 1;
  return Math.min(i, end);
}
const MODIFIES = /(?:ого|его|ої|их|ых|ой)$/;

/** "який просив не називати його прізвища": terms on which somebody speaks, in a clause that hangs on him, are no order. */
function isAnonymity({ units, lexicon }: Scene, at: number, infinitive: number): boolean {
  return lexicon.relative.has(units[clauseStart(units, at)]?.lower ?? "") && ANONYMITY.test(units[infinitive]?.lower ?? "");
}
const ANONYMITY =
  /^(?:називати|назвати|згадувати|вказувати|розкривати|називать|назвать|называть|упоминать|указывать|раскрывать|зберегти|сохранить|лишитися|остаться)$/;

/** What is ordered: an infinitive with whom it is told to, or the thing that is asked for. */
export function ordered(scene: Scene, at: number, { frame, lemma }: CueForm, { behind, end, source }: Around): Pieces | null {
  const { units } = scene;
  let infinitive = behind;
  while (infinitive < end && infinitive < behind + 10 && !isInfinitive(units[infinitive])) infinitive += 1;
  // "потребовал от нарушителей остановиться": of whom it is asked is no part of it.
  const asked = /^(?:від|от)$/.test(units[behind]?.lower ?? "") ? pastAsked(scene, behind, end) : behind;
  if (isInfinitive(units[infinitive]) && infinitive < end)
    return isAnonymity(scene, at, infinitive) ? null : piece(scene, Math.min(asked, infinitive), "infinitive", true);
  const thing =
    /^(?:вимагати|требовать|потребовать|зажадати|просити|просить|попросить|попросити|запросить|запрашивать|клопотати|ходатайствовать|предложить|запропонувати|постановити|ухвалити|повторить)$/.test(
      lemma,
    );
  if (!frame.includes("d") || !thing || source === null || behind >= end) return null;
  const about = aboutWithin(scene, behind, end);
  return piece(scene, about === null ? Math.min(asked, end - 1) : about + 1, "thing", true);
}
