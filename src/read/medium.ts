import type { Medium, ReadUtterance } from "../record/reading.ts";
import type { Span } from "../record/span.ts";

const ADJECTIVES = "(?:[\\p{L}-]{1,30} ){0,3}";
const THE = "(?:an? |the |its |his |her |their )?";
const PLATFORMS = "(?:telegram|x|facebook|instagram|twitter|vk|truth social|social media)";
const pattern = (source: string): RegExp => new RegExp(source, "u");

/** The words that name a channel, in lower case, the more telling first: an interpreter in a video matters more than the video. */
const CHANNELS: readonly (readonly [Medium, RegExp])[] = [
  ["interpreter", pattern(`\\b(?:through|via|with the help of|with|using) ${THE}${ADJECTIVES}(?:interpreters?|translators?)\\b`)],
  [
    "interrogation",
    pattern(
      `\\b(?:during|under|in) ${THE}${ADJECTIVES}(?:questioning|interrogations?)\\b|\\btold ${THE}(?:interrogators?|investigators)\\b`,
    ),
  ],
  [
    "audio",
    pattern(
      `\\bin ${THE}${ADJECTIVES}(?:recording|voice message|phone call|telephone call|podcast)\\b|\\b(?:by|over the) (?:tele)?phone\\b|\\b(?:recordings?|audio|intercepts?)(?= (?:shows?|showed|reveals?|revealed|suggests?|suggested)\\b)`,
    ),
  ],
  [
    "video",
    pattern(
      `\\b(?:in|on) ${THE}${ADJECTIVES}(?:videos?|footage|video address|clip)\\b|\\b(?:video|footage|clip|film)s?(?= (?:posted|released|published|shared|verified|shows?|showed|appears?|appeared|reveals?|revealed|captured)\\b)`,
    ),
  ],
  [
    "photo",
    /\b(?:photos?|photographs?|pictures?|images?|imagery)(?= (?:posted|released|published|shared|taken|verified|shows?|showed|appears?|appeared|reveals?|revealed|from)\b)/u,
  ],
  [
    "post",
    pattern(
      `\\bin ${THE}${ADJECTIVES}(?:post|tweet|message|thread)s?(?: on ${PLATFORMS})?\\b|\\b(?:wrote|writing|posted|posting|said|saying|announced|published) on ${THE}(?:${PLATFORMS}|messaging app|channel|blog|website)\\b|\\bon ${PLATFORMS}(?![\\p{L}\\p{N}])|\\btweet(?:ed|s)\\b`,
    ),
  ],
  [
    "interview",
    pattern(
      `\\bin ${THE}${ADJECTIVES}interviews?\\b|\\btold (?:this newspaper|(?:the )?(?:bbc|cnn|reuters|afp|ap|associated press|nbc|cbs|abc|fox|guardian|[\\p{L}-]{1,30} (?:times|post|journal|news|herald|tribune|gazette|radio)))\\b`,
    ),
  ],
  [
    "briefing",
    pattern(
      `\\b(?:at|during|in) ${THE}${ADJECTIVES}(?:press conference|news conference|briefing)\\b|\\btold (?:a )?(?:reporters|lawmakers|journalists|parliament|deputies|senators|(?:press|news) conference|briefing)\\b`,
    ),
  ],
  [
    "statement",
    pattern(`\\b(?:in|issued|released|put out) ${THE}${ADJECTIVES}(?:statements?|press release|communiqué|communique|news release)\\b`),
  ],
  [
    "document",
    pattern(
      `\\b(?:in|according to) ${THE}${ADJECTIVES}(?:reports?|documents?|letters?|filings?|court papers|indictment|affidavit|memo|dossier|order|directive)\\b`,
    ),
  ],
];
/** A stem of every pattern above: most sentences hold none, and are spared the patterns. */
const ANY =
  /interpreter|translator|questioning|interrog|investigators|record|voice|phone|podcast|audio|intercept|video|footage|clip|film|photo|picture|image|post|tweet|message|thread|wrote|writing|said on|saying on|announced on|published on|telegram|on x|facebook|instagram|twitter|on vk|truth social|social media|interview|told|conference|briefing|statement|release|communiqu|report|document|letter|filing|court papers|indictment|affidavit|memo|dossier|order|directive/u;

/**
 * The channel on which something was said, by the words of its sentence outside what is said; null where none is named.
 * All spans are into `text`.
 */
export function mediumIn(text: string, sentence: Span, content: readonly Span[]): ReadUtterance["medium"] {
  let best: { readonly rank: number; readonly span: Span } | null = null;
  for (const [start, end] of outside(sentence, content)) {
    const written = text.slice(start, end);
    const lower = written.toLowerCase();
    // Some letters grow when they are made small; then offsets would lie.
    const words = lower.length === written.length ? lower : written;
    if (!ANY.test(words)) continue;
    const limit = best?.rank ?? CHANNELS.length;
    for (let rank = 0; rank < limit; rank++) {
      const match = CHANNELS[rank]?.[1].exec(words);
      if (match === null || match === undefined) continue;
      best = { rank, span: [start + match.index, start + match.index + match[0].length] };
      break;
    }
  }
  const kind = best === null ? undefined : CHANNELS[best.rank]?.[0];
  return best === null || kind === undefined ? null : { kind, span: best.span };
}

/** The pieces of the sentence that stand outside what is said. */
function outside([start, end]: Span, content: readonly Span[]): readonly Span[] {
  const pieces: Span[] = [];
  let at = start;
  for (const [from, to] of [...content].sort((a, b) => a[0] - b[0])) {
    if (to <= at || from >= end) continue;
    if (from > at) pieces.push([at, from]);
    at = to;
  }
  if (at < end) pieces.push([at, end]);
  return pieces;
}
