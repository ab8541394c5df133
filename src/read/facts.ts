import type { FactProperty, ReadEntity, ReadFact, ReadTime } from "../record/reading.ts";
import { bySpan, contains, type Span } from "../record/span.ts";
import type { Document } from "./token.ts";

interface Rule {
  readonly property: FactProperty;
  readonly rule: string;
  /** Group 1 is the value. */
  readonly pattern: RegExp;
  /** The fact is about a document rather than a person. */
  readonly ofDocument?: true;
  /** The value is the time at the place of group 1. */
  readonly time?: true;
}

const DATE = String.raw`((?:\d{1,2} )?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December) )?(?:\d{1,2}, )?\d{4})`;
const RULES: readonly Rule[] = [
  { property: "birthDate", rule: "born-in", pattern: new RegExp(String.raw`\b[Bb]orn(?: in| on|:)? ${DATE}\b`, "g"), time: true },
  { property: "age", rule: "year-old", pattern: /\b(\d{1,3})[- ]years?[- ]old\b/g },
  { property: "age", rule: "aged", pattern: /\baged (\d{1,3})\b/g },
  { property: "age", rule: "age-in-commas", pattern: /(?<=\p{L}, )(\d{2})(?=,)/gu },
  {
    property: "birthPlace",
    rule: "place-of-birth",
    pattern: /\b(?:[Pp]lace of birth:|a native of|born at) (\p{Lu}[\p{L}'’-]+(?:,? (?:\p{Lu}[\p{L}'’-]+|of))*)/gu,
  },
  {
    property: "serviceStart",
    rule: "served-since",
    pattern: /\b(?:serv(?:ed|ing)|service|in the army|joined)\b[^.,;:]{0,50}?\b(?:since|in) (\d{4})\b/g,
    time: true,
  },
  {
    property: "rank",
    rule: "rank",
    pattern: /\b(?:is|was|as) an? ((?:\p{Ll}+ )?(?:rifleman|sniper|private|sergeant|lieutenant|captain|major|scout|gunner|driver))\b/gu,
  },
  {
    property: "injury",
    rule: "injured-part",
    pattern: /\b(?:his|her) (jaw|hand|hands|leg|legs|arm|arms|head) (?:is|are|was|were) (?:injured|broken|wounded|bandaged)\b/g,
  },
  {
    property: "holder",
    rule: "in-the-name-of",
    pattern: /\b(?:in the name of|in) (another (?:man|woman|person)(?:['’]s name)?)\b/g,
    ofDocument: true,
  },
  {
    property: "issuedOn",
    rule: "issued-on",
    pattern: new RegExp(String.raw`\b[Ii]ssued(?: on|:)? ${DATE}\b`, "g"),
    ofDocument: true,
    time: true,
  },
];
const DESCRIBED =
  /\b(?:[Tt]he|[Aa]|[Oo]ne) (?:other |first |second |\d{1,3}-year-old |wounded |captured |young )*(rifleman|sniper|gunner|pilot|welder|doctor|driver|paratrooper|scout)\b/g;

interface Subject {
  readonly key: string;
  readonly span: Span;
  readonly document: boolean;
}

/**
 * Adds to the entities what the text states of them: births, ages, service, documents. A fact hangs on the nearest subject
 * before it in its sentence, or on the person last spoken of where the sentence begins with a pronoun. People who are only
 * described ("the rifleman") become entities of their own, named by the description. Linear in the length of the text.
 */
export function withFacts(document: Document, entities: readonly ReadEntity[], times: readonly ReadTime[]): readonly ReadEntity[] {
  const described = describedPeople(document.text, entities);
  const all = [...entities, ...described];
  const subjects = subjectsOf(all);
  const facts = new Map<string, ReadFact[]>();
  const last: { person: Subject | null; document: Subject | null } = { person: null, document: null };
  let at = 0;
  for (const { span } of document.sentences) {
    const here: Subject[] = [];
    for (let subject = subjects[at]; subject !== undefined && subject.span[0] < span[1]; subject = subjects[++at]) here.push(subject);
    for (const { fact, ofDocument } of factsIn(document.text, span, times)) {
      const before = here.filter((subject) => subject.document === ofDocument && subject.span[0] <= fact.span[1]);
      const owner = nearest(before, here, fact.span, ofDocument) ?? (ofDocument ? last.document : last.person);
      if (owner !== null && owner !== undefined) facts.set(owner.key, [...(facts.get(owner.key) ?? []), fact]);
    }
    last.person = here.find((subject) => !subject.document) ?? last.person;
    last.document = here.find((subject) => subject.document) ?? last.document;
  }
  return all
    .filter((entity) => entities.includes(entity) || facts.has(entity.id))
    .map((entity) => ({ ...entity, facts: facts.get(entity.id) ?? entity.facts }));
}

/** A birth that follows "in the name of another man" describes the holder of the document, not the person who carries it. */
function nearest(before: readonly Subject[], here: readonly Subject[], fact: Span, ofDocument: boolean): Subject | undefined {
  if (ofDocument) return before.at(-1);
  const papers = here.filter((subject) => subject.document && subject.span[1] <= fact[0]);
  const paper = papers.at(-1);
  const person = before.at(-1) ?? here.find((subject) => !subject.document && subject.span[0] - fact[1] < 3);
  return paper !== undefined && (person === undefined || paper.span[0] > person.span[0]) ? paper : person;
}

function describedPeople(text: string, entities: readonly ReadEntity[]): readonly ReadEntity[] {
  const taken = entities.flatMap((entity) => entity.mentions);
  const mentions = new Map<string, Span[]>();
  for (const match of text.matchAll(DESCRIBED)) {
    const span: Span = [match.index, match.index + match[0].length];
    const name = `the ${match[1]}`;
    if (!taken.some((mention) => contains(mention, span))) mentions.set(name, [...(mentions.get(name) ?? []), span]);
  }
  return [...mentions].map(
    ([name, spans], i): ReadEntity => ({
      id: `e${entities.length + i + 1}`,
      type: "person",
      name,
      aliases: [],
      mentions: spans,
      facts: [],
    }),
  );
}

function subjectsOf(entities: readonly ReadEntity[]): readonly Subject[] {
  return entities
    .filter((entity) => entity.type === "person" || entity.type === "document")
    .flatMap((entity) => entity.mentions.map((span): Subject => ({ key: entity.id, span, document: entity.type === "document" })))
    .sort((a, b) => bySpan(a.span, b.span));
}

function factsIn(
  text: string,
  [from, to]: Span,
  times: readonly ReadTime[],
): readonly { readonly fact: ReadFact; readonly ofDocument: boolean }[] {
  const words = text.slice(from, to);
  const found: { fact: ReadFact; ofDocument: boolean }[] = [];
  for (const { property, rule, pattern, ofDocument, time } of RULES)
    for (const match of words.matchAll(pattern)) {
      const given = match[1] ?? "";
      const start = from + match.index + match[0].lastIndexOf(given);
      const span: Span = [start, start + given.length];
      const edtf = time
        ? times.find((candidate) => contains(span, candidate.span) || contains(candidate.span, span))?.edtf?.replace(/\/\.\.$/, "")
        : undefined;
      found.push({ fact: { property, value: edtf ?? given, span, rule }, ofDocument: ofDocument === true });
    }
  return found.sort((a, b) => bySpan(a.fact.span, b.fact.span));
}
