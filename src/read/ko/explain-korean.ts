import type { ReadUtterance } from "../../record/reading.ts";
import { overlaps } from "../../record/span.ts";
import type { Explanation } from "../explanation.ts";
import { inOrder } from "../nesting.ts";
import type { Act } from "./act.ts";
import { actsIn } from "./acts.ts";
import { seenAsKorean } from "./seen.ts";

/** Explains a proposal of a text that was read as Korean. */
export function explainKorean(text: string, utterance: ReadUtterance): Explanation | null {
  const { document, original } = seenAsKorean(text);
  const cue = utterance.cue[0];
  if (cue === undefined) return null;
  const act = inOrder(actsIn(document)).find((one) => one.rule === utterance.rule && one.cue.some((span) => overlaps(original(span), cue)));
  return act === undefined ? null : { utterance, steps: stepsOf(act, utterance), rejected: [] };
}

function stepsOf({ lemma, how, rule, cueClass }: Act, utterance: ReadUtterance): Explanation["steps"] {
  const { cue, source, content, stance, scopeCues, medium } = utterance;
  return [
    {
      span: cue[0] ?? null,
      because: `${CUE[rule.split("-")[0] ?? ""] ?? "tells that something is said"} (“${lemma}”), of the class ${cueClass}`,
    },
    { span: source.span, because: SOURCE[how] },
    ...content.map((span, i) => ({
      span,
      because: i === 0 ? (CONTENT[rule] ?? "what is said") : "a further piece of the same act of saying",
    })),
    ...scopeCues.map(({ span, kind }) => ({ span, because: `${SCOPE[kind]}; the source ${stance}` })),
    ...(medium === null ? [] : [{ span: medium.span, because: `names the channel: ${medium.kind}` }]),
  ];
}

const CUE: Readonly<Partial<Record<string, string>>> = {
  quotative: "a verb of saying behind a quoting ending",
  passive: "a verb of hearsay or of finding out, with nobody who acts",
  noun: "a noun of saying behind a quoting ending",
  owned: "a noun of saying with its owner",
  according: "words that name the source of the whole clause",
  citing: "a verb of quoting: its source is relayed",
  silence: "an expression of keeping silent",
  left: "an expression of leaving something open",
  idiom: "an expression that stands where a verb of saying would",
  speech: "a quoting ending that leads to an act",
  turn: "a label of a transcript: the colon stands for the verb",
  headline: "a headline leaves its verb out: the quotation mark stands for it",
  shows: "a verb of what a picture shows",
  paper: "a verb of what a paper says",
  heard: "a verb of hearing behind a quoting ending",
};

const SOURCE: Readonly<Record<Act["how"], string>> = {
  topic: "the source: the topic or subject of the clause, without its particle",
  behind: "the source: the subject between what is said and the verb",
  owner: "the source: whose the noun of saying is",
  cited: "the source: the phrase before “에 따르면” or “인용해”",
  carried: "the source: the subject that the verb shares with another one",
  beside: "the source: the name beside the quotation",
  asker: "the source: the noun that the verb stands before",
  giver: "the source: from whom it was heard, the phrase before 으로부터, 에게서, 한테서 or 에게",
  nobody: "no source is named",
};

const CONTENT: Readonly<Partial<Record<string, string>>> = {
  "quotative-quote": "what is said: the quotation before the quoting ending",
  "quotative-bare-quote": "what is said: the quotation before the speaker",
  "quotative-clause": "what is said: the clause up to its quoting ending (다고, 라고, 냐고, 자고)",
  "quotative-fact": "what is said: the clause before “것으로”",
  "quotative-question": "what is said: the clause of a question (…지)",
  "quotative-object": "what is said: the object of the verb",
  "passive-fact": "what is said: the clause before “것으로”",
  "passive-clause": "what is said: the clause up to its quoting ending",
  "according-to": "what is said: the rest of the sentence",
  turn: "what is said: the words of the turn",
  citing: "what is said: what the act around it relays",
};

const SCOPE: Readonly<Record<"hedge" | "deny" | "limit", string>> = {
  hedge: "leaves it open",
  deny: "denies it",
  limit: "limits it",
};
