import type { ReadUtterance } from "../../record/reading.ts";
import { overlaps, type Span } from "../../record/span.ts";
import { type Attribution, attributionsIn, type Grounds } from "../attribution.ts";
import { takeApart } from "../document.ts";
import type { Explanation } from "../explanation.ts";
import { inOrder } from "../nesting.ts";

/** Explains a proposal of a text that was read as English. */
export function explainEnglish(text: string, utterance: ReadUtterance): Explanation | null {
  const document = takeApart(text);
  const { found, rejected } = attributionsIn(document);
  const cue = utterance.cue[0] ?? [0, 0];
  const attribution = inOrder(found).find((one) => one.rule === utterance.rule && isSame(one.cue[0] ?? [0, 0], cue));
  if (attribution === undefined) return null;
  const sentence = document.sentences.find(({ span }) => overlaps(span, cue))?.span ?? [0, text.length];
  return { utterance, steps: stepsOf(attribution, utterance), rejected: rejected.filter((one) => overlaps(one.cue, sentence)) };
}

function isSame(a: Span, b: Span): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

function stepsOf(
  { cue, lemma, cueClass, source, content, grounds }: Attribution,
  { stance, scopeCues, medium }: ReadUtterance,
): Explanation["steps"] {
  const [cueSpan] = cue;
  const verb = lemma === ":" ? "a colon behind a speaker's name" : `a form of “${lemma}”, of the class ${cueClass}`;
  const ended = grounds.ended === null ? "" : `; ${ENDED[grounds.ended]}`;
  return [
    { span: cueSpan ?? null, because: verb },
    { span: source, because: SOURCE[grounds.source] },
    ...content.map((span, i) => ({
      span,
      because: i === 0 ? `${CONTENT[grounds.content]}${ended}` : "a further piece of the same act of saying",
    })),
    ...scopeCues.map(({ span, kind }) => ({ span, because: `${SCOPE[kind]}; the source ${stance}` })),
    ...(medium === null ? [] : [{ span: medium.span, because: `names the channel: ${medium.kind}` }]),
  ];
}

const SOURCE: Readonly<Record<Grounds["source"], string>> = {
  before: "the source: the phrase before the verb",
  apposition: "the source: the phrase before what stands between commas",
  relative: "the source: a relative pronoun that stands for the phrase before it",
  conjoined: "the source: the subject that verbs in a row share",
  participle: "the source: the subject of the clause that the participle hangs on",
  behind: "the source: the phrase behind the verb or behind “according to”",
  agent: "the source: the phrase behind “by”",
  possessor: "the source: whose the noun of saying is",
  label: "the source: the name before the colon",
  earlier: "the source: whoever the sentence before is about",
  nobody: "no source is named",
};

const CONTENT: Readonly<Record<Grounds["content"], string>> = {
  that: "what is said: the clause that “that” begins",
  clause: "what is said: a clause with its own subject and finite verb behind the verb",
  wh: "what is said: the clause that a question word begins",
  quote: "what is said: a quotation beside the verb",
  colon: "what is said: what stands behind the colon",
  infinitive: "what is said: the infinitive behind the verb",
  thing: "what is said: the noun phrase behind the verb",
  object: "what is said: the object and what is said of it",
  preposition: "what is said: what the preposition behind the verb governs",
  around: "what is said: what stands around the reporting clause",
  subject: "what is said: the subject of the passive verb",
  line: "what is said: the rest of the speaker's line",
};

const ENDED: Readonly<Record<NonNullable<Grounds["ended"]>, string>> = {
  sentence: "it runs to the end of the sentence",
  bracket: "it ends at the bracket that closes around it",
  semicolon: "it ends at the semicolon",
  "same-source": "it ends where the same source says something further",
  "another-source": "it ends where another source speaks",
  "outer-verb": "it ends at the verb of the clause around it",
  "main-clause": "it ends where the main clause begins",
  aside: "it ends where it is said when",
  comparison: "it ends at a comparison",
};

const SCOPE = { hedge: "makes it less than certain", deny: "denies or withholds", limit: "limits it to a part" } as const;
