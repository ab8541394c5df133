import type { Act } from "./act.ts";
import { josaAlone } from "./josa.ts";
import type { Unit } from "./units.ts";
import { isTime, maySpeak, stemOf } from "./words.ts";

/** A speaker in a headline has no more words than this. */
const LONGEST = 4;
const DENIED = /^(?:조작|날조|사실무근|거짓|가짜|허위|사실\s?아[니냐님]|사실과\s달라|터무니|억지|그런\s일\s없|말도\s안)/;
const STOP = /^(?:…|\.{2,}|[·|,:;/—–-])$/;

/** A headline leaves its verb out: 국정원 “…”, “…”…대변인, 국방부: “…”. The opening mark of the quotation is the cue. */
export function headlineSpeech(text: string, units: readonly Unit[]): readonly Act[] {
  const acts: Act[] = [];
  units.forEach((unit, i) => {
    const { quotation } = unit;
    if (unit.kind !== "quote" || quotation === null || josaAlone(units[i + 1]?.glued === true ? (units[i + 1]?.text ?? "") : "") !== null)
      return;
    if (quotation.single && quotation.inner[1] - quotation.inner[0] < 6) return;
    const source = speakerBefore(units, i) ?? speakerBehind(units, i);
    if (source === null) return;
    const words = text.slice(...quotation.inner);
    acts.push({
      cue: [[unit.start, quotation.inner[0]]],
      cueClass: DENIED.test(words) ? "deny" : "say",
      lemma: "“",
      source,
      content: [quotation.inner],
      mode: "direct",
      stance: DENIED.test(words) ? "denies" : null,
      rule: "headline",
      how: "beside",
    });
  });
  return acts;
}

function speakerBefore(units: readonly Unit[], quote: number): Act["source"] {
  let at = quote - 1;
  if (/^[,:]$/.test(units[at]?.text ?? "")) at--;
  let first = at + 1;
  for (let k = at; k >= 0 && at - k < LONGEST; k--) {
    const unit = units[k];
    if (unit?.kind !== "word" || STOP.test(unit.text)) break;
    const bare = unit.text.replace(/,$/, "");
    const marked = stemOf(bare) !== bare;
    if ((marked && k < at) || isTime(bare)) break;
    first = k;
    if (unit.text.endsWith(",") && k < at) {
      first = k + 1;
      break;
    }
  }
  const [start, last] = [units[first], units[at]];
  if (first > at || start === undefined || last === undefined) return null;
  const noun = stemOf(last.text.replace(/,$/, ""));
  if (/^vs$/i.test(noun)) return null;
  return maySpeak(noun) && /[가-힣A-Za-z]$/.test(noun) && !/(?:에|서|로|로서)$/.test(last.text.slice(noun.length))
    ? [start.start, last.start + noun.length]
    : null;
}

/** “…”…대변인: the speaker follows, and nothing else. */
function speakerBehind(units: readonly Unit[], quote: number): Act["source"] {
  if (quote > 1) return null;
  let first = quote + 1;
  while (/^(?:…|\.{2,}|[-–—])$/.test(units[first]?.text ?? "")) first++;
  const [start, last] = [units[first], units.at(-1)];
  if (start === undefined || last === undefined || units.length - first > 3 || units.slice(first).some(({ kind }) => kind !== "word"))
    return null;
  return /(?:장관|총리|대통령|대변인|당국|정부|군|부|청|원|경찰|검찰|의원|대표|교수|씨|위원장|장|총장|측|관계자|전문가|외신|매체|주민|유족)$/.test(
    last.text,
  )
    ? [start.start, last.end]
    : null;
}
