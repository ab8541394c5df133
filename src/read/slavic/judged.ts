import { contains, hull, type Span } from "../../record/span.ts";
import type { SlavicAttribution } from "./act.ts";

/** An act with the words by which its source calls untrue what he tells of, or null. */
export interface Judged {
  readonly act: SlavicAttribution;
  readonly verdict: Span | null;
}

/** "Немає підстав стверджувати, що …", "Неправда, что …": what stands behind it is denied. */
const NO_GROUND =
  /^[«„“"]?(?:(?:немає|нема|не було|нет|не было)\s(?:жодних\s|ніяких\s|никаких\s|каких-либо\s)?(?:підстав|оснований)\s(?:стверджувати|вважати|казати|говорити|думати|гадати|утверждать|полагать|считать|говорить|думать)|(?:це\s|это\s)?(?:неправда|брехня|ложь|вигадка|выдумка|неверно|невірно)|не\s(?:відповідає\sдійсності|соответствует\sдействительности)(?:\sте|\sто)?),\s(?:що|що\sніби|нібито|ніби|что|якобы|будто(?:\sбы)?)\s+(?=\S)/iu;
const SENTENCES = /[.!?…][»”"]?\s+\p{Lu}/u;

/**
 * Puts verdicts where they belong: one that is all that somebody says makes him deny it; one among other sentences of his is an act of its own, by the same source; one
 * that nobody is named for is the text's own.
 */
export function judgedIn(text: string, found: readonly SlavicAttribution[]): readonly Judged[] {
  const verdicts = new Map<SlavicAttribution, Span>();
  const acts = found.flatMap((act): readonly SlavicAttribution[] => {
    if (act.rule !== "verdict") return [act];
    const cue = hull(act.cue);
    const outer = found.findLast((one) => one !== act && speaks(one) && one.content.some((span) => contains(span, cue)));
    if (outer === undefined) return [act];
    if (outer.content.length > 1 || SENTENCES.test(text.slice(...hull(outer.content)))) return [{ ...act, source: outer.source }];
    verdicts.set(outer, cue);
    return [];
  });
  return acts.map((act) => {
    const verdict = verdicts.get(act) ?? null;
    return verdict === null && speaks(act) ? withoutGround(text, act) : { act, verdict };
  });
}

/** True of an act that a verdict can be part of: what is asked, ordered or kept back is none, and neither is what a noun tells. */
function speaks({ rule, cueClass }: SlavicAttribution): boolean {
  return rule !== "verdict" && !rule.startsWith("noun") && /^(?:say|report|claim|confirm|admit|suspect|show)$/.test(cueClass);
}

function withoutGround(text: string, act: SlavicAttribution): Judged {
  const [first, ...others] = act.content;
  const lead = first === undefined ? null : NO_GROUND.exec(text.slice(first[0], Math.min(first[1], first[0] + LONGEST)));
  if (first === undefined || lead === null || first[0] + lead[0].length >= first[1]) return { act, verdict: null };
  const start = first[0] + lead[0].length;
  const end = /^[«„“"]/.test(lead[0]) && /[»”"]$/.test(text.slice(...first)) ? first[1] - 1 : first[1];
  return { act: { ...act, content: [[start, end], ...others] }, verdict: [first[0], start - 1] };
}

/** No words before what is denied are longer, in characters. */
const LONGEST = 90;
