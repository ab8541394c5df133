import type { Span } from "../../record/span.ts";
import type { Document } from "../token.ts";
import { type Act, located, type SlavicAttribution } from "./act.ts";
import { actsIn } from "./acts.ts";
import { lastOf } from "./content-end.ts";
import type { SlavicLexicon } from "./lexicon.ts";
import { NAME_WORDS } from "./name-words.ts";
import type { Scene } from "./phrase.ts";
import { clauseEnd } from "./subject.ts";
import { isDash, isMark, type Region, regionsOf, type Unit } from "./unit.ts";

/** Finds who says what in a text, region by region. Takes time linear in the number of regions; a region is no longer than a sentence may be. */
export function attributionsIn(document: Document, lexicon: SlavicLexicon): readonly SlavicAttribution[] {
  const found: SlavicAttribution[] = [];
  let last: Spoken | null = null;
  for (const region of regionsOf(document)) {
    const scene: Scene = { units: region.units.slice(0, LONGEST), lexicon };
    const first = region.within === null ? afterDateline(scene) : 0;
    const alone = region.within === null ? piecesAlone(scene, last, region) : null;
    if (alone !== null && last !== null) {
      const held: SlavicAttribution = last.act;
      const grown: SlavicAttribution = { ...held, content: [...held.content, ...alone] };
      found[found.indexOf(held)] = grown;
      last = { act: grown, paragraph: region.paragraph, dashed: true };
      continue;
    }
    const acts = [...actsIn(scene, first), ...colonSpeaker(scene, region, first)];
    const own = withoutDoubles(acts)
      .map((act) => located(scene, act))
      .filter((act) => act !== null);
    found.push(...own);
    if (region.within === null) last = speakerOf(own, region, scene);
  }
  return found;
}

/** No region is looked at over more units. */
const LONGEST = 2000;

interface Spoken {
  readonly act: SlavicAttribution;
  readonly paragraph: number;
  /** It has a reporting clause with a dash, behind which the quotation may go on. */
  readonly dashed: boolean;
}

function speakerOf(own: readonly SlavicAttribution[], region: Region, _scene: Scene): Spoken | null {
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

/** Behind "КИЇВ, 12 січня (Агенція) —". */
function afterDateline({ units }: Scene): number {
  const [first] = units;
  if (first === undefined || !first.capital || first.lower.length < 3) return 0;
  const end = Math.min(units.length, 16);
  for (let i = 1; i < end; i++) {
    const unit = units[i];
    if (unit === undefined) return 0;
    if (isDash(unit)) return isMark(units[i - 1], ")") || isMark(units[1], ",") ? i + 1 : 0;
    if (
      unit.kind === "word" &&
      !unit.capital &&
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
  const speaker = lexicon.speakers.has(head[0]?.lower ?? "") || (head.every(({ capital }) => capital) && isSaying(head));
  if (!(heading || head.length <= 3) || !speaker || head.some(({ lower }) => lexicon.cues.has(lower))) return [];
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

/** A lone name heads a topic as often as a speech ("Brexit: …"): it must be of a body, or a full name. */
function isSaying(head: readonly Unit[]): boolean {
  const [first] = head;
  if (first === undefined || head.length > 3) return false;
  return head.length > 1 || NAME_WORDS.COMPACT.test(first.lower) || /^[а-яіїєґ]{2,4}$/.test(first.lower);
}

/** One verb makes one act. */
function withoutDoubles(acts: readonly Act[]): readonly Act[] {
  const seen = new Set<number>();
  return acts.filter(({ cue }) => {
    for (let i = cue.first; i < cue.last; i++) if (seen.has(i)) return false;
    for (let i = cue.first; i < cue.last; i++) seen.add(i);
    return true;
  });
}
