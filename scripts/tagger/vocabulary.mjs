// Decides which words, endings and beginnings the weights know.
import { PENN_TAGS } from "../../src/read/penn-tag.ts";
import { MOST_KINDS } from "../../src/read/tag-features.ts";
import { formOf, SHAPE } from "../../src/read/tag-form.ts";

/** A word counts as known from this many occurrences on, so that unknown ones occur in training too. */
const KNOWN_FROM = 2;
/** An ending or a beginning, from this many different words on. */
const PART_FROM = 4;
/** A word has only one tag where so many occurrences show no other. */
const ONLY_FROM = 25;
/** A tag counts among a word's tags from this share of its occurrences on. */
const TAG_SHARE = 0.03;
const MOST_TAGS = 4;

/** { kinds: [[label, words]], endings, beginnings } of the sentences; a kind holds the words that were seen with the same tags. */
export function vocabularyOf(sentences) {
  const tagsOf = new Map();
  for (const { words, tags } of sentences)
    words.forEach((word, i) => {
      const { lower, shape } = formOf(word);
      if (tags[i] === null || shape === SHAPE.mark || shape === SHAPE.address) return;
      if (!tagsOf.has(lower)) tagsOf.set(lower, new Map());
      count(tagsOf.get(lower), tags[i]);
    });
  const endings = new Map();
  const beginnings = new Map();
  for (const lower of tagsOf.keys()) {
    for (let n = 1; n <= Math.min(5, lower.length); n++) count(endings, lower.slice(-n));
    for (let n = 1; n <= Math.min(4, lower.length); n++) count(beginnings, lower.slice(0, n));
  }
  return { kinds: kindsOf(tagsOf), endings: frequent(endings), beginnings: frequent(beginnings) };
}

function count(map, key) {
  map.set(key, (map.get(key) ?? 0) + 1);
}

/** Only such words and parts are kept: no address, nothing that the text of the weights could not hold. */
const isPlain = (part) => /^[\p{L}\p{N}.'&-]+$/u.test(part);

function frequent(parts) {
  return [...parts]
    .filter(([part, n]) => n >= PART_FROM && isPlain(part))
    .map(([part]) => part)
    .sort();
}

/** The most frequent tag first, then the others in order; "=" before the only tag of a frequent word. */
function labelOf(tags, total) {
  const real = [...tags].filter(([, n]) => n >= total * TAG_SHARE).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const [first, ...others] = real.slice(0, MOST_TAGS).map(([tag]) => tag);
  const certain = tags.size === 1 && total >= ONLY_FROM && !/^(?:NNPS?|FW)$/.test(first);
  return (certain ? "=" : "") + [first, ...others.sort()].join("|");
}

/** Kinds that few words have are joined to one whose tags theirs begin with. */
function kindsOf(tagsOf) {
  const kinds = new Map();
  for (const [word, tags] of tagsOf) {
    const total = [...tags.values()].reduce((sum, n) => sum + n, 0);
    if (total < KNOWN_FROM || !isPlain(word)) continue;
    const label = labelOf(tags, total);
    if (!kinds.has(label)) kinds.set(label, []);
    kinds.get(label).push(word);
  }
  const bySize = [...kinds].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
  const kept = new Map(bySize.slice(0, MOST_KINDS - 1));
  for (const [label, words] of bySize.slice(MOST_KINDS - 1)) {
    const tags = label.split("|");
    while (tags.length > 1 && !kept.has(tags.join("|"))) tags.pop();
    (kept.get(tags.join("|")) ?? bySize[0][1]).push(...words);
  }
  return [...kept].map(([label, words]) => [label, words.sort()]);
}

/** The vocabulary as the features want it, and for each word the place of its only tag, or -1. */
export function numbered({ kinds, endings, beginnings }) {
  const words = new Map();
  const kindOf = [0];
  const only = [-1];
  kinds.forEach(([label, list], i) => {
    for (const word of list) {
      words.set(word, kindOf.length);
      kindOf.push(i + 1);
      only.push(label.startsWith("=") ? PENN_TAGS.indexOf(label.slice(1)) : -1);
    }
  });
  const numbers = (list) => new Map(list.map((part, i) => [part, i + 1]));
  return { vocabulary: { words, endings: numbers(endings), beginnings: numbers(beginnings), kinds: kindOf }, only };
}
