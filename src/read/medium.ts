import type { Medium, ReadUtterance } from "../record/reading.ts";
import type { Span } from "../record/span.ts";

const CHANNELS: readonly (readonly [Medium, RegExp])[] = [
  ["interpreter", /\b(?:through|via|with the help of) (?:an? |the )?(?:\w+ )?interpreters?\b/iu],
  ["interrogation", /\bduring (?:the |his |her |their )?(?:questioning|interrogation)\b/iu],
  [
    "post",
    /\bin an? (?:\w+ )?(?:post|tweet|message)(?: on [\p{Lu}]\w*)?\b|\b(?:wrote|posted) on [\p{Lu}]\w*\b|\bon (?:Telegram|X|Facebook|Instagram|Twitter)\b/u,
  ],
  ["video", /\bin an? (?:\w+ )?video\b|\bin (?:the )?footage\b/iu],
  ["statement", /\bin an? (?:\w+ )?statement\b/iu],
  ["briefing", /\bat an? (?:\w+ )?(?:press conference|news conference|briefing)\b|\btold (?:reporters|lawmakers|journalists)\b/iu],
  ["interview", /\bin an? (?:\w+ )?interview\b|\btold (?:this newspaper|The [\p{Lu}]\w+)\b/u],
  ["audio", /\bin an? (?:\w+ )?(?:recording|voice message|phone call)\b/iu],
];

/** The channel on which something was said, by the words of its sentence outside the content; null where none is named. */
export function mediumIn(text: string, sentence: Span): ReadUtterance["medium"] {
  const words = text.slice(...sentence);
  for (const [kind, pattern] of CHANNELS) {
    const match = pattern.exec(words);
    if (match !== null) return { kind, span: [sentence[0] + match.index, sentence[0] + match.index + match[0].length] };
  }
  return null;
}
