import type { Span } from "../record/span.ts";
import type { Attribution } from "./attribution.ts";
import type { Region, Unit } from "./region.ts";
import type { Document } from "./token.ts";
import { isQuote } from "./unit-class.ts";

/**
 * Gives quotations that stand alone to the speaker of the one before them: the next sentence of the same paragraph, and the
 * beginning of the next paragraph. Returns the attributions of every region, some with further pieces of content.
 */
export function withContinuations(
  document: Document,
  regions: readonly Region[],
  byRegion: readonly (readonly Attribution[])[],
): readonly (readonly Attribution[])[] {
  const all = byRegion.map((list) => [...list]);
  let last: { readonly region: number; readonly index: number; readonly paragraph: number } | null = null;
  regions.forEach((region, i) => {
    if (region.within !== null) return;
    const own = all[i] ?? [];
    if (own.length > 0) {
      const index = speakerOf(document.text, own);
      last = index < 0 ? null : { region: i, index, paragraph: region.paragraph };
      return;
    }
    const pieces = quotationsAlone(region);
    const held = last === null ? undefined : all[last.region]?.[last.index];
    // "The paper reports:" has the next paragraph already.
    if (last !== null && (held?.content.at(-1)?.[1] ?? -1) > (region.units[0]?.start ?? 0)) {
      last = { ...last, paragraph: region.paragraph };
      return;
    }
    if (last === null || held === undefined || pieces === null || !follows(document, region, held, last.paragraph)) {
      last = null;
      return;
    }
    const list = all[last.region];
    if (list !== undefined) list[last.index] = { ...held, content: [...held.content, ...pieces] };
    last = { ...last, paragraph: region.paragraph };
  });
  return all;
}

/** The last act that quotes, else the last that no other act holds: "recalled waking at dawn. “I rang the tower.”" */
function speakerOf(text: string, own: readonly Attribution[]): number {
  const quoting = own.findLastIndex((a) => a.content.some((span) => isQuoted(text, span)));
  const speaker = quoting >= 0 ? quoting : lastSpeaker(own);
  // "said it was “a doctor”, something her daughter disputes. “No doctor came.”": somebody else had a word last, and no telling who goes on.
  return own[speaker]?.grounds.ended === "another-source" && speaker === own.length - 1 ? -1 : speaker;
}

/** The last act of somebody who is named, that no other act holds. */
const lastSpeaker = (own: readonly Attribution[]): number =>
  own.findLastIndex(
    (a) =>
      a.source !== null &&
      !a.rule.startsWith("passive") &&
      /^(?:say|claim|deny|admit|confirm|suspect)$/.test(a.cueClass) &&
      !own.some((outer) => outer !== a && outer.content.some(([from, to]) => from <= (a.cue[0]?.[0] ?? 0) && (a.cue[0]?.[0] ?? 0) < to)),
  );

const isQuoted = (text: string, [start, end]: Span): boolean =>
  /["“”«»]|''|‘‘|’’/.test(text.slice(start, start + 2) + text.slice(end - 2, end)) ||
  (/[‘']/.test(text.charAt(start)) && /[’']/.test(text.charAt(end - 1)));

/** The quotations of a region that holds nothing else, or null. */
function quotationsAlone({ units }: Region): readonly Span[] | null {
  const pieces: Span[] = [];
  for (const unit of units) {
    if (isQuote(unit)) pieces.push([unit.start, unit.end]);
    else if (unit.kind !== "mark") return null;
  }
  return pieces.length === 0 ? null : pieces;
}

/**
 * What somebody says goes on in the next paragraph where that opens with a quotation, whether the one before was left open or closed; behind
 * words that are not quoted it does where the paragraph holds nothing else. A list or a headline begins anew.
 */
function follows({ text, quotations, paragraphs }: Document, region: Region, held: Attribution, paragraph: number): boolean {
  if (region.paragraph === paragraph) return true;
  if (region.paragraph !== paragraph + 1) return false;
  const end = held.content.at(-1)?.[1] ?? -1;
  if (quotations.some((q) => q.continues && q.span[1] === end)) return true;
  const next = paragraphs[paragraph + 1];
  if (next?.kind !== "prose" || paragraphs[paragraph]?.kind !== "prose") return false;
  const whole = region.units.at(-1)?.end === next.span[1];
  // What is left open is quoted from elsewhere, unless it goes on in a paragraph of its own; “Did you measure it?” may have a speaker of its own behind it.
  const mark = held.content.map(([start]) => text[start]).find((sign) => sign !== undefined && /["“„«‘']/.test(sign));
  const goesOn = ({ quotation, text: quoted }: Unit): boolean =>
    quotation !== null && quotations[quotation]?.continues === true && quoted[0] === mark;
  const closed = region.units.every((unit) => /^["“„«‘']/.test(unit.text) && (/["”“»’']$/.test(unit.text) || goesOn(unit)));
  if (!closed || (!whole && /[?!]["”“»’']$/.test(region.units.at(-1)?.text ?? ""))) return false;
  return whole || held.content.some((span) => isQuoted(text, span));
}
