import { Memory } from "../../record/memory.ts";

/** Endings of cases, longest first. What is left is no stem of grammar, only what the forms of a name have in common. */
const ENDINGS =
  /(?:ією|иею|ией|ими|ыми|ого|ому|его|ему|ової|ами|ями|ові|еві|єві|ою|ею|єю|ої|ий|ый|ій|ой|ей|ом|ем|єм|ым|им|ім|ам|ям|ах|ях|ую|юю|ая|яя|ое|ее|ые|ие|их|ых|ию|ия|ии|ія|ії|ію|ів|їв|и|ы|і|ї|а|я|у|ю|е|є|о|й|ь)$/;
const STEMS = new Memory<string>();
/** A stem has at least so many letters. */
const SHORTEST = 3;

/** What the case forms of a name or noun have in common, in lower case; ё is е. The ending of "Києва" goes, and what it does to the stem is undone. */
export function wordStem(lower: string): string {
  return STEMS.get(lower) ?? STEMS.keep(lower, stemOf(lower));
}

function stemOf(lower: string): string {
  const word = lower.replaceAll("ё", "е").replaceAll("’", "'");
  const cut = ENDINGS.exec(word);
  // "Львів, Львова", "Київ, Києва", "Гаджиев, Гаджиева": the vowel comes back, and is one in all cases.
  const closed = /^(.{2,})[іїєое]в$/.exec(word);
  if (closed !== null) return `${closed[1]}ов`;
  if (cut === null) return word;
  // "Києві": what looks like a long ending may be the end of a short name, and a vowel.
  const ending = word.length - cut[0].length < SHORTEST ? 1 : cut[0].length;
  if (word.length - ending < SHORTEST) return word;
  const stem = word.slice(0, -ending);
  const open = /^(.{2,})[єое]в$/.exec(stem);
  return open === null ? stem : `${open[1]}ов`;
}
