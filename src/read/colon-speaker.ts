import type { Span } from "../record/span.ts";
import type { Attribution } from "./attribution.ts";
import type { Region } from "./region.ts";
import type { Document } from "./token.ts";

const SPEAKER =
  /^\s*((?:\p{Lu}[\p{L}.’'-]*)(?: (?:\p{Lu}[\p{L}.’'-]*|of|the|for|to|at|in|and|\d+)){0,5}(?:(?: \([^()\n]{1,40}\)){1,2}|, for the [\p{L} ]{1,30})?):\s+(?=\S)/u;

/** "Q. Who told you? A. The mate did." with a full stop, as records of courts have it. */
const QUESTION_OR_ANSWER = /^\s*([QA])\.\s+(?=\S)/u;

/** Who speaks in turns in a court or at a briefing. */
const ROLE =
  /^(?:(?:the )?(?:prosecutor|accused|defendant|judge|chairman|chair|president|counsel|defence|defense|witness|question|answer|interviewer|investigator|interpreter|captive|prisoner|reporter|journalist|spokes(?:man|woman|person)|minister|q|a)\b.{0,40})$/i;

/**
 * "Investigator: When did you come?" in a transcript: several such lines, of which somebody speaks twice or asks something. One line
 * with a colon is a headline, and "Date: 5 May" above "Place: Osta" is a form.
 */
export function colonSpeakers(document: Document, regions: readonly Region[]): readonly Attribution[] {
  const speakers: Attribution[] = [];
  regions.forEach((region) => {
    if (region.within !== null || region.kind === "heading") return;
    const speaker = colonSpeaker(document, region);
    if (speaker !== null) speakers.push(speaker);
  });
  const names = speakers.map(({ source }) => (source === null ? "" : document.text.slice(...source)));
  const talks = new Set(names).size < names.length || speakers.some(({ cueClass }) => cueClass === "ask");
  return speakers.length > 1 && (talks || names.every((name) => ROLE.test(name))) ? speakers : [];
}

function colonSpeaker(document: Document, { units, paragraph }: Region): Attribution | null {
  const [start, stop] = [units[0]?.start ?? 0, units.at(-1)?.end ?? 0];
  const head = document.text.slice(start, Math.min(stop, start + 200));
  const match = SPEAKER.exec(head) ?? QUESTION_OR_ANSWER.exec(head);
  const name = match?.[1];
  if (match === null || name === undefined || !/(?:^|\n)(?:\d{1,3}\.\s)?$/.test(document.text.slice(Math.max(0, start - 6), start)))
    return null;
  const at = start + match[0].indexOf(name);
  const colon: Span = [at + name.length, at + name.length + 1];
  const content: Span = [start + match[0].length, document.paragraphs[paragraph]?.span[1] ?? stop];
  // "Did you see it? Take your time.": a few words behind the question leave it one.
  const asks = /\?(?: (?:\S+ ){0,5}\S+[.!])?$/.test(document.text.slice(Math.max(content[0], content[1] - 200), content[1]).trimEnd());
  return {
    cue: [colon],
    cueClass: asks ? "ask" : "say",
    lemma: ":",
    source: [at, at + name.length],
    antecedent: null,
    content: [content],
    mode: "direct",
    auxiliaries: [],
    rule: "colon-speaker",
    grounds: { source: "label", content: "line", ended: null },
  };
}
