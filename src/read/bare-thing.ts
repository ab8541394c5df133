import { firstFrom, type Span } from "../record/span.ts";
import type { Document, Token } from "./token.ts";

/** No noun phrase that says nothing of what it names is longer; in words and marks. */
const LONGEST = 12;

/** What a noun phrase is made of that says of nothing that it is so. Numbers are no part of it: "seven men" may be what is contested. */
const OF_PHRASE = /^(?:DT|PDT|PRP\$|WP\$|JJ[RS]?|NNS?|NNPS?|POS|CC|VBG|VBN)$/;
/** Behind the noun: "of a school certificate", "on her telephone". */
const LINKS = /^(?:of|from|by|with|in|on|for)$/;

/**
 * True where a content is one noun phrase without a verb, a number or a negation in it: "the boat", "either account", "a copy of a certificate". `reduced` where the cue is a
 * participle of that noun, "fragments shown by the army", and no half of a headline.
 */
export function isBareThing({ tokens }: Document, content: readonly Span[], reduced = false): boolean {
  const [span, ...others] = content;
  if (span === undefined || others.length > 0) return false;
  const opening = firstFrom(tokens.length, (i) => tokens[i]?.start ?? 0, span[0]);
  const first = isMark(tokens[opening]) ? opening + 1 : opening;
  let nouns = 0;
  let i = first;
  for (; i < tokens.length && (tokens[i]?.end ?? 0) <= span[1]; i++) {
    const token = tokens[i];
    if (first > opening && isMark(token)) break;
    if (token === undefined || i - first >= LONGEST || !fits(token, i === first)) return false;
    if (/^NN/.test(token.tag)) nouns++;
  }
  return nouns > 0 && /^NN/.test(tokens[i - 1]?.tag ?? "") && (reduced || isDetermined(tokens[first]));
}

/** "blaming “a clerical error”": marks make no statement of it. */
const isMark = (token: Token | undefined): boolean => token !== undefined && /^["“”‘’']+$|^``$|^''$/.test(token.text);

function fits({ tag, lower, kind }: Token, opens: boolean): boolean {
  if (kind === "number" || lower === "no" || lower === "neither" || lower === "what") return false;
  return OF_PHRASE.test(tag) || (!opens && LINKS.test(lower));
}

/** A phrase with no article may be half a headline: "Shots at the gate". */
const isDetermined = (token: Token | undefined): boolean =>
  token !== undefined && (/^(?:DT|PDT|PRP\$)$/.test(token.tag) || token.lower === "such") && !/^(?:all|both|some|many)$/.test(token.lower);
