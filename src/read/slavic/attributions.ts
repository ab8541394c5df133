import type { Span } from "../../record/span.ts";
import type { Document } from "../token.ts";
import { type Act, located, type SlavicAttribution } from "./act.ts";
import { actsIn } from "./acts.ts";
import { lastOf } from "./content-end.ts";
import { goingOn, type SentenceRead } from "./continued.ts";
import { finiteShape } from "./finite.ts";
import { turnsOf } from "./interview.ts";
import type { SlavicLexicon } from "./lexicon.ts";
import { NAME_WORDS } from "./name-words.ts";
import type { Scene } from "./phrase.ts";
import { clauseEnd } from "./subject.ts";
import { dialogueAct, labelEnd, labelsOf, labelText, speakerEnd, turnPiece, withEarlier } from "./transcript.ts";
import { isDash, isMark, type Region, regionsOf, type Unit } from "./unit.ts";
import { verdictsIn } from "./verdict.ts";

/** Finds who says what in a text, region by region. Takes time linear in the number of regions; a region is no longer than a sentence may be. */
export function attributionsIn(document: Document, lexicon: SlavicLexicon): readonly SlavicAttribution[] {
  const found: SlavicAttribution[] = [];
  const regions = regionsOf(document);
  const labels = labelsOf(regions, lexicon);
  let last: Spoken | null = null;
  /** The turn of a transcript that goes on, and the sentences of the paragraph so far. */
  let turn: SlavicAttribution | null = null;
  let earlier: Region[] = [];
  let spoken: SpokenWithin | null = null;
  let before: SentenceRead | null = null;
  for (const region of regions) {
    const outer = region.within === null;
    const scene: Scene = { units: region.units.slice(0, LONGEST), lexicon };
    if (outer && earlier[0]?.paragraph !== region.paragraph) [turn, earlier] = [null, []];
    const first = outer ? afterHead(scene, labels, earlier.length === 0) : 0;
    const alone: readonly Span[] | null = outer ? piecesAlone(scene, last, region) : null;
    if (alone !== null && last !== null) {
      last = { act: grow(found, last.act, alone), paragraph: region.paragraph, dashed: true };
      found.push(...toldBehindDash(scene));
      continue;
    }
    if (turn !== null && outer) turn = grow(found, turn, turnPiece(region.units));
    const asked = outer ? dialogueAct(scene, earlier) : null;
    if (asked !== null) {
      found.push(asked);
      last = { act: asked, paragraph: region.paragraph, dashed: true };
      before = null;
      earlier.push(region);
      continue;
    }
    const acts = [...actsIn(scene, first), ...(outer && earlier.length === 0 ? labelled(scene, labels) : [])];
    const own = withoutDoubles([...acts, ...markedSpeaker(scene, region, first, acts)])
      .map((act) => located(scene, act))
      .filter((act) => act !== null)
      .map((act) => (outer ? withEarlier(act, region, earlier) : act));
    if (region.within !== null) {
      spoken = spokenIn(found, spoken, region, region.within, own);
      found.push(...calledUntrue(scene, acts, null));
      continue;
    }
    before = goingOn(scene, first, region, own, before);
    const { acts: told } = before;
    found.push(...told, ...calledUntrue(scene, acts, turn));
    turn ??= told.find(({ rule }) => rule === "label") ?? null;
    last = speakerOf(told, region);
    earlier.push(region);
  }
  return [...found, ...turnsOf(regions, found)];
}

/** Verdicts on what is told; who speaks in a transcript is named for all of his turn. */
function calledUntrue(scene: Scene, acts: readonly Act[], turn: SlavicAttribution | null): readonly SlavicAttribution[] {
  return turn === null ? verdictsIn(scene, acts).flatMap((act) => located(scene, act) ?? []) : [];
}

/** What is told inside what goes on behind the dash: "— А в суботу хтось проговорився, що …". */
function toldBehindDash(scene: Scene): readonly SlavicAttribution[] {
  const [first] = scene.units;
  if (first === undefined || !isDash(first)) return [];
  return actsIn(scene, 1)
    .map((act) => located(scene, act))
    .filter((act) => act !== null);
}

/** A quotation that has its reporting clause inside it: its sentences so far, and the act, once its clause has come. */
interface SpokenWithin {
  readonly within: Span;
  readonly from: number;
  readonly to: number;
  readonly act: SlavicAttribution | null;
}

/** "«Знову школа. Знову діти, — написав мер. — Відомо про двох. Шукаємо ще»": all sentences of the quotation are said by whoever its clause names. */
function spokenIn(
  found: SlavicAttribution[],
  before: SpokenWithin | null,
  { units }: Region,
  within: Span,
  own: readonly SlavicAttribution[],
): SpokenWithin {
  const same = before !== null && before.within[0] === within[0] && before.within[1] === within[1] ? before : null;
  const [first, second] = units;
  const from = (first !== undefined && isDash(first) ? second?.start : first?.start) ?? within[0];
  const to = units.at(-1)?.end ?? from;
  const told = own.find(({ rule, content }) => rule === "reporting-dash" && content[0]?.[0] === from);
  if (told !== undefined) {
    const act: SlavicAttribution =
      same === null || same.act !== null ? told : { ...told, content: [[same.from, same.to], ...told.content] };
    found.push(...own.map((one) => (one === told ? act : one)));
    return { within, from: same?.from ?? from, to, act };
  }
  const act = same?.act ?? null;
  const grown = act === null ? null : grow(found, act, [[from, to]]);
  found.push(...own);
  return { within, from: same?.from ?? from, to, act: grown };
}

/** Gives an act that was found further pieces, and puts it back in its place. */
function grow(found: SlavicAttribution[], act: SlavicAttribution, pieces: readonly Span[]): SlavicAttribution {
  const grown: SlavicAttribution = { ...act, content: [...act.content, ...pieces] };
  found[found.lastIndexOf(act)] = grown;
  return grown;
}

/** "Кореспондент: …", where others of the text open with labels too: the question mark stays with what is said. */
function labelled({ units, lexicon }: Scene, labels: ReadonlySet<string>): readonly Act[] {
  const colon = labelEnd(units, lexicon);
  if (!labels.has(labelText(units, colon) ?? "")) return [];
  return [
    {
      cue: { first: colon, last: colon + 1 },
      lemma: ":",
      cueClass: "say",
      source: { first: 0, last: speakerEnd(units, colon) },
      content: [{ first: colon + 1, last: units.length }],
      rule: "label",
      grounds: { source: "label", content: "colon", ended: null },
      negated: false,
      doubt: null,
    },
  ];
}

/** No region is looked at over more units. */
const LONGEST = 2000;

interface Spoken {
  readonly act: SlavicAttribution;
  readonly paragraph: number;
  /** It has a reporting clause with a dash, behind which the quotation may go on. */
  readonly dashed: boolean;
}

function speakerOf(own: readonly SlavicAttribution[], region: Region): Spoken | null {
  const act = own.findLast(
    ({ mode, rule, cueClass }) => cueClass !== "refuse" && rule !== "citing" && (mode !== "indirect" || rule === "reporting-dash"),
  );
  return act === undefined ? null : { act, paragraph: region.paragraph, dashed: act.rule === "reporting-dash" };
}

/** A sentence that is nothing but a quotation, or goes on behind a dash, belongs to whoever spoke in the one before. */
function piecesAlone(scene: Scene, last: Spoken | null, region: Region): readonly Span[] | null {
  const { units } = scene;
  if (last === null || region.paragraph !== last.paragraph) return null;
  const words = units.filter(({ kind }) => kind !== "mark");
  if (words.length > 0 && words.every(({ kind }) => kind === "quote")) return words.map(({ start, end }): Span => [start, end]);
  const [first, second] = [units[0], units[1]];
  if (first === undefined || second === undefined || !isDash(first) || !last.dashed) return null;
  const end = units[lastOf(scene) - 1]?.end ?? second.end;
  return [[second.start, end]];
}

/** Where a sentence begins to tell something: behind the label of a turn where it opens one, or behind a dateline. */
function afterHead(scene: Scene, labels: ReadonlySet<string>, opens: boolean): number {
  const label = opens ? labelEnd(scene.units, scene.lexicon) : -1;
  return labels.has(labelText(scene.units, label) ?? "") ? label + 1 : afterDateline(scene);
}

/** Behind "КИЇВ, 12 січня (Агенція) —". */
function afterDateline({ units }: Scene): number {
  const [first] = units;
  if (first === undefined || !first.capital || first.lower.length < 3) return 0;
  const end = Math.min(units.length, 16);
  let inside = false;
  for (let i = 1; i < end; i++) {
    const unit = units[i];
    if (unit === undefined) return 0;
    // "(Східна хвиля)": a paper may be called by any words.
    if (isMark(unit, "(") || isMark(unit, ")")) inside = isMark(unit, "(");
    if (isDash(unit)) return isMark(units[i - 1], ")") || isMark(units[1], ",") ? i + 1 : 0;
    if (
      unit.kind === "word" &&
      !unit.capital &&
      !inside &&
      !/^(?:січ|лют|бер|кві|тра|чер|лип|сер|вер|жов|лис|гру|янв|фев|мар|апр|май|мая|июн|июл|авг|сен|окт|ноя|дек|год|р\.?$|г\.?$)/.test(
        unit.lower,
      )
    )
      return 0;
  }
  return 0;
}

/** "Держстат: хакери знищили реєстр": in a heading or a transcript, who stands before the colon says what stands behind it. */
function colonSpeaker(scene: Scene, { heading, within }: Region, first: number): readonly Act[] {
  const { units, lexicon } = scene;
  if (within !== null) return [];
  const colon = clauseEnd(units, first, units.length);
  if (!isMark(units[colon], ":") || colon - first > 5 || colon + 1 >= units.length) return [];
  const head = units.slice(first, colon);
  const speaker =
    (lexicon.speakers.has(head[0]?.lower ?? "") && !(head.length === 1 && SITE.test(head[0]?.lower ?? ""))) ||
    (head.every(({ capital }) => capital) && isSaying(head));
  if (
    !(heading || head.length <= 3) ||
    !speaker ||
    head.some((unit) => lexicon.cues.has(unit.lower) || finiteShape(unit, lexicon) !== null)
  )
    return [];
  return [
    {
      cue: { first: colon, last: colon + 1 },
      lemma: ":",
      cueClass: "say",
      source: { first, last: colon },
      content: [{ first: colon + 1, last: lastOf(scene) }],
      rule: "colon-speaker",
      grounds: { source: "label", content: "colon", ended: null },
      negated: false,
      doubt: null,
    },
  ];
}

/** Who stands before a colon, or behind the last dash of a headline in which no verb tells who speaks. */
const markedSpeaker = (scene: Scene, region: Region, first: number, acts: readonly Act[]): readonly Act[] => {
  const before = colonSpeaker(scene, region, first);
  return before.length > 0 || acts.length > 0 ? before : dashSpeaker(scene, region, first);
};

/** No speaker at the end of a headline has more words. */
const LONGEST_TAIL = 5;

/** "На дамбі знайшли тріщину – Мінекології": who stands behind the last dash of a heading says what stands before it. */
function dashSpeaker({ units, lexicon }: Scene, { heading }: Region, first: number): readonly Act[] {
  const dash = units.findLastIndex(isDash);
  const tail = units.slice(dash + 1);
  const [head] = tail;
  if (!heading || head === undefined || dash - first < 3 || tail.length > LONGEST_TAIL) return [];
  const named = tail.every(({ capital, kind }) => capital && kind === "word");
  const crowd = tail.length === 1 && /^(?:зм[іi]|сми|медіа|медиа|джерела|джерело|источники?)$/.test(head.lower);
  if (!named && !crowd && !lexicon.speakers.has(head.lower)) return [];
  if (tail.some((unit) => lexicon.cues.has(unit.lower) || unit.kind !== "word" || finiteShape(unit, lexicon) !== null)) return [];
  return [
    {
      cue: { first: dash, last: dash + 1 },
      lemma: "–",
      cueClass: "say",
      source: { first: dash + 1, last: units.length },
      content: [{ first, last: dash }],
      rule: "dash-speaker",
      grounds: { source: "label", content: "around", ended: null },
      negated: false,
      doubt: null,
    },
  ];
}

/** A lone name heads a topic as often as a speech ("Brexit: …"): it must be of a body, or a full name. */
function isSaying(head: readonly Unit[]): boolean {
  const [first] = head;
  // "Рудник «Західний»: версії різні": what somebody works at says nothing.
  if (first === undefined || head.length > 3 || SITE.test(first.lower) || NAME_WORDS.PLACE_NOUNS.test(first.lower)) return false;
  return head.length > 1 || NAME_WORDS.COMPACT.test(first.lower) || /^[а-яіїєґ]{2,4}$/.test(first.lower);
}

const SITE =
  /^(?:джерел|источник|автор|текст|переклад|перевод|рудник|шахт|завод|фабрик|пор[оі]м|паром|танкер|склад|міст$|мост$|дамб|рейс|операці|операци|справа|дело|кейс)/;

/** One verb makes one act. */
function withoutDoubles(acts: readonly Act[]): readonly Act[] {
  const seen = new Set<number>();
  return acts.filter(({ cue }) => {
    for (let i = cue.first; i < cue.last; i++) if (seen.has(i)) return false;
    for (let i = cue.first; i < cue.last; i++) seen.add(i);
    return true;
  });
}
