import type { Medium, ReadUtterance } from "../record/reading.ts";
import type { Span } from "../record/span.ts";
import { late } from "./late.ts";

const ADJECTIVES = "(?:[\\p{L}-]{1,30} ){0,3}";
const THE = "(?:an? |the |its |his |her |their )?";
const PLATFORMS = "(?:telegram|x|facebook|instagram|twitter|vk|truth social|social media)";
/** A pattern that is compiled when it is first asked for: that takes longer than to read a page with it. */
const pattern = (source: string): (() => RegExp) => late(() => new RegExp(source, "u"));

/**
 * The words that name a channel, in lower case, the more telling first: an interpreter in a video matters more than the video. Before the
 * pattern stand stems, one of which every match of it holds: most sentences hold none, and are spared the pattern.
 */
const CHANNELS: readonly (readonly [Medium, RegExp, () => RegExp])[] = [
  [
    "interpreter",
    /interpreter|translator/,
    pattern(`\\b(?:through|via|with the help of|with|using) ${THE}${ADJECTIVES}(?:interpreters?|translators?)\\b`),
  ],
  [
    "interrogation",
    /questioning|interrog|investigators/,
    pattern(
      `\\b(?:during|under|in) ${THE}${ADJECTIVES}(?:questioning|interrogations?)\\b|\\btold ${THE}(?:interrogators?|investigators)\\b`,
    ),
  ],
  [
    "audio",
    /record|voice|phone|podcast|audio|intercept/,
    pattern(
      `\\bin ${THE}${ADJECTIVES}(?:recording|voice message|phone call|telephone call|podcast)\\b|\\b(?:by|over the) (?:tele)?phone\\b|\\b(?:recordings?|audio|intercepts?)(?= (?:shows?|showed|reveals?|revealed|suggests?|suggested)\\b)`,
    ),
  ],
  [
    "video",
    /video|footage|clip|film/,
    pattern(
      `\\b(?:in|on) ${THE}${ADJECTIVES}(?:videos?|footage|video address|clip)\\b|\\b(?:video|footage|clip|film)s?(?= (?:posted|released|published|shared|verified|shows?|showed|appears?|appeared|reveals?|revealed|captured)\\b)`,
    ),
  ],
  [
    "photo",
    /photo|picture|image/,
    pattern(
      `\\b(?:photos?|photographs?|pictures?|images?|imagery)(?= (?:posted|released|published|shared|taken|verified|shows?|showed|appears?|appeared|reveals?|revealed|from)\\b)`,
    ),
  ],
  [
    "post",
    /post|tweet|message|thread|on (?:(?:an?|the|its|his|her|their) )?(?:telegram|x|facebook|instagram|twitter|vk|truth social|social media|messaging app|channel|blog|website)/,
    pattern(
      `\\bin ${THE}${ADJECTIVES}(?:post|tweet|message|thread)s?(?: on ${PLATFORMS})?\\b|\\b(?:wrote|writing|posted|posting|said|saying|announced|published) on ${THE}(?:${PLATFORMS}|messaging app|channel|blog|website)\\b|\\bon ${PLATFORMS}(?![\\p{L}\\p{N}])|\\btweet(?:ed|s)\\b`,
    ),
  ],
  [
    "interview",
    /interview|told/,
    pattern(
      `\\bin ${THE}${ADJECTIVES}interviews?\\b|\\btold (?:this newspaper|(?:the )?(?:bbc|cnn|reuters|afp|ap|associated press|nbc|cbs|abc|fox|guardian|[\\p{L}-]{1,30} (?:times|post|journal|news|herald|tribune|gazette|radio)))\\b`,
    ),
  ],
  [
    "briefing",
    /conference|briefing|told/,
    pattern(
      `\\b(?:at|during|in) ${THE}${ADJECTIVES}(?:press conference|news conference|briefing)\\b|\\btold (?:a )?(?:reporters|lawmakers|journalists|parliament|deputies|senators|(?:press|news) conference|briefing)\\b`,
    ),
  ],
  [
    "statement",
    /statement|release|communiqu/,
    pattern(`\\b(?:in|issued|released|put out) ${THE}${ADJECTIVES}(?:statements?|press release|communiqué|communique|news release)\\b`),
  ],
  [
    "document",
    /report|document|letter|filing|court papers|indictment|affidavit|memo|dossier|order|directive/,
    pattern(
      `\\b(?:in|according to) ${THE}${ADJECTIVES}(?:reports?|documents?|letters?|filings?|court papers|indictment|affidavit|memo|dossier|order|directive)\\b`,
    ),
  ],
];
const ANY = new RegExp(CHANNELS.map(([, stem]) => stem.source).join("|"));

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
      const [, stem, channel] = CHANNELS[rank] ?? [];
      const match = stem?.test(words) ? channel?.().exec(words) : null;
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
