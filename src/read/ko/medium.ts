import type { Medium, ReadUtterance } from "../../record/reading.ts";
import type { Span } from "../../record/span.ts";

/** The words that name a channel, the more telling first: an interpreter in a video matters more than the video. */
const CHANNELS: readonly (readonly [Medium, RegExp])[] = [
  [
    "interpreter",
    /(?:(?:한국어|러시아어|우크라이나어|영어)\s?)?(?:통역|통역사|통역관|통역원|번역가)(?:을|를|의)?\s?(?:통해|거쳐|도움으로|도움을\s받아|사이에\s두고)|통역(?:사|관|원)?(?:의\s(?:말|전언|설명))?에\s따르면|통역으로/,
  ],
  [
    "interrogation",
    /(?:심문|신문|조사|취조)(?:에서|과정에서|\s과정에서|받으며|\s도중)|(?:경찰|검찰|수사기관|수사관)(?:에서|에게(?!서)|\s조사에서)/,
  ],
  [
    "audio",
    /(?:녹음|녹취록|음성\s?(?:파일|메시지)|통화|전화|라디오|팟캐스트|감청|교신)(?:에서|을\s통해|를\s통해|로|으로|에는|\s인터뷰에서)/,
  ],
  ["video", /(?:영상|동영상|화면|유튜브|생중계)(?:에서|을\s통해|를\s통해|에는|\s메시지에서|\s연설에서|에|으로)/],
  ["photo", /(?:사진|위성사진|이미지)(?:에서|을\s통해|를\s통해|에는)/],
  [
    "post",
    /(?:텔레그램|페이스북|엑스|트위터|인스타그램|소셜미디어|누리소통망|SNS|사회관계망서비스|블로그|트루스소셜|브콘탁테|홈페이지|게시글|게시물|채널|X)(?:\([^)]{1,12}\))?(?:에서|을\s통해|를\s통해|에|에\s올린|\s채널에|\s계정에|에\s글을|에\s올린\s(?:글|게시물)에서)/,
  ],
  [
    "interview",
    /(?:인터뷰|단독\s?인터뷰|대담|본지와의\s통화)(?:에서|를\s통해|를\s갖고|하며)|(?:본지|[가-힣A-Z]{2,10}(?:통신|신문|방송|일보|뉴스))(?:에(?!\s(?:따르|의하))|과의\s(?:인터뷰|통화)에서|와의\s(?:인터뷰|통화)에서)/,
  ],
  [
    "briefing",
    /(?:기자회견|회견|브리핑|간담회|언론\s?설명회|국회|의회|청문회|국정감사|전체회의|기자들|취재진)(?:에서|을\s열고|를\s열고|에|과\s만나|에게|에\s출석해|을\s통해|를\s통해)/,
  ],
  ["statement", /(?:성명|공동성명|담화|논평|입장문|보도자료|발표문)(?:에서|을\s통해|를\s통해|을\s내고|를\s내고|을\s발표하고|을\s내어)/],
  ["document", /(?:보고서|문건|문서|공소장|판결문|서한|편지|진술서|감정서|공문|일지|조서)(?:에서|을\s통해|를\s통해|에는|에|로)/],
];

/** The channel on which something was said, by the words of its sentence outside what is said; null where none is named. */
export function koreanMedium(text: string, sentence: Span, content: readonly Span[]): ReadUtterance["medium"] {
  let best: { readonly rank: number; readonly span: Span } | null = null;
  let at = sentence[0];
  const pieces: Span[] = [];
  for (const [from, to] of [...content].sort((a, b) => a[0] - b[0])) {
    if (to <= at || from >= sentence[1]) continue;
    if (from > at) pieces.push([at, from]);
    at = to;
  }
  if (at < sentence[1]) pieces.push([at, sentence[1]]);
  for (const [start, end] of pieces) {
    const words = text.slice(start, end);
    for (let rank = 0; rank < (best?.rank ?? CHANNELS.length); rank++) {
      const match = CHANNELS[rank]?.[1].exec(words) ?? null;
      if (match === null) continue;
      best = { rank, span: [start + match.index, start + match.index + match[0].length] };
      break;
    }
  }
  const kind = best === null ? undefined : CHANNELS[best.rank]?.[0];
  return best === null || kind === undefined ? null : { kind, span: best.span };
}
