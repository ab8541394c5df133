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
  if (
    !/[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffd\ud800-\udfff]/.test(
      text,
    )
  )
    return [];
  const remarks: ReadRemark[] = [];
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
