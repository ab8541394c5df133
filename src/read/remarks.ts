import type { ReadRemark } from "../record/reading.ts";

const KINDS: readonly (readonly [ReadRemark["kind"], string, string])[] = [
  [
    "bidi-control",
    "\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069",
    "characters that change the direction of the text: what is shown may not be what is written",
  ],
  ["zero-width", "\\u00ad\\u034f\\u180e\\u200b-\\u200d\\u2060-\\u2064\\ufeff", "characters that cannot be seen"],
  ["control-character", "\\u0000-\\u0008\\u000b\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f", "control characters"],
  ["replacement-character", "\\ufffd", "characters that were lost when the text was decoded"],
  ["lone-surrogate", "\\ud800-\\udfff", "half characters"],
];
/** More of one kind than this are said in one remark that covers them all. */
const MOST = 20;

/** What is hidden or broken in a text: one remark a run of such characters, in order of place; a kind that teems is said once. */
export function remarksOn(text: string): readonly ReadRemark[] {
  const mixed = mixedScripts(text);
  if (
    !/[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffd\ud800-\udfff]/.test(
      text,
    )
  )
    return mixed;
  const remarks: ReadRemark[] = [...mixed];
  for (const [kind, set, what] of KINDS) remarks.push(...remarksOfKind(text, kind, set, what));
  return remarks.sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
}

function remarksOfKind(text: string, kind: ReadRemark["kind"], set: string, what: string): readonly ReadRemark[] {
  // With the u flag a surrogate range matches lone surrogates only.
  const runs = [...text.matchAll(new RegExp(`[${set}]+`, "gu"))].filter((m) => !isOrdinary(text, kind, m[0], m.index));
  const first = runs[0];
  const last = runs.at(-1);
  if (first === undefined || last === undefined) return [];
  if (runs.length > MOST) {
    return [{ kind, span: [first.index, last.index + last[0].length], message: `The text holds ${what}, in ${runs.length} places.` }];
  }
  return runs.map((m) => ({ kind, span: [m.index, m.index + m[0].length], message: `Here the text holds ${what}.` }));
}

/** A byte-order mark at the very start, and a joiner inside an emoji, hide nothing. */
function isOrdinary(text: string, kind: ReadRemark["kind"], run: string, at: number): boolean {
  if (kind !== "zero-width") return false;
  if (run === "\ufeff" && at === 0) return true;
  return run === "\u200d" && /\p{Extended_Pictographic}/u.test(text.slice(at + 1, at + 3));
}

/** A text without Cyrillic letters mixes none in. */
const CYRILLIC = /[\u0400-\u052f\u1c80-\u1c8f]/;
/** A word of letters in which Latin and Cyrillic ones stand side by side, bounded so that no word is searched for ever. */
const MIXED = /(?:[a-z][а-яёіїєґ]|[а-яёіїєґ][a-z])/iu;
const LETTERS = /\p{L}{2,200}/gu;
/** Letters that are seen as letters of the other script. */
const LATIN_TWINS = /^[acehikmoptxyjsb]+$/i;
const CYRILLIC_TWINS = /^[асенікмортхујѕвьз]+$/i;
/** "Facebookу": a Latin name with a Cyrillic ending is usual in Cyrillic text. */
const ENDED = /^[a-z]{3,}[а-яіїєґ]{1,3}$/i;

/** Words in which a letter of another script passes for one of their own: the name that they write is found by no search. */
function mixedScripts(text: string): readonly ReadRemark[] {
  if (!CYRILLIC.test(text) || !MIXED.test(text)) return [];
  const cyrillic = (text.match(/[а-яіїєґ]/giu)?.length ?? 0) * 2 > (text.match(/\p{L}/gu)?.length ?? 0);
  const found = [...text.matchAll(LETTERS)].filter(([word]) => isMixed(word, cyrillic));
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined) return [];
  if (found.length > MOST) {
    const message = `The text holds words that mix Latin and Cyrillic letters which look alike, in ${found.length} places.`;
    return [{ kind: "mixed-script", span: [first.index, last.index + last[0].length], message }];
  }
  return found.map((match) => ({
    kind: "mixed-script",
    span: [match.index, match.index + match[0].length],
    message: "This word mixes Latin and Cyrillic letters which look alike: a search for it as it is usually written does not find it.",
  }));
}

function isMixed(word: string, cyrillicText: boolean): boolean {
  if (!MIXED.test(word) || (cyrillicText && ENDED.test(word))) return false;
  const latin = word.replace(/[^a-z]/gi, "");
  const cyrillic = word.replace(/[^\u0400-\u04ff]/g, "");
  return LATIN_TWINS.test(latin) || CYRILLIC_TWINS.test(cyrillic);
}
