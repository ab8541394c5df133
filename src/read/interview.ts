import type { Span } from "../record/span.ts";
import type { Attribution } from "./attribution.ts";
import type { Document, Paragraph, Sentence, Token } from "./token.ts";

/** A paragraph that somebody asks, all of it in bold or not. */
interface Question {
  readonly at: number;
  /** Without the marks that make it bold. */
  readonly span: Span;
}

/** Marks that set a whole paragraph in bold. */
const BOLD = [
  ["**", "**"],
  ["__", "__"],
  ["<b>", "</b>"],
  ["<strong>", "</strong>"],
] as const;
const LONGEST = 700;
/** Fewer questions may stand in any text. */
const FEWEST = 3;
const ASKS_YOU = /\b(?:you|your|yours)\b/i;
const SPEAKS = /\b(?:I|we|my|our|me|us|mine|ours)\b/i;

/**
 * The turns of an interview that has no labels: paragraphs that end in a question mark, in bold or plain, and the paragraphs between them. Only where most
 * questions say "you" and most answers "I", so that an article with questions for headings is none. The cue of either turn is the question mark;
 * whoever asks is not named, and whoever answers is the person that the text before the first question is about, or null.
 */
export function interviewTurns(document: Document): readonly Attribution[] {
  const { paragraphs, text } = document;
  const bold = questionsIn(document, true);
  const questions = bold.length >= FEWEST ? bold : questionsIn(document, false);
  if (questions.length < FEWEST) return [];
  const answers = questions.map(({ at }, i) => answerBehind(document, at, questions[i + 1]?.at ?? null));
  const said = answers.filter((answer) => answer.length > 0);
  const speaking = said.filter((answer) => answer.some((span) => SPEAKS.test(text.slice(...span)))).length;
  const asking = questions.filter(({ span }) => ASKS_YOU.test(text.slice(...span))).length;
  if (said.length < questions.length - 1 || speaking * 2 < said.length || asking * 2 < questions.length) return [];
  const source = interviewed(document, paragraphs[questions[0]?.at ?? 0]?.span[0] ?? 0);
  return questions.flatMap(({ span }, i) => {
    const mark: Span = [span[1] - 1, span[1]];
    const answer = answers[i] ?? [];
    const question = turn("ask", mark, null, [[span[0], mark[0]]]);
    return answer.length === 0 ? [question] : [question, turn("say", mark, source, answer)];
  });
}

function turn(cueClass: "ask" | "say", mark: Span, source: Span | null, content: readonly Span[]): Attribution {
  return {
    cue: [mark],
    cueClass,
    lemma: "?",
    source,
    antecedent: null,
    content,
    mode: "direct",
    auxiliaries: [],
    rule: cueClass === "ask" ? "interview-question" : "interview-answer",
    grounds: { source: source === null ? "nobody" : "label", content: "line", ended: null },
  };
}

function questionsIn({ paragraphs, text }: Document, bold: boolean): readonly Question[] {
  const found: Question[] = [];
  paragraphs.forEach(({ span, kind }, at) => {
    if (kind === "credit" || kind === "caption" || kind === "list" || span[1] - span[0] > LONGEST) return;
    const whole = text.slice(...span);
    const marks = BOLD.find(([open, close]) => whole.startsWith(open) && whole.endsWith(close));
    const inner = marks === undefined ? whole : whole.slice(marks[0].length, -marks[1].length);
    if ((marks !== undefined) !== bold || !inner.endsWith("?") || (!bold && /["“”«]/.test(inner))) return;
    const start = span[0] + (marks?.[0].length ?? 0);
    found.push({ at, span: [start, start + inner.length] });
  });
  // The first paragraph is a heading, question or not.
  return bold ? found : found.filter(({ at }) => at > 0);
}

/** The paragraphs between a question and the next; behind the last, those in which somebody speaks. */
function answerBehind({ paragraphs, text }: Document, question: number, next: number | null): readonly Span[] {
  const answer: Span[] = [];
  for (let i = question + 1; i < (next ?? paragraphs.length); i++) {
    const paragraph = paragraphs[i];
    if (paragraph === undefined || !isSpoken(paragraph, text)) break;
    if (next === null && answer.length > 0 && !SPEAKS.test(text.slice(...paragraph.span))) break;
    answer.push(paragraph.span);
  }
  return answer;
}

const isSpoken = ({ kind, span }: Paragraph, text: string): boolean =>
  (kind === "prose" || kind === "heading") && text[span[0]] !== "#" && !BOLD.some(([open]) => text.startsWith(open, span[0]));

/** Verbs and prepositions that lead to whoever is spoken to: "spoke to Marisol Dene", "met Jon Aldous". */
const MEETS = /^(?:to|with|met|meets|interviewed|interviews|asked|visited|visits|joined)$/;

/** The name that a sentence before `end` begins with as its subject, or that somebody meets there; null where there is none. */
function interviewed({ tokens, sentences, paragraphs }: Document, end: number): Span | null {
  const lead = sentences.filter(({ span, paragraph }) => span[1] <= end && paragraphs[paragraph]?.kind === "prose");
  const subject = lead.map((sentence) => nameAt(tokens, sentence.first, sentence)).find((name) => name !== null && isVerb(tokens[name[1]]));
  const name = subject ?? lead.map((sentence) => metIn(tokens, sentence)).find((met) => met !== null) ?? null;
  const [from, to] = [tokens[name?.[0] ?? -1], tokens[(name?.[1] ?? 0) - 1]];
  return from === undefined || to === undefined ? null : [from.start, to.end];
}

function metIn(tokens: readonly Token[], sentence: Sentence): readonly [number, number] | null {
  for (let i = sentence.first; i < sentence.last; i++) {
    const name = MEETS.test(tokens[i]?.lower ?? "") ? nameAt(tokens, i + 1, sentence) : null;
    if (name !== null) return name;
  }
  return null;
}

/** Two to four words of a name that begin at `at`. */
function nameAt(tokens: readonly Token[], at: number, { last }: Sentence): readonly [number, number] | null {
  let stop = at;
  while (stop < last && stop - at < 5 && tokens[stop]?.tag === "NNP" && /^\p{Lu}/u.test(tokens[stop]?.text ?? "")) stop++;
  return stop - at >= 2 && stop - at <= 4 ? [at, stop] : null;
}

const isVerb = (token: Token | undefined): boolean => /^(?:VBD|VBZ|VBP|MD|,)$/.test(token?.tag ?? "");
