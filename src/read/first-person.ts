import type { ReadUtterance } from "../record/reading.ts";
import { hull, type Span } from "../record/span.ts";

/** Whoever speaks calls himself so: English, Ukrainian, Russian and Korean, with the particles of a topic and a subject. */
const FIRST_PERSON = /^(?:i|we|я|ми|мы|나|나는|내가|저|저는|제가|우리|우리는|우리가|저희|저희는|저희가)$/iu;
const OPENING = /["“„«‘「『]/u;
/** Rules of words that stand without marks of quotation: behind a name and a colon, or as an answer. */
const AS_SPOKEN = /^(?:colon-speaker|interview-)/;

/** And never so: within his own words these are somebody else. */
const THIRD_PERSON = /^(?:he|she|him|her|він|вона|он|она|그는|그가|그녀는|그녀가)$/iu;

/**
 * "“I saw the men fall. She called me,” Ada Venn said": inside words that are given as they were spoken, "I" is whoever speaks them, and "she" is
 * not. What is told in other words leaves both open: "Venn told me I was wrong".
 */
export function withFirstPersons(text: string, utterances: readonly ReadUtterance[]): readonly ReadUtterance[] {
  const read = new Map<string, ReadUtterance>();
  return utterances.map((one) => {
    const speaker = one.parent === null ? undefined : read.get(one.parent);
    const own = speaker === undefined ? one : spokenBy(text, one, speaker);
    read.set(own.id, own);
    return own;
  });
}

function spokenBy(text: string, one: ReadUtterance, speaker: ReadUtterance): ReadUtterance {
  const { span, entity } = one.source;
  if (span === null || speaker.source.entity === null) return one;
  const words = text.slice(...span).trim();
  const self = entity === null && FIRST_PERSON.test(words);
  const other = entity === speaker.source.entity && THIRD_PERSON.test(words);
  if (!(self || other) || !(AS_SPOKEN.test(speaker.rule) || opensBefore(text, speaker.content, span))) return one;
  return { ...one, source: { ...one.source, entity: self ? speaker.source.entity : null } };
}

/** A quotation of what the speaker says has begun before the word. */
function opensBefore(text: string, content: readonly Span[], word: Span): boolean {
  if (content.length === 0) return false;
  const from = Math.max(hull(content)[0], word[0] - LOOKED_BACK);
  // The mark may stand right before what is said.
  return OPENING.test(text.slice(Math.max(0, from - 1), word[0]));
}

/** A quotation in which somebody says "I" has begun no more than so many characters before. */
const LOOKED_BACK = 2000;
