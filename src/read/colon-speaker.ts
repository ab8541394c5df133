import type { Span } from "../record/span.ts";
import type { Attribution } from "./attribution.ts";
import type { Region } from "./region.ts";
import type { Document } from "./token.ts";

const SPEAKER =
  /^\s*((?:The (?:coroner|judge|magistrate|prosecutor|defendant|accused|witness|chair|chairman|clerk|mayor|minister|interviewer|officer|inspector)|(?:\p{Lu}[\p{L}.’'-]*))(?: (?:\p{Lu}[\p{L}.’'-]*|of|the|for|to|at|in|and|\d+)){0,5}(?:(?: \([^()\n]{1,40}\)){1,2}|, for the [\p{L} ]{1,30})?):\s+(?=\S)/u;

/** "Q. Who told you? A. The mate did." with a full stop, as records of courts have it. */
const QUESTION_OR_ANSWER = /^\s*([QA])\.\s+(?=\S)/u;

/** The next question or answer on the line, behind the end of a sentence. */
const FURTHER_TURN = /(?<=[.?!…]["”’]? )[QA][.:] +(?=\S)/gu;

/** Who speaks in turns in a court or at a briefing. */
const ROLE =
  /^(?:(?:the )?(?:prosecutor|accused|defendant|judge|chairman|chair|president|counsel|defence|defense|witness|question|answer|interviewer|investigator|interpreter|captive|prisoner|reporter|journalist|spokes(?:man|woman|person)|minister|q|a)\b.{0,40})$/i;

/**
 * "Investigator: When did you come?" in a transcript: several such lines, of which somebody speaks twice or asks something. One line
 * with a colon is a headline, and "Date: 5 May" above "Place: Osta" is a form.
 */
export function colonSpeakers(document: Document, regions: readonly Region[]): readonly Attribution[] {
  const speakers: Attribution[] = [];
  const headings: Attribution[] = [];
  for (const region of regions)
    if (region.within === null) (region.kind === "heading" ? headings : speakers).push(...turnsIn(document, region));
  const nameOf = ({ source }: Attribution): string => (source === null ? "" : document.text.slice(...source));
  const names = speakers.map(nameOf);
  const talks = new Set(names).size < names.length || speakers.some(({ cueClass }) => cueClass === "ask");
  if (speakers.length < 2 || !(talks || names.every((name) => ROLE.test(name)))) return [];
  // The first line of a text, and a short one, look like a heading; somebody who speaks in it again below is no headline.
  const turns = headings.filter((one) => names.includes(nameOf(one)) || (ROLE.test(nameOf(one)) && one.cueClass === "ask"));
  return [...speakers, ...turns].sort((a, b) => (a.cue[0]?.[0] ?? 0) - (b.cue[0]?.[0] ?? 0));
}

/** The turns of one line: one, or more where a record runs questions and answers on: "Q: Who told you? A: The mate. Q: When?" */
function turnsIn(document: Document, { units, paragraph }: Region): readonly Attribution[] {
  const [start, stop] = [units[0]?.start ?? 0, units.at(-1)?.end ?? 0];
  const head = document.text.slice(start, Math.min(stop, start + 200));
  const match = SPEAKER.exec(head) ?? QUESTION_OR_ANSWER.exec(head);
  const name = match?.[1];
  if (match === null || name === undefined || !/(?:^|\n)(?:\d{1,3}\.\s)?$/.test(document.text.slice(Math.max(0, start - 6), start)))
    return [];
  const at = start + match[0].indexOf(name);
  const end = document.paragraphs[paragraph]?.span[1] ?? stop;
  const first = start + match[0].length;
  const turns = /^[QA]$/.test(name) ? [...document.text.slice(first, end).matchAll(FURTHER_TURN)] : [];
  const labels = [at, ...turns.map(({ index }) => first + index)];
  return labels.map((label, i) => {
    const from = i === 0 ? first : label + (turns[i - 1]?.[0].length ?? 0);
    return turn(document, [label, i === 0 ? at + name.length : label + 1], [from, trimmedEnd(document.text, from, labels[i + 1] ?? end)]);
  });
}

function trimmedEnd(text: string, from: number, end: number): number {
  let to = end;
  while (to > from && /\s/.test(text[to - 1] ?? "")) to--;
  return to;
}

function turn(document: Document, name: Span, content: Span): Attribution {
  // "Did you see it? Take your time.": a few words behind the question leave it one.
  const asks = /\?(?: (?:\S+ ){0,5}\S+[.!])?$/.test(document.text.slice(Math.max(content[0], content[1] - 200), content[1]).trimEnd());
  return {
    cue: [[name[1], name[1] + 1]],
    cueClass: asks ? "ask" : "say",
    lemma: ":",
    source: name,
    antecedent: null,
    content: [content],
    mode: "direct",
    auxiliaries: [],
    rule: "colon-speaker",
    grounds: { source: "label", content: "line", ended: null },
  };
}
