import type { ReadUtterance } from "../../record/reading.ts";
import { overlaps, type Span } from "../../record/span.ts";
import type { Grounds } from "../attribution.ts";
import { takeApart } from "../document.ts";
import type { Explanation } from "../explanation.ts";
import type { SlavicAttribution } from "./act.ts";
import { attributionsIn } from "./attributions.ts";
import type { SlavicLexicon } from "./lexicon.ts";
import { folded } from "./unit.ts";

/** Explains a proposal of a text that was read as Ukrainian or Russian. */
export function explainSlavic(text: string, utterance: ReadUtterance, lexicon: SlavicLexicon): Explanation | null {
  const document = takeApart(text, false);
  const found = attributionsIn(document, lexicon);
  const cue = utterance.cue[0] ?? [0, 0];
  const attribution = found.find((one) => one.rule === utterance.rule && isSame(one.cue[0] ?? [0, 0], cue));
  if (attribution === undefined) return null;
  const sentence = document.sentences.find(({ span }) => overlaps(span, cue));
  const taken = found.flatMap((one) => one.cue);
  const words = sentence === undefined ? [] : document.tokens.slice(sentence.first, sentence.last);
  const rejected = words
    .filter(({ lower, start, end }) => lexicon.cues.has(folded(lower)) && !taken.some((span) => overlaps(span, [start, end])))
    .map(({ start, end }) => ({ cue: [start, end] as const, why: "no clause, quotation or thing that is said was found beside it" }));
  return { utterance, steps: stepsOf(attribution, utterance), rejected };
}

function isSame(a: Span, b: Span): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

function stepsOf(
  { cue, lemma, cueClass, source, content, grounds }: SlavicAttribution,
  { stance, scopeCues, medium }: ReadUtterance,
): Explanation["steps"] {
  const verb = lemma === ":" ? "a colon behind a speaker's name" : `a form of “${lemma}”, of the class ${cueClass}`;
  const ended = grounds.ended === null ? "" : `; ${ENDED[grounds.ended] ?? "it ends with its clause"}`;
  return [
    { span: cue[0] ?? null, because: verb },
    { span: source, because: SOURCE[grounds.source] ?? "the source: the noun phrase that belongs to the verb" },
    ...content.map((span, i) => ({
      span,
      because:
        i === 0
          ? `${CONTENT[grounds.content] ?? "what is said: what belongs to the verb"}${ended}`
          : "a further piece of the same act of saying",
    })),
    ...scopeCues.map(({ span, kind }) => ({ span, because: `${SCOPE[kind]}; the source ${stance}` })),
    ...(medium === null ? [] : [{ span: medium.span, because: `names the channel: ${medium.kind}` }]),
  ];
}

const SOURCE: Readonly<Partial<Record<Grounds["source"], string>>> = {
  before: "the source: the phrase before the verb that may be its subject, by its endings and its place",
  behind: "the source: the phrase behind the verb, or behind the words that name a source",
  conjoined: "the source: the subject that verbs in a row share",
  participle: "the source: the noun on which the participle hangs",
  label: "the source: the name before the colon",
  earlier: "the source: whoever the sentence before is about, since the verb has no subject and agrees with its verb",
  nobody: "no source is named",
};

const CONTENT: Readonly<Partial<Record<Grounds["content"], string>>> = {
  that: "what is said: the clause that the conjunction behind the comma begins",
  wh: "what is said: the question behind the comma",
  quote: "what is said: the quotation beside the verb",
  colon: "what is said: what stands behind the colon",
  infinitive: "what is said: the infinitive behind the verb",
  thing: "what is said: the noun phrase that belongs to the verb",
  around: "what is said: what stands before and behind the words that name its source",
};

const ENDED: Readonly<Partial<Record<NonNullable<Grounds["ended"]>, string>>> = {
  sentence: "it runs to the end of the sentence",
  bracket: "it ends at the bracket that closes around it",
  semicolon: "it ends at the semicolon",
  "same-source": "it ends where the same source says something further",
  "another-source": "it ends where another source speaks",
  "outer-verb": "it ends where a reporting clause begins",
  "main-clause": "it ends where another main clause begins",
};

const SCOPE = { hedge: "makes it less than certain", deny: "denies or withholds", limit: "limits it to a part" } as const;
