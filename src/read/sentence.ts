import type { Paragraph, Quotation, Sentence } from "./token.ts";
import type { RawToken } from "./tokenize.ts";

/** Words that follow the end of a sentence often enough to end one after "U.S." or "p.m.". */
const STARTERS = new Set(
  "the a an he she it they we in on at but and this that these those his her their there when while as if for some many most".split(" "),
);
const CLOSERS = /^(?:["”’'»›)\]]|'')$/;
const OPENERS = /^(?:["“‘«‹([]|''|``|')$/;
/** How far behind a question in quotation marks its speaker may follow. */
const REPORTING_REACH = 7;
/** No sentence holds more tokens than this outside quotations; a text without full stops is cut here. */
const LONGEST = 2000;
/** So much of a token is looked at. */
const LONGEST_WORD = 40;
/** The last character of every token that may end a sentence. */
const STOPS = new Set([..."…。！？"].map((c) => c.charCodeAt(0)));
/** Most words end in a plain letter, and are asked no more. */
const isStop = (code: number): boolean => code === 46 || code === 33 || code === 63 || (code > 127 && STOPS.has(code));

interface Taken {
  readonly text: string;
  readonly tokens: readonly RawToken[];
  readonly paragraphs: readonly Paragraph[];
  readonly quotations: readonly Quotation[];
}

/**
 * Finds the sentences of each paragraph. A sentence ends at a full stop, a question or an exclamation mark, with the marks that close
 * after it, outside every quotation; `reports` says of a lower-case word whether it tells of speech, so that “Who?” X asked stays whole.
 */
export function sentencesOf(taken: Taken, reports: (word: string) => boolean): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let token = 0;
  let quote = 0;
  taken.paragraphs.forEach((paragraph, index) => {
    let first = token;
    while (token < taken.tokens.length && (taken.tokens[token]?.start ?? 0) < paragraph.span[1]) {
      const start = taken.tokens[token]?.start ?? 0;
      while (quote < taken.quotations.length && (taken.quotations[quote]?.span[0] ?? 0) < start) quote++;
      const quotation = taken.quotations[quote];
      let end = -1;
      if (quotation?.span[0] === start) {
        const behind = behindQuotation(taken, quotation, token);
        end = endsBehind(taken, first, token, behind, paragraph.span[1], reports);
        token = behind;
      } else {
        end = stopAt(taken, token, paragraph.span[1]);
        token = Math.max(token + 1, end);
      }
      if (end < 0 && token - first > LONGEST) end = token;
      if (end > first) {
        sentences.push(sentence(taken.tokens, first, end, index));
        first = end;
      }
    }
    if (token > first) sentences.push(sentence(taken.tokens, first, token, index));
  });
  return sentences;
}

function sentence(tokens: readonly RawToken[], first: number, last: number, paragraph: number): Sentence {
  return { span: [tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0], first, last, paragraph };
}

/** `behind`, where the sentence that began at `first` ends with the quotation from `token` up to there; else -1. */
const endsBehind = (
  taken: Taken,
  first: number,
  token: number,
  behind: number,
  limit: number,
  reports: (word: string) => boolean,
): number => (endsWithQuotation(taken, behind, limit, isLedTo(taken, first, token) ? () => false : reports) ? behind : -1);

/** "texted him: “Come now.”": a colon has led to the quotation, and nobody who says it stands behind. */
const isLedTo = ({ text, tokens }: Taken, first: number, token: number): boolean => token > first && word(text, tokens[token - 1]) === ":";

/** The token behind the outermost quotation that begins at `token`. */
function behindQuotation({ tokens }: Taken, { span }: Quotation, token: number): number {
  let behind = token;
  while (behind < tokens.length && (tokens[behind]?.start ?? 0) < span[1]) behind++;
  return behind;
}

/** True where the quotation before `token` ends with a full stop and what follows begins a sentence of its own. */
function endsWithQuotation(taken: Taken, token: number, limit: number, reports: (word: string) => boolean): boolean {
  const { tokens, text } = taken;
  let last = token - 1;
  while (last > token - 6 && CLOSERS.test(word(text, tokens[last]))) last--;
  const mark = word(text, tokens[last]);
  if (!/^(?:[.!?…]|\.{2,})$/.test(mark) && !/[.]$/.test(mark)) return false;
  const next = tokens[token];
  if (next === undefined || next.start >= limit || !beginsSentence(text, next)) return false;
  // “…” — Ann Marlow: the signature belongs to the quotation.
  if (/^[—–―]$/.test(word(text, next))) return false;
  // "… about sport.” The ministry replied to the court that": who says what stands before would have a small letter here.
  if (mark === "." && /^(?:The|An?)$/.test(word(text, next))) return true;
  if (mark === "." && !OPENERS.test(word(text, next))) return !reportsSoon(taken, token, limit, reports, 4, AFTER_STOP);
  return !reportsSoon(taken, token, limit, reports, REPORTING_REACH, AFTER_QUESTION);
}

/** What follows the verb of a reporting clause. “…” He added: “…” begins a new one, “…?” he asked, “…” does not. */
const AFTER_QUESTION = /^(?:[.,:;]|in|on|at|to|during|after|when|as|with|of|by|before|while|last|this|earlier|later)$/i;
const AFTER_STOP = /^(?:[.;]|in|on|at|to|during|after|when|as|with|of|by|before|while|last|this|earlier|later)$/i;

/** How whoever is told begins. */
const LISTENERS = /^(?:the|an?|this|us|me|him|her|them|our|reporters|journalists|police|\p{Lu}\p{Ll}+)$/u;
/** The comma that closes an age behind the one at `at`, "Mrs Orde, 79, told"; or -1. */
function ageEnd(text: string, tokens: readonly RawToken[], at: number): number {
  return /^\d{1,2}$/.test(word(text, tokens[at + 1])) && word(text, tokens[at + 2]) === "," ? at + 2 : -1;
}

/** True where a clause with "that" follows whoever is told: a sentence of its own. */
function tellsThat(text: string, tokens: readonly RawToken[], at: number): boolean {
  for (let i = at; i < at + LISTENER; i++) if (word(text, tokens[i]) === "that") return true;
  return false;
}

/** How many words whoever is told may have. */
const LISTENER = 6;

function reportsSoon(
  { tokens, text }: Taken,
  token: number,
  limit: number,
  reports: (word: string) => boolean,
  reach: number,
  follows: RegExp,
): boolean {
  if (OPENERS.test(word(text, tokens[token]))) return false;
  let last = token + reach;
  for (let i = token; i < last; i++) {
    const piece = tokens[i];
    if (piece === undefined || piece.start >= limit) return false;
    const w = word(text, piece).toLowerCase();
    // "“Stay back!” Mrs Orde, 79, told"
    const close = w === "," && i > token && reach === REPORTING_REACH ? ageEnd(text, tokens, i) : -1;
    if (close > i) {
      last += close - i;
      i = close;
      continue;
    }
    if (piece.kind === "mark" && w !== "-") return false;
    // Between the name and the verb nothing but names stands in a reporting clause.
    if (i > token && reports(w)) {
      const after = word(text, tokens[i + 1]);
      // "“Stay back!” Mrs Orde told the clerk.", and not "“We saw it.” She told the court that"
      const listener = reach === REPORTING_REACH && /^tells?$|^told$/.test(w) && LISTENERS.test(after) && !tellsThat(text, tokens, i + 1);
      return listener || follows.test(after) || after === "" || (tokens[i + 1]?.start ?? 0) >= limit;
    }
  }
  return false;
}

/** The token behind the sentence that ends at `token`, or -1. */
function stopAt({ tokens, text }: Taken, token: number, limit: number): number {
  const piece = tokens[token];
  if (piece === undefined || !isStop(text.charCodeAt(Math.min(piece.end, piece.start + LONGEST_WORD) - 1))) return -1;
  const mark = word(text, piece);
  const stop = piece.kind === "mark" ? /^(?:[.!?…。！？]|\.{2,})$/.test(mark) : /\.$/.test(mark);
  if (!stop) return -1;
  let behind = token + 1;
  while (behind < tokens.length && isStopOrCloser(text, tokens, behind)) behind++;
  const next = tokens[behind];
  if (next === undefined || next.start >= limit) return behind;
  if (piece.kind === "word") return endsAfterAbbreviation(text, mark, next) || isPlatform(text, tokens, token, next) ? behind : -1;
  if (next.start === tokens[behind - 1]?.end && !/\p{Lu}/u.test(text[next.start] ?? "") && !OPENERS.test(word(text, next))) return -1;
  return beginsSentence(text, next) || (mark !== "…" && !/^\.{2,}$/.test(mark) && next.kind === "number") ? behind : -1;
}

function isStopOrCloser(text: string, tokens: readonly RawToken[], i: number): boolean {
  const piece = tokens[i];
  const w = word(text, piece);
  if (piece?.start !== tokens[i - 1]?.end) return false;
  return CLOSERS.test(w) || /^[.!?…]$/.test(w);
}

/** What may stand behind "5 p.m." in the same sentence: days, months, names of zones. */
const GOES_ON =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tue|Tues|Wed|Thu|Thurs|Fri|Sat|Sun|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?|Eastern|Central|Pacific|Mountain|Greenwich|Atlantic|British|Moscow|Kyiv|Beijing|Tokyo|London|Paris|Local|Christmas|New)$/;

function endsAfterAbbreviation(text: string, mark: string, next: RawToken): boolean {
  if (!/^(?:(?:\p{L}\.){2,}|\p{L}{2,}\.)$/u.test(mark)) return false;
  const following = word(text, next);
  if (/^[ap]\.m\.$/.test(mark)) return OPENERS.test(following) || (/^\p{Lu}\p{Ll}/u.test(following) && !GOES_ON.test(following));
  if (!/^\p{Lu}/u.test(following)) return false;
  return /^(?:\p{L}\.){2,}$/u.test(mark) && STARTERS.has(following.toLowerCase());
}

/** "in a post on X." ends a sentence, although a single letter is an initial elsewhere. */
function isPlatform(text: string, tokens: readonly RawToken[], token: number, next: RawToken): boolean {
  return word(text, tokens[token]) === "X." && /^(?:on|to)$/.test(word(text, tokens[token - 1])) && /^\p{Lu}/u.test(word(text, next));
}

function beginsSentence(text: string, next: RawToken): boolean {
  const w = word(text, next);
  return OPENERS.test(w) || next.kind === "number" || /^[\p{Lu}\p{Lt}\p{Lo}@#]/u.test(w) || (next.kind === "mark" && /^[-*•–—]$/.test(w));
}

function word(text: string, token: RawToken | undefined): string {
  return token === undefined ? "" : text.slice(token.start, Math.min(token.end, token.start + LONGEST_WORD));
}
