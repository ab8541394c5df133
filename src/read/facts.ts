import type { FactProperty, ReadFact } from "../record/reading.ts";
import { bySpan, firstFrom, type Span } from "../record/span.ts";
import type { ChunkGroup } from "./entity-group.ts";
import { dateValue } from "./fact-date.ts";
import { describedFacts, titleFacts } from "./fact-description.ts";
import { FACT_RULES, type FactRule, FIELD_RULES } from "./fact-rules.ts";
import { type FactScene, isUnit } from "./fact-scene.ts";
import { Subjects } from "./fact-subject.ts";
import { adjectiveOf } from "./gazetteer.ts";
import { matchesOf } from "./matches.ts";
import type { NameWord } from "./name-word.ts";
import { smallNumber } from "./number-words.ts";
import { PieceSearch } from "./piece-search.ts";
import type { Document, Sentence } from "./token.ts";

/** What a name or noun repeats at each mention is said once. */
const ONCE = new Set(["noun", "called", "title"]);
const NEGATION = /^(?:not|n't|never|neither|nor|nobody|no|without|cannot)$/;
/** Reads what a text says of the persons and papers that it names. Every fact hangs on one group; where it is not safe to say on which, there is none. */
export function readFacts(scene: FactScene): ReadonlyMap<ChunkGroup, readonly ReadFact[]> {
  const subjects = new Subjects(scene.document, scene.words, scene.groups, scene.descriptions);
  const found = new Map<ChunkGroup, Map<string, ReadFact>>();
  const add = (group: ChunkGroup | null, fact: ReadFact | null): void => {
    if (group === null || fact === null) return;
    const held = found.get(group) ?? new Map<string, ReadFact>();
    const key = ONCE.has(fact.rule) ? `${fact.property} ${fact.value.toLowerCase()}` : `${fact.property} ${fact.span[0]}`;
    if (!held.has(key)) held.set(key, fact);
    found.set(group, held);
  };
  for (const group of scene.groups) for (const fact of titleFacts(scene, group)) add(group, fact);
  for (const description of scene.descriptions) {
    const sentence = scene.document.sentences[description.sentence];
    if (sentence === undefined || description.use === "holder") continue;
    const group = description.use === "predicate" ? subjects.ofClause(description.first, sentence) : description.group;
    if (description.use === "predicate" && isNegated(scene.words, description.first, sentence)) continue;
    for (const fact of describedFacts(scene, description, sentence)) add(group, fact);
  }
  const { text, sentences } = scene.document;
  const rules = rulesBySentence(scene.document);
  sentences.forEach((sentence, index) => {
    const own = rules.get(index);
    if (own === undefined) return;
    const words = text.slice(sentence.span[0], sentence.span[1]);
    for (const rule of own)
      for (const match of matchesOf(rule.pattern, words)) add(...factOf(scene, subjects, rule, match, sentence.span[0], sentence));
  });
  readFields(scene, subjects, add);
  return new Map([...found].map(([group, facts]) => [group, [...facts.values()].sort((a, b) => bySpan(a.span, b.span))]));
}

/** Every piece that a rule hangs on, and the place of that rule in FACT_RULES. */
const HOLDS = FACT_RULES.flatMap(({ holds }, rule) => holds.map((piece) => ({ piece, rule })));
const PIECES = new PieceSearch(HOLDS.map(({ piece }) => piece));

/** For the place of each sentence that holds a piece of a rule, those rules in their order. Most rules hang on words that a text does not have. */
function rulesBySentence({ text, sentences }: Document): ReadonlyMap<number, readonly FactRule[]> {
  const places = new Map<number, Set<number>>();
  PIECES.each(text, (i, start, end) => {
    const index = firstFrom(sentences.length, (at) => sentences[at]?.span[1] ?? 0, end);
    const rule = HOLDS[i]?.rule;
    if (rule === undefined || (sentences[index]?.span[0] ?? text.length) > start) return;
    const held = places.get(index) ?? new Set<number>();
    held.add(rule);
    places.set(index, held);
  });
  const rules = new Map<number, readonly FactRule[]>();
  for (const [index, held] of places)
    rules.set(
      index,
      FACT_RULES.filter((_, i) => held.has(i)),
    );
  return rules;
}

/** Lines of a form, "Born: 1998", in paragraphs of short lines. */
function readFields(scene: FactScene, subjects: Subjects, add: (group: ChunkGroup | null, fact: ReadFact | null) => void): void {
  const { sentences } = scene.document;
  let s = 0;
  for (const { start, line } of fieldLines(scene.document)) {
    while (s + 1 < sentences.length && (sentences[s + 1]?.span[0] ?? 0) <= start) s++;
    const sentence = sentences[s];
    if (sentence === undefined) continue;
    for (const rule of FIELD_RULES)
      if (rule.holds.some((piece) => line.includes(piece)))
        for (const match of matchesOf(rule.pattern, line)) add(...factOf(scene, subjects, rule, match, start, sentence));
  }
}

function* fieldLines({ text, paragraphs }: Document): Generator<{ readonly start: number; readonly line: string }> {
  for (const { span } of paragraphs) {
    for (let start = span[0]; start < span[1]; ) {
      const newline = text.indexOf("\n", start);
      const end = newline < 0 || newline > span[1] ? span[1] : newline;
      const line = end - start < 160 ? text.slice(start, end) : "";
      if (line.includes(":")) yield { start, line };
      start = end + 1;
    }
  }
}

function factOf(
  scene: FactScene,
  subjects: Subjects,
  rule: FactRule,
  match: RegExpExecArray,
  base: number,
  sentence: Sentence,
): [ChunkGroup | null, ReadFact | null] {
  const from = tokenAt(scene.words, base + match.index, sentence);
  const span = spanOf(match, match.groups?.["s"] === undefined ? null : "s", base);
  const read = readValue(scene, rule, match, base, sentence);
  if (
    read === null ||
    (rule.told !== "before" && rule.told !== "document" && rule.told !== "form" && isNegated(scene.words, from, sentence))
  )
    return [null, null];
  const whole: Span = [span[0], Math.max(span[1], read.end)];
  const subject = subjectOf(subjects, rule, from, match, base, scene.words, sentence);
  if (read.property === "age" && subject?.type !== "person" && !isHumanAge(read.value)) return [null, null];
  return [subject, { property: read.property, value: read.value, span: whole, rule: rule.id }];
}

/** A temple may be 2,500 years old. Of a person such an age is read as it stands, so that it can be told to be none. */
function isHumanAge(value: string): boolean {
  return Number(value) >= 1 && Number(value) <= 120;
}

function subjectOf(
  subjects: Subjects,
  rule: FactRule,
  from: number,
  match: RegExpExecArray,
  base: number,
  words: readonly NameWord[],
  sentence: Sentence,
): ChunkGroup | null {
  switch (rule.told) {
    case "before":
      return subjects.described(from, tokenAt(words, base + match.index + match[0].length, sentence), sentence);
    case "beside":
      return subjects.besideOrClause(from, sentence);
    case "bracket":
      return subjects.beside(from, sentence);
    case "owner":
      return subjects.owner(from, sentence);
    case "document":
      return subjects.document(from, sentence);
    case "form":
      return subjects.paperOfForm(sentence);
    default:
      return subjects.ofClause(from, sentence);
  }
}

interface Value {
  readonly property: FactProperty;
  readonly value: string;
  readonly end: number;
}

function readValue(scene: FactScene, rule: FactRule, match: RegExpExecArray, base: number, sentence: Sentence): Value | null {
  const { property } = rule;
  if (rule.value !== undefined) return { property, value: rule.value, end: 0 };
  const groups = match.groups ?? {};
  if (groups["d"] !== undefined) {
    const value = dateValue(groups["d"], spanOf(match, "d", base), scene.times);
    return value === null ? null : { property, value, end: 0 };
  }
  if (groups["p"] !== undefined) return nameAt(scene, property, spanOf(match, "p", base)[0], sentence);
  const value = (groups["v"] ?? "").replace(/\s+/g, " ").trim();
  if (value === "") return null;
  return { property, value: property === "age" ? String(ageIn(value)) : value, end: 0 };
}

const ageIn = (value: string): number => (/\d/.test(value) ? Number(value) : smallNumber(value));

/** The name that begins at an offset, as the value of a property; a place of birth takes the place after a comma with it. */
function nameAt(scene: FactScene, property: FactProperty, offset: number, sentence: Sentence): Value | null {
  const chunk = scene.names.get(tokenAt(scene.words, offset, sentence));
  if (chunk === undefined) return null;
  if (property === "affiliation") return { property: isUnit(chunk.name) ? "unit" : property, value: chunk.name, end: chunk.span[1] };
  const adjective = property === "nationality" ? adjectiveOf(chunk.known ?? chunk.name) : null;
  if (adjective !== null) return { property, value: adjective, end: chunk.span[1] };
  const next = property === "birthPlace" && scene.words[chunk.last]?.text === "," ? scene.names.get(chunk.last + 1) : undefined;
  const last = next?.votes.some((vote) => vote.type === "place") ? next : chunk;
  return { property, value: scene.document.text.slice(chunk.span[0], last.span[1]).replace(/\s+/g, " "), end: last.span[1] };
}

function isNegated(words: readonly NameWord[], at: number, sentence: Sentence): boolean {
  for (let i = at; i >= sentence.first && i > at - 4; i--) if (NEGATION.test(words[i]?.lower ?? "")) return true;
  return false;
}

function spanOf(match: RegExpExecArray, group: string | null, base: number): Span {
  const [start, end] = (group === null ? match.indices?.[0] : match.indices?.groups?.[group]) ?? [
    match.index,
    match.index + match[0].length,
  ];
  return [base + start, base + end];
}

/** The first token of the sentence that ends after the offset. */
function tokenAt(words: readonly NameWord[], offset: number, sentence: Sentence): number {
  let low = sentence.first;
  for (let high = sentence.last; low < high; ) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
