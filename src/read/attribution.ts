import type { CueClass, Mode } from "../record/reading.ts";
import { overlaps, type Span } from "../record/span.ts";
import { type CueForm, cueForm } from "./cue-form.ts";
import { beforeVerb, phraseEnd, phraseStart } from "./noun-phrase.ts";
import type { Document, Quotation, Sentence, Token } from "./token.ts";

/** An act of saying as the rules find it, before entities and nesting. */
export interface Attribution {
  readonly cue: readonly Span[];
  readonly cueClass: CueClass;
  readonly lemma: string;
  readonly source: Span | null;
  readonly content: readonly Span[];
  readonly mode: Mode;
  /** Words between subject and verb: "did not", "has". */
  readonly auxiliaries: readonly string[];
  readonly rule: string;
}

/** Finds who says what, sentence by sentence. Each rule is named in what it finds. Linear in the number of tokens. */
export function attributionsIn(document: Document): readonly Attribution[] {
  const found: Attribution[] = [];
  const speakers: Attribution[] = [];
  for (const sentence of document.sentences) {
    const clause = clauseOf(document, sentence);
    const inSentence = [...accordingTo(clause), ...passives(clause), ...verbs(clause)];
    found.push(...inSentence);
    if (inSentence.length === 0 && document.paragraphs[sentence.paragraph]?.kind !== "heading") speakers.push(...colonSpeaker(clause));
  }
  // One line with a colon is a headline or a label; a transcript has several.
  return speakers.length > 1 ? [...found, ...speakers] : found;
}

interface Clause {
  readonly document: Document;
  readonly tokens: readonly Token[];
  readonly first: number;
  /** The token after the last, closing marks left out. */
  readonly end: number;
  readonly quotations: readonly Quotation[];
}

function clauseOf(document: Document, sentence: Sentence): Clause {
  const { tokens } = document;
  let end = sentence.last;
  while (end > sentence.first && /^[.!?…]+$/.test(tokens[end - 1]?.text ?? "")) end--;
  const quotations = document.quotations.filter((q) => q.within === null && overlaps(q.span, sentence.span));
  return { document, tokens, first: afterDateline(tokens, sentence.first, end), end, quotations };
}

/** The first token after "SEOUL, Jan. 12 (Wire) —"; the same where there is no dateline. */
function afterDateline(tokens: readonly Token[], first: number, end: number): number {
  if (!/^\p{Lu}[\p{Lu}'’.-]+$/u.test(tokens[first]?.text ?? "")) return first;
  for (let i = first + 1; i < Math.min(end, first + 14); i++) if (/^[—–]$|^--$/.test(tokens[i]?.text ?? "")) return i + 1;
  return first;
}

function spanOf({ tokens }: Clause, from: number, to: number): Span | null {
  const [a, b] = [tokens[from], tokens[to - 1]];
  return a === undefined || b === undefined || to <= from ? null : [a.start, b.end];
}

/** A span without the commas, dashes and spaces around it. */
function trimmed({ document }: Clause, span: Span | null): Span | null {
  if (span === null) return null;
  const words = document.text.slice(...span);
  const start = span[0] + (words.length - words.replace(/^[\s,;:–—-]+/, "").length);
  const end = span[1] - (words.length - words.replace(/[\s,;:–—-]+$/, "").length);
  return start < end ? [start, end] : null;
}

function quotedAt({ quotations, tokens }: Clause, at: number): Quotation | null {
  const token = tokens[at];
  return token === undefined ? null : (quotations.find((q) => q.inner[0] <= token.start && token.end <= q.inner[1]) ?? null);
}

function accordingTo(clause: Clause): readonly Attribution[] {
  const { tokens, first, end } = clause;
  for (let i = first; i + 2 < end; i++) {
    if (tokens[i]?.lower !== "according" || tokens[i + 1]?.lower !== "to" || quotedAt(clause, i) !== null) continue;
    const stop = phraseEnd(tokens, i + 2, end);
    const source = spanOf(clause, i + 2, stop);
    const cue = spanOf(clause, i, i + 2);
    const content = trimmed(clause, i - first <= 1 ? spanOf(clause, stop, end) : spanOf(clause, first, i));
    if (source === null || cue === null || content === null) continue;
    return [
      {
        cue: [cue],
        cueClass: "say",
        lemma: "according",
        source,
        content: [content],
        mode: modeOf(clause, [content]),
        auxiliaries: [],
        rule: "according-to",
      },
    ];
  }
  return [];
}

const HEARSAY = new Set(
  "suspected believed thought reported alleged said considered assumed feared estimated understood rumoured claimed identified".split(" "),
);

/** "is suspected to …", "was identified as …": somebody says it, and nobody is named. */
function passives(clause: Clause): readonly Attribution[] {
  const { tokens, first, end } = clause;
  const found: Attribution[] = [];
  for (let i = first + 1; i + 1 < end; i++) {
    const token = tokens[i];
    if (token === undefined || !HEARSAY.has(token.lower) || quotedAt(clause, i) !== null) continue;
    if (!isPassive(clause, i)) continue;
    const cue = spanOf(clause, i - 1, i + 1);
    const content = trimmed(clause, spanOf(clause, phraseStart(tokens, i - 2, first), end));
    const form = cueForm(token.lower);
    if (cue === null || content === null) continue;
    found.push({
      cue: [cue],
      cueClass: form?.cueClass === "say" ? "report" : (form?.cueClass ?? "suspect"),
      lemma: token.lower,
      source: null,
      content: [content],
      mode: "indirect",
      auxiliaries: ["passive"],
      rule: "passive-hearsay",
    });
  }
  return found;
}

function isPassive({ tokens }: Clause, i: number): boolean {
  const word = tokens[i]?.lower ?? "";
  const after = tokens[i + 1]?.lower;
  return (
    HEARSAY.has(word) &&
    /^(?:is|are|was|were|be|been)$/.test(tokens[i - 1]?.lower ?? "") &&
    (after === "to" || (after === "as" && word === "identified"))
  );
}

function verbs(clause: Clause): readonly Attribution[] {
  const { tokens, first, end } = clause;
  const found: Attribution[] = [];
  let subject: Span | null = null;
  for (let i = first; i < end; i++) {
    const form = cueForm(tokens[i]?.lower ?? "");
    if (form === null || quotedAt(clause, i) !== null || !isVerb(clause, i, form)) continue;
    const attribution: Attribution | null = form.ing ? participle(clause, i, form, subject) : spoken(clause, i, form, subject);
    if (attribution === null) continue;
    subject = attribution.source ?? subject;
    for (const [k, before] of found.entries()) if (before.rule !== "inverted") found[k] = cutBefore(clause, before, attribution);
    found.push(attribution);
  }
  return found;
}

/** A conjoined cue ends the content of the one before it: "said that A, adding that B". */
function cutBefore(clause: Clause, earlier: Attribution, later: Attribution): Attribution {
  const encloses = later.rule === "content-before" && later.content.some((span) => span[0] <= (earlier.cue[0]?.[0] ?? 0));
  const start = encloses
    ? (later.source?.[0] ?? null)
    : later.rule === "participle" || later.rule === "conjoined"
      ? (later.cue[0]?.[0] ?? null)
      : null;
  if (start === null) return earlier;
  const content = earlier.content
    .map((span): Span | null => {
      if (span[0] >= start || span[1] <= start) return span;
      const words = clause.document.text.slice(span[0], start).replace(/[\s,]*(?:and|but)?[\s,]*$/, "");
      return words === "" ? null : [span[0], span[0] + words.length];
    })
    .filter((span) => span !== null);
  return content.length === 0 ? earlier : { ...earlier, content };
}

/** Nouns that look like reporting verbs ("a report", "the claim", "in charge") are told apart by class and neighbours. */
function isVerb(clause: Clause, i: number, form: CueForm): boolean {
  const { tokens, first } = clause;
  const token = tokens[i];
  if (token === undefined || token.pos === "PROPN" || isPassive(clause, i)) return false;
  // "Captive A said": a capital A inside a sentence is a name.
  const before = tokens[i - 1]?.text === "A" && i - 1 > first ? "" : (tokens[i - 1]?.lower ?? "");
  if (/^(?:a|an|the|this|that|his|her|its|their|our|my|any|no|to|of|in|'s)$/.test(before)) return false;
  if (token.pos === "NOUN" || token.pos === "ADJ")
    return form.lemma === "say" || form.lemma === "tell" || (/(?:ed|id)$/.test(token.lower) && i > first);
  return true;
}

const NEEDS_CLAUSE: ReadonlySet<CueClass> = new Set(["say", "report", "perceive", "show", "suspect", "ask", "order"]);
const TRANSITIVE = new Set([
  "deny",
  "reject",
  "dispute",
  "refute",
  "dismiss",
  "confirm",
  "acknowledge",
  "announce",
  "admit",
  "confess",
  "condemn",
  "retract",
  "rebut",
  "claim",
  "contradict",
]);

function spoken(clause: Clause, i: number, form: CueForm, earlier: Span | null): Attribution | null {
  const { tokens, first } = clause;
  const last = beforeVerb(tokens, i, first);
  const auxiliaries = tokens.slice(last + 1, i).map((token) => token.lower);
  const quoted = tokens[last] === undefined ? null : quotedAt(clause, last);
  const inverted = invertedSource(clause, i, last);
  const direct = quotedContent(clause, i, inverted?.end ?? i + 1);
  const cue = spanOf(clause, last + 1 < i && auxiliaries.includes("not") ? last + 1 : i, i + 1);
  if (cue === null) return null;
  const base = { cue: [cue], cueClass: form.cueClass, lemma: form.lemma, auxiliaries };
  if (inverted !== null && direct !== null) return { ...base, source: inverted.span, content: direct, mode: "direct", rule: "inverted" };
  const conjoined = /^(?:and|but)$/.test(tokens[last]?.lower ?? "");
  const own = quoted === null ? sourceBefore(clause, last) : null;
  const source = own ?? (conjoined ? earlier : null);
  if (source === null) return null;
  if (direct !== null) return { ...base, source, content: direct, mode: modeOf(clause, direct), rule: "quotation" };
  const asSaid = tokens[first]?.lower === "as" ? afterComma(clause, i) : null;
  if (asSaid !== null) return { ...base, source, content: [asSaid], mode: modeOf(clause, [asSaid]), rule: "as-said" };
  const trailing = trails(clause, i) ? contentBefore(clause, i, source) : null;
  if (trailing !== null) return { ...base, source, content: [trailing], mode: modeOf(clause, [trailing]), rule: "content-before" };
  const after = contentAfter(clause, i, form);
  if (after !== null)
    return {
      ...base,
      source,
      content: [after],
      mode: modeOf(clause, [after]),
      rule: conjoined && own === null ? "conjoined" : "content-after",
    };
  const before = contentBefore(clause, i, source);
  return before === null ? null : { ...base, source, content: [before], mode: modeOf(clause, [before]), rule: "content-before" };
}

/** "“…,” said the mayor": the source stands after the verb. */
function invertedSource(clause: Clause, i: number, last: number): { readonly span: Span; readonly end: number } | null {
  const { tokens, first, end } = clause;
  const before = tokens[last];
  const closes = last < first || before === undefined || before.kind === "mark";
  const next = tokens[i + 1];
  if (!closes || next === undefined || next.kind === "mark" || next.lower === "that") return null;
  const stop = phraseEnd(tokens, i + 1, end);
  const span = spanOf(clause, i + 1, stop);
  return span === null ? null : { span, end: stop };
}

/** The quotations of the sentence that touch the reporting clause: before it, after it, or broken by it. */
function quotedContent(clause: Clause, from: number, to: number): readonly Span[] | null {
  const { tokens, quotations, document } = clause;
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
  const long = quotations.filter(
    (q) => wordCount(document.text.slice(...q.inner)) >= 3 || /[,.!?](?:''|["”’»])?$/.test(document.text.slice(...q.span)),
  );
  const before = long.filter((q) => q.span[1] <= start && !/[.!?]\s*$/.test(document.text.slice(q.span[1], start)));
  const after = long.filter((q) => q.span[0] >= end && /^[\s,:–—-]*$/.test(document.text.slice(end, q.span[0])));
  const near = before.at(-1);
  const touches =
    near !== undefined &&
    wordCount(document.text.slice(near.span[1], start)) <= 12 &&
    /[,.!?…–—](?:''|["”’»])?$/.test(document.text.slice(...near.span));
  const pieces = [...(touches ? [near] : []), ...after].map((q) => q.span);
  if (pieces.length === 0) return null;
  const rest = after.length > 0 ? long.filter((q) => q.span[0] > (after.at(-1)?.span[1] ?? 0)).map((q) => q.span) : [];
  return touches || rest.length === 0 ? pieces : [...pieces, ...rest];
}

function contentAfter(clause: Clause, i: number, form: CueForm): Span | null {
  const { tokens, end } = clause;
  let at = i + 1;
  if (form.lemma === "tell" || form.lemma === "inform" || form.lemma === "assure" || form.lemma === "remind")
    at = phraseEnd(tokens, at, end);
  at = pastAdjuncts(clause, at);
  const that = tokens[at]?.lower === "that" || tokens[at]?.text === ":";
  if (that) at++;
  if (tokens[at] === undefined || at >= end) return null;
  const infinitive = tokens[at]?.lower === "to";
  const clausal = tokens.slice(at, end).some((token) => token.pos === "VERB" || token.pos === "AUX");
  if (!that && NEEDS_CLAUSE.has(form.cueClass) && !(clausal && (infinitive || !(tokens[at]?.pos === "ADP")))) return null;
  if (!that && form.cueClass === "perceive" && !infinitive) return null;
  if (!that && !clausal && !TRANSITIVE.has(form.lemma) && form.cueClass !== "refuse") return null;
  return trimmed(clause, spanOf(clause, at, end));
}

/** Skips "on Monday", "in a statement", "at a press conference", "reporters" between the verb and its "that". */
function pastAdjuncts({ tokens, end }: Clause, from: number): number {
  for (let i = from; i < Math.min(end, from + 10); i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === "mark") break;
    if (token.lower === "that" && i > from) return i;
    if (token.pos === "VERB" || token.pos === "AUX") break;
  }
  const first = tokens[from];
  if (first?.pos === "ADP" && /^(?:on|in|at|during)$/.test(first.lower)) {
    let i = from + 1;
    while (i < end && (tokens[i]?.kind === "number" || /^(?:NOUN|PROPN|DET|ADJ|NUM)$/.test(tokens[i]?.pos ?? ""))) i++;
    if (/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(tokens[from + 1]?.lower ?? "")) return from + 2;
    return tokens[i]?.pos === "PRON" || tokens[i]?.lower === "that" ? i : from;
  }
  return from;
}

/** "As the spokesman said in December, …": what stands behind the comma. */
function afterComma(clause: Clause, i: number): Span | null {
  const { tokens, end } = clause;
  for (let at = i + 1; at < Math.min(end, i + 12); at++) if (tokens[at]?.text === ",") return trimmed(clause, spanOf(clause, at + 1, end));
  return null;
}

/** What follows the verb only says when, where or in what it was said. */
function trails({ tokens }: Clause, i: number): boolean {
  const next = tokens[i + 1];
  return next === undefined || /^(?:on|in|at|during|through|after|,|\.)$/.test(next.lower);
}

/** "…, the agency said on Monday.": what stands before the comma that precedes the source. */
function contentBefore(clause: Clause, i: number, source: Span): Span | null {
  const { tokens, first, end, document } = clause;
  const rest = document.text.slice(tokens[i]?.end ?? 0, tokens[end - 1]?.end ?? 0);
  if (wordCount(rest) > 9 && !/^\s*(?:,|(?:in|on|at|during|through|after)\b)/.test(rest)) return null;
  const head = document.text.slice(tokens[first]?.start ?? 0, source[0]);
  if (!/[,–—](?:''|["”’»])?\s*$/.test(head) || wordCount(head) < 3) return null;
  return trimmed(clause, [tokens[first]?.start ?? 0, source[0]]);
}

/** "noting that …", after a source that has spoken already. */
function participle(clause: Clause, i: number, form: CueForm, subject: Span | null): Attribution | null {
  const cue = spanOf(clause, i, i + 1);
  if (subject === null || cue === null || !/^(?:,|and|while)$/.test(clause.tokens[i - 1]?.lower ?? "")) return null;
  const content = contentAfter(clause, i, form);
  return content === null
    ? null
    : {
        cue: [cue],
        cueClass: form.cueClass,
        lemma: form.lemma,
        source: subject,
        content: [content],
        mode: modeOf(clause, [content]),
        auxiliaries: [],
        rule: "participle",
      };
}

/** The source before the verb, with what stands in apposition to it: "Jane Roe, a spokeswoman for the ministry, said". */
function sourceBefore(clause: Clause, last: number): Span | null {
  const { tokens, first } = clause;
  if (tokens[last]?.text !== ",") {
    const start = phraseStart(tokens, last, first);
    return start <= last ? spanOf(clause, start, last + 1) : null;
  }
  const start = afterQuotation(clause, last);
  const end = phraseEnd(tokens, start, last);
  return start < end && end < last && tokens[end]?.text === "," ? spanOf(clause, start, last) : null;
}

/** The token after the last quotation before `at`, or the first of the clause. */
function afterQuotation({ tokens, first, quotations }: Clause, at: number): number {
  for (let i = at; i > first; i--) if (quotations.some((q) => q.span[1] === tokens[i - 1]?.end)) return i;
  return first;
}

const SPEAKER = /^\s*((?:\p{Lu}[\p{L}.’'-]*)(?: (?:\p{Lu}[\p{L}.’'-]*|of|the|for|\d+)){0,5}):\s+(?=\S)/u;

/** "Investigator: When did you come?" in a transcript. */
function colonSpeaker(clause: Clause): readonly Attribution[] {
  const { tokens, first, end, document } = clause;
  const [start, stop] = [tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0];
  const match = SPEAKER.exec(document.text.slice(start, Math.min(stop, start + 200)));
  const name = match?.[1];
  if (match === null || name === undefined || (start > 0 && document.text[start - 1] !== "\n")) return [];
  const at = start + match[0].indexOf(name);
  const colon: Span = [at + name.length, at + name.length + 1];
  const paragraph = document.paragraphs.find((p) => p.span[0] <= start && start < p.span[1]);
  const content: Span = [start + match[0].length, paragraph?.span[1] ?? stop];
  const asks = document.text
    .slice(...content)
    .trimEnd()
    .endsWith("?");
  return [
    {
      cue: [colon],
      cueClass: asks ? "ask" : "say",
      lemma: ":",
      source: [at, at + name.length],
      content: [content],
      mode: "direct",
      auxiliaries: [],
      rule: "colon-speaker",
    },
  ];
}

function modeOf({ quotations }: Clause, content: readonly Span[]): Mode {
  const quoted = quotations.filter((q) => content.some((span) => overlaps(span, q.span)));
  if (quoted.length === 0) return "indirect";
  return content.every((span) => quoted.some((q) => q.span[0] <= span[0] && span[1] <= q.span[1])) ? "direct" : "mixed";
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
