import type { ReadReport } from "../../src/record/case-record.ts";
import { digestOfText } from "../../src/record/digest.ts";
import {
  type EntityId,
  entityId,
  type ItemId,
  itemId,
  type ReportId,
  reportId,
  type UtteranceId,
  utteranceId,
} from "../../src/record/id.ts";
import type { Item } from "../../src/record/item.ts";
import type { ReadUtterance } from "../../src/record/reading.ts";
import type { Span } from "../../src/record/span.ts";
import type { Utterance } from "../../src/record/utterance.ts";

export const items = new Map<ItemId, Item>();
export const readReports = new Map<ReportId, ReadReport>();
export const utterances = new Map<UtteranceId, Utterance>();
export const named = (name: string): EntityId => entityId("fixture", name);

type Medium = ReadReport["report"]["medium"];

function report(key: string, publisher: string, published: string, medium: Medium, title: string | null, text: string): ReportId {
  const digest = digestOfText(text);
  const item: Item = {
    id: itemId("fixture", key),
    digest,
    size: text.length,
    kind: medium === "picture" ? "image" : "text",
    mediaType: medium === "picture" ? "image/png" : "text/plain",
    name: `${key}.txt`,
    dimensions: null,
    fingerprint: null,
    remarks: [],
  };
  items.set(item.id, item);
  const id = reportId("fixture", key);
  const remarks = [...text.matchAll(/[\u202a-\u202e\u2066-\u2069]/g)].map((match) => ({
    kind: "bidi-control" as const,
    span: [match.index, match.index + 1] as const,
    message: "a hidden character turns the direction of the text",
  }));
  readReports.set(id, {
    report: {
      id,
      item: item.id,
      part: null,
      textDigest: digest,
      title,
      publisher,
      published,
      language: "en",
      url: null,
      medium,
      provenance: [],
      media: [],
    },
    reading: {
      format: "firsthand/reading@1",
      file: item.name,
      title,
      publisher,
      published,
      language: "en",
      text,
      sentences: [],
      times: [],
      quantities: [],
      entities: [],
      utterances: [],
      credits: [],
      remarks,
    },
  });
  const root = utteranceId(id, "publisher");
  utterances.set(root, { ...BLANK, id: root, report: id, voice: "publisher", source: named(publisher), words: title ?? "" });
  return id;
}

const BLANK = {
  parent: null,
  source: null,
  sourceSpan: null,
  sourceShown: null,
  cue: [],
  cueClass: null,
  content: [],
  mode: "indirect",
  stance: "asserts",
  polarity: "for",
  hedged: false,
  medium: null,
  rule: "publisher",
  review: "unreviewed",
  slots: { what: null, who: [], when: [], where: [], howMany: [], facts: [], negated: false, stems: [] },
} as const;

interface Said {
  readonly source?: string;
  readonly name?: string;
  readonly cue?: string;
  readonly words: string;
  readonly parent?: UtteranceId;
  readonly extra?: Partial<Utterance>;
}

export function placeOf(id: ReportId, words: string): Span {
  const at = readReports.get(id)?.reading.text.indexOf(words) ?? -1;
  if (at < 0) throw new Error(`the fixture's report ${id} does not say: ${words}`);
  return [at, at + words.length];
}

function say(id: ReportId, { source, name, cue, words, parent, extra }: Said): UtteranceId {
  const sourceSpan = source === undefined ? null : placeOf(id, source);
  const cueSpans = cue === undefined ? [] : [placeOf(id, cue)];
  const content = placeOf(id, words);
  const own =
    source === undefined && cue === undefined
      ? sentenceId(id, content)
      : utteranceId(id, cueSpans.map(pair), sourceSpan && pair(sourceSpan), [pair(content)]);
  const said: Utterance = {
    ...BLANK,
    id: own,
    report: id,
    voice: source === undefined && name === undefined ? "sentence" : "attributed",
    parent: parent ?? utteranceId(id, "publisher"),
    source: name === undefined ? null : named(name),
    sourceSpan,
    cue: cueSpans,
    content: [content],
    words,
    rule: source === undefined ? "own-voice" : "subject-cue-that",
    ...extra,
  };
  utterances.set(own, said);
  if (said.voice === "attributed") propose(id, said);
  return own;
}

function sentenceId(id: ReportId, span: Span): UtteranceId {
  return utteranceId(id, "sentence", pair(span));
}

/** The reader's own proposal behind an utterance, by which a rejected one stays in sight. */
function propose(id: ReportId, said: Utterance): void {
  const read = readReports.get(id);
  if (read === undefined) return;
  const proposal: ReadUtterance = {
    id: `u${read.reading.utterances.length}`,
    cue: said.cue,
    cueClass: "say",
    source: { span: said.sourceSpan, entity: null },
    content: said.content,
    mode: said.mode,
    stance: said.stance,
    scopeCues: [],
    parent: null,
    time: null,
    medium: null,
    rule: said.rule,
  };
  readReports.set(id, { ...read, reading: { ...read.reading, utterances: [...read.reading.utterances, proposal] } });
}

function pair(span: Span): readonly [number, number] {
  return [span[0], span[1]];
}

const MINISTRY = "Ministry of Harbours";
const PORT = "Calder Port Authority";
const UNION = "Dockers’ Union";
const CRANE = "A crane operator";

export const ministry = report(
  "ministry",
  MINISTRY,
  "2031-03-03",
  "statement",
  "Statement on the events at Pier Four",
  "3 March 2031. At 04:20 a container of solvents caught fire at Pier Four of the port of Calder.\n\nTwelve people lost their lives. The Ministry expresses its sympathy. The cause was an accident during unloading; there was no explosion in the chemical store.\n\nThe Ministry asks the public not to spread rumours.",
);
export const wire = report(
  "wire",
  "Calder Wire",
  "2031-03-03T09:10:00Z",
  "article",
  "Twelve die in port fire, ministry says",
  "CALDER (Calder Wire) — Twelve people died when a container caught fire in the port of Calder early on Monday, the Ministry of Harbours said.\n\nThe ministry said in a statement that “the cause was an accident during unloading”. It denied that there had been an explosion in the chemical store.\n\nThe Dockers’ Union said that it was still counting.",
);
export const ledger = report(
  "ledger",
  "Morning Ledger",
  "2031-03-03T12:00:00Z",
  "article",
  "Port fire kills twelve",
  "(Calder Wire) — Twelve people died when a container caught fire in the port of Calder early on Monday, the Ministry of Harbours said.\n\nThe ministry said in a statement that “the cause was an accident during unloading”.",
);
export const northern = report(
  "northern",
  "Northern Post",
  "2031-03-03T15:30:00Z",
  "article",
  "A dozen dead at Pier Four",
  "Twelve people died when a container caught fire in the port of Calder early on Monday, the Ministry of Harbours said. Translated from the Calder Wire.",
);
export const authority = report(
  "authority",
  PORT,
  "2031-03-03T16:00:00Z",
  "post",
  null,
  "We confirm twelve dead at Pier Four. Our thoughts are with the families. The Ministry of Harbours leads the inquiry.",
);
export const union = report(
  "union",
  UNION,
  "2031-03-04",
  "post",
  "Thirty-one of our own",
  "Thirty-one dockers did not come home. We have the names. Our members saw the chemical store explode at about four o’clock, before any container burned.\n\nThe Ministry counts only the bodies that it has moved.",
);
export const radio = report(
  "radio",
  "Radio Calder",
  "2031-03-04T18:00:00Z",
  "transcript",
  "“I saw the roof lift”: a night at the port",
  "A crane operator who asked not to be named told Radio Calder: “I saw the roof of the chemical store lift. Then the containers burned.”\n\nThe union says that thirty-one dockers are dead, the operator said, and she believes it: “I knew nine of them.”\n\nThe Ministry of Harbours declined to comment. A hospital worker is said to have counted more than twenty bodies.",
);
export const courier = report(
  "courier",
  "Evening Courier",
  "2031-03-05",
  "article",
  "Toll may exceed thirty, sources say",
  "More than thirty people are feared dead at Pier Four, according to people familiar with the matter.\n\nThe Ministry of Harbours denied on Wednesday that thirty-one dockers had died, calling the number “an invention”.",
);
export const hostile = report(
  "hostile",
  "@pier4truth",
  "2031-03-06",
  "post",
  "<img src=x onerror=alert(1)> the “real” story",
  `<script>document.title = "owned"</script> The store was \u202eetihw dellac\u202c empty, says <b onclick="alert(1)">a friend</b>. ${"w".repeat(1_000_000)}`,
);

const statement = { medium: "statement" } as const;
export const said = {
  ministryTwelve: say(ministry, { words: "Twelve people lost their lives." }),
  ministryCause: say(ministry, { words: "The cause was an accident during unloading" }),
  ministryNoBlast: say(ministry, {
    words: "there was no explosion in the chemical store",
    extra: { polarity: "against", stance: "asserts" },
  }),
  wireTwelve: say(wire, {
    source: "the Ministry of Harbours",
    name: MINISTRY,
    cue: "said",
    words: "Twelve people died when a container caught fire in the port of Calder early on Monday",
  }),
  wireCause: say(wire, {
    source: "The ministry",
    name: MINISTRY,
    cue: "said in a statement",
    words: "the cause was an accident during unloading",
    extra: { ...statement, mode: "direct" },
  }),
  wireNoBlast: say(wire, {
    source: "It",
    name: MINISTRY,
    cue: "denied",
    words: "there had been an explosion in the chemical store",
    extra: { ...statement, stance: "denies", polarity: "against", rule: "denial-that" },
  }),
  wireUnion: say(wire, {
    source: "The Dockers’ Union",
    name: UNION,
    cue: "said that it",
    words: "it was still counting",
    extra: { polarity: "open" },
  }),
  ledgerTwelve: say(ledger, {
    source: "the Ministry of Harbours",
    name: MINISTRY,
    cue: "said",
    words: "Twelve people died when a container caught fire in the port of Calder early on Monday",
  }),
  ledgerCause: say(ledger, {
    source: "The ministry",
    name: MINISTRY,
    cue: "said in a statement",
    words: "the cause was an accident during unloading",
    extra: { ...statement, mode: "direct" },
  }),
  northernTwelve: say(northern, {
    source: "the Ministry of Harbours",
    name: MINISTRY,
    cue: "said",
    words: "Twelve people died when a container caught fire in the port of Calder early on Monday",
  }),
  authorityTwelve: say(authority, { words: "We confirm twelve dead at Pier Four." }),
  unionToll: say(union, { words: "Thirty-one dockers did not come home." }),
  unionBlast: say(union, {
    source: "Our members",
    name: UNION,
    cue: "saw",
    words: "the chemical store explode at about four o’clock, before any container burned",
    extra: { rule: "perception" },
  }),
  radioBlast: say(radio, {
    source: "A crane operator who asked not to be named",
    name: CRANE,
    cue: "told Radio Calder",
    words: "I saw the roof of the chemical store lift. Then the containers burned.",
    extra: { mode: "direct", medium: "interview", rule: "quotation-before" },
  }),
  ...radioNested(),
  courierThirty: say(courier, {
    source: "people familiar with the matter",
    cue: "according to",
    words: "More than thirty people are feared dead at Pier Four",
    extra: { voice: "attributed", hedged: true, stance: "hedges", rule: "according-to" },
  }),
  courierDenial: say(courier, {
    source: "The Ministry of Harbours",
    name: MINISTRY,
    cue: "denied on Wednesday",
    words: "thirty-one dockers had died",
    extra: { stance: "denies", polarity: "against", rule: "denial-that" },
  }),
  hostileFriend: say(hostile, {
    source: "a friend",
    cue: "says",
    words: "The store was \u202eetihw dellac\u202c empty",
    extra: { voice: "attributed" },
  }),
};

function radioNested() {
  const radioOperator = say(radio, {
    source: "the operator",
    name: CRANE,
    cue: "said, and she believes it",
    words: "The union says that thirty-one dockers are dead",
    extra: { rule: "content-source-cue" },
  });
  return {
    radioOperator,
    radioUnion: say(radio, {
      source: "The union",
      name: UNION,
      cue: "says",
      words: "thirty-one dockers are dead",
      parent: radioOperator,
      extra: { rule: "subject-cue-that" },
    }),
    radioKnew: say(radio, { source: "she", name: CRANE, cue: "believes it", words: "I knew nine of them.", extra: { mode: "direct" } }),
    radioDeclined: say(radio, {
      source: "The Ministry of Harbours",
      name: MINISTRY,
      cue: "declined",
      words: "to comment",
      extra: { stance: "declines", polarity: "open", rule: "refusal" },
    }),
    radioHospital: say(radio, {
      source: "A hospital worker",
      name: "A hospital worker",
      cue: "is said to have counted",
      words: "more than twenty bodies",
      extra: { hedged: true, rule: "reported-passive" },
    }),
  };
}
