import type { Medium, ReadUtterance } from "../record/reading.ts";
import type { Span } from "../record/span.ts";

/** The words that name a channel, the more telling first: an interpreter in a video matters more than the video. */
const CHANNELS: readonly (readonly [Medium, RegExp])[] = [
  [
    "interpreter",
    /\b(?:through|via|with the help of|with|using) (?:an? |the )?(?:[\p{L}-]{1,30} )?(?:interpreters?|translators?)\b|\bby way of an interpreter\b/iu,
  ],
  [
    "interrogation",
    /\b(?:during|under|in) (?:the |his |her |their |its )?(?:[\p{L}-]{1,30} )?(?:questioning|interrogations?)\b|\btold (?:his |her |their )?(?:interrogators?|investigators)\b/iu,
  ],
  [
    "audio",
    /\bin an? (?:[\p{L}-]{1,30} )?(?:recording|voice message|phone call|telephone call|call|podcast)\b|\b(?:by|over the) (?:tele)?phone\b|\b(?:recordings?|audio|intercepts?)(?= (?:shows?|showed|reveals?|revealed|suggests?|suggested)\b)/iu,
  ],
  [
    "video",
    /\b(?:in|on) (?:an? |the |its |his |her )?(?:[\p{L}-]{1,30} ){0,2}(?:videos?|footage|video address|clip)\b|\b(?:video|footage|clip|film)s?(?= (?:posted|released|published|shared|verified|shows?|showed|appears?|appeared|reveals?|revealed|captured)\b)/iu,
  ],
  [
    "photo",
    /\b(?:photos?|photographs?|pictures?|images?|imagery)(?= (?:posted|released|published|shared|taken|verified|shows?|showed|appears?|appeared|reveals?|revealed|from)\b)/iu,
  ],
  [
    "post",
    /\bin an? (?:[\p{L}-]{1,30} ){0,3}(?:post|tweet|message|thread)s?\b|\b(?:wrote|writing|posted|posting|said|saying|announced|published) on (?:(?:its|his|her|their|the) )?(?:Telegram|X|Facebook|Instagram|Twitter|VK|Truth Social|social media|messaging app|channel|blog|website)\b|\bon (?:Telegram|X|Facebook|Instagram|Twitter|VK|Truth Social|social media)(?![\p{L}\p{N}])|\btweet(?:ed|s)\b/u,
  ],
  [
    "interview",
    /\bin (?:an? |the |his |her )?(?:[\p{L}-]{1,30} ){0,3}interviews?\b|\btold (?:this newspaper|(?:the )?(?:BBC|CNN|Reuters|AFP|AP|Associated Press|NBC|CBS|ABC|Fox|Guardian|[\p{Lu}][\p{L}-]+ (?:Times|Post|Journal|News|Herald|Tribune|Gazette|Radio)))\b/u,
  ],
  [
    "briefing",
    /\b(?:at|during|in) (?:an? |the |his |her |its |their )?(?:[\p{L}-]{1,30} ){0,3}(?:press conference|news conference|briefing|press briefing|news briefing)\b|\btold (?:a )?(?:reporters|lawmakers|journalists|newsmen|parliament|deputies|senators|(?:press|news) conference|briefing)\b/iu,
  ],
  [
    "statement",
    /\b(?:in|issued|released|put out) (?:an? |the |his |her |its |their )?(?:[\p{L}-]{1,30} ){0,2}(?:statements?|press release|communiqué|communique|news release)\b/iu,
  ],
  [
    "document",
    /\b(?:in|according to) (?:an? |the |his |her |its |their )?(?:[\p{L}-]{1,30} ){0,2}(?:report|documents?|letter|filing|court papers|indictment|affidavit|memo|dossier|order|directive)\b/iu,
  ],
];

/**
 * The channel on which something was said, by the words of its sentence outside what is said; null where none is named.
 * All spans are into `text`.
 */
export function mediumIn(text: string, sentence: Span, content: readonly Span[]): ReadUtterance["medium"] {
  const words = outside(text, sentence, content);
  for (const [kind, pattern] of CHANNELS) {
    const match = pattern.exec(words);
    if (match !== null) return { kind, span: [sentence[0] + match.index, sentence[0] + match.index + match[0].length] };
  }
  return null;
}

/** The sentence with the content blanked, so that offsets stay. */
function outside(text: string, [start, end]: Span, content: readonly Span[]): string {
  let words = "";
  let at = start;
  for (const [from, to] of [...content].sort((a, b) => a[0] - b[0])) {
    if (to <= at || from >= end) continue;
    words += text.slice(at, Math.max(at, from));
    words += "\n".repeat(Math.min(to, end) - Math.max(at, from));
    at = Math.min(to, end);
  }
  return words + text.slice(at, end);
}
