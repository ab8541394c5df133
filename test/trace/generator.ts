import fc from "fast-check";
import type { Decision } from "../../src/record/decision.ts";
import { type Digest, digestOfText } from "../../src/record/digest.ts";
import type { Entity, SourceRole } from "../../src/record/entity.ts";
import type { Gathered } from "../../src/record/gathered.ts";
import {
  type ClaimId,
  claimId,
  decisionId,
  type EntityId,
  entityId,
  itemId,
  type ReportId,
  reportId,
  type UtteranceId,
  utteranceId,
} from "../../src/record/id.ts";
import type { Item } from "../../src/record/item.ts";
import type { Look } from "../../src/record/look.ts";
import type { CueClass, Medium, Mode, ReadCredit, ReadUtterance } from "../../src/record/reading.ts";
import type { Provenance, ReportMedium } from "../../src/record/report.ts";
import type { Span } from "../../src/record/span.ts";
import type { Utterance } from "../../src/record/utterance.ts";

/** One act of saying in a sketched report. `source: undefined` is the report's own voice, null an unnamed source. */
export interface SaidSketch {
  readonly claim: string;
  readonly source?: string | null;
  readonly polarity?: "for" | "against" | "open";
  readonly words?: string;
  readonly mode?: Mode;
  readonly cueClass?: CueClass;
  readonly medium?: Medium;
  /** The place in `says` of the utterance that encloses this one. */
  readonly within?: number;
  /** Where in the text the words stand; a made-up place otherwise. */
  readonly at?: Span;
  /** An event class and those whom it happened to. */
  readonly what?: string;
  readonly who?: readonly string[];
}

export interface ReportSketch {
  readonly name: string;
  readonly publisher: string | null;
  readonly published?: string | null;
  readonly text?: string;
  /** English unless said; speech in another language is not read. */
  readonly language?: string;
  readonly medium?: ReportMedium;
  readonly url?: string;
  readonly media?: readonly string[];
  readonly provenance?: readonly Provenance[];
  /** Whom its reading names as sources; the utterances of a sketch stand beside its reading. */
  readonly sources?: readonly string[];
  readonly credits?: readonly { readonly kind: ReadCredit["kind"]; readonly name: string }[];
  readonly says: readonly SaidSketch[];
}

/** A whole case in a few lines. Roles are `outlet` for publishers and `official` for others unless said. */
export interface CaseSketch {
  readonly reports: readonly ReportSketch[];
  readonly roles?: Readonly<Record<string, SourceRole>>;
  readonly decisions?: readonly Decision[];
}

export const entityOf = (name: string): EntityId => entityId(name);
export const reportOf = (name: string): ReportId => reportId(name);
export const claimOf = (name: string): ClaimId => claimId(name);
export const utteranceOf = (report: string, place: number): UtteranceId => utteranceId(report, place);
export const rootOf = (report: string): UtteranceId => utteranceId(report, "publisher");
export const mediumOf = (name: string): Digest => digestOfText(name);

/** Makes what gathering would make of a sketch. The order of the reports decides the order of every map. */
export function gatheredFrom(sketch: CaseSketch): Gathered {
  const entities = new Map<EntityId, Entity>();
  const publishers = new Set(sketch.reports.map((report) => report.publisher));
  const entity = (name: string): EntityId => {
    const id = entityOf(name);
    const role = sketch.roles?.[name] ?? (publishers.has(name) ? "outlet" : "official");
    const type =
      role === "person" || role === "captive" || role === "witness" ? "person" : role === "document" ? "document" : "organization";
    if (!entities.has(id)) entities.set(id, { id, type, name, names: [], role, mentions: [], facts: [], joins: [] });
    return id;
  };
  for (const name of Object.keys(sketch.roles ?? {})) entity(name);
  const made = sketch.reports.map((report) => ({ report, utterances: utterancesOf(report, entity) }));
  const members = new Map<ClaimId, UtteranceId[]>();
  const claimed = new Map<UtteranceId, ClaimId>();
  for (const { report } of made) {
    report.says.forEach((said, place) => {
      const id = claimOf(said.claim);
      members.set(id, [...(members.get(id) ?? []), utteranceOf(report.name, place)]);
      claimed.set(utteranceOf(report.name, place), id);
    });
  }
  return {
    reports: new Map(made.map(({ report }) => [reportOf(report.name), readReportOf(report)])),
    entities,
    utterances: new Map(made.flatMap(({ utterances }) => utterances.map((utterance) => [utterance.id, utterance] as const))),
    spoken: new Map(made.map(({ report, utterances }) => [reportOf(report.name), utterances])),
    claims: new Map(
      [...members].map(([id, all]) => [id, { id, statement: id, slots: NO_SLOTS, members: all.sort(), grouping: "wording" } as const]),
    ),
    claimOf: claimed,
    entityNamed: (name) => (entities.has(entityOf(name)) ? entityOf(name) : null),
    publisherOf: new Map(
      made.flatMap(({ report }) => (report.publisher === null ? [] : [[reportOf(report.name), entity(report.publisher)]])),
    ),
    questions: [],
    decisions: (sketch.decisions ?? []).map((decision) => ({ id: decisionId(JSON.stringify(decision)), decision })),
    rejectedIn: new Map(),
    orphans: [],
  };
}

const NO_SLOTS = { what: null, who: [], when: [], where: [], howMany: [], facts: [], negated: false, stems: [] } as const;

/** A report as the record holds it, with no case behind it. */
export function readReportOf(report: ReportSketch): Gathered["reports"] extends ReadonlyMap<ReportId, infer Read> ? Read : never {
  const text = report.text ?? "";
  return {
    pictures: (report.media ?? []).map(pictureOf),
    looks: (report.media ?? []).flatMap(lookOf),
    report: {
      id: reportOf(report.name),
      item: itemId(report.name),
      part: null,
      textDigest: digestOfText(text),
      title: null,
      publisher: report.publisher,
      published: report.published ?? null,
      language: report.language ?? "en",
      url: report.url ?? null,
      medium: report.medium ?? "article",
      provenance: report.provenance ?? [],
      media: (report.media ?? []).map(mediumOf),
    },
    reading: {
      format: "firsthand/reading@1",
      file: report.name,
      title: null,
      publisher: report.publisher,
      published: report.published ?? null,
      language: report.language ?? "en",
      text,
      times: [],
      quantities: [],
      entities: (report.sources ?? []).map((name) => ({ id: name, type: "organization", name, aliases: [], mentions: [], facts: [] })),
      sentences: [],
      utterances: (report.sources ?? []).map(saidBy),
      credits: (report.credits ?? []).map((credit) => ({ ...credit, span: [0, 1], rule: "sketch" })),
      remarks: (report.language ?? "en") === "en" ? [] : [{ kind: "language", span: [0, 0], message: "not read" }],
    },
  };
}

/** A picture by its name. A prime makes another of the same picture, mirrored and a little altered. */
function pictureOf(name: string): Item {
  const digest = mediumOf(name);
  const fingerprint = { pdq: name.endsWith("'") ? altered(waysOf(name.slice(0, -1))) : waysOf(name), quality: 90 };
  const file = { kind: "image", mediaType: "image/png", name, size: 1, dimensions: null, remarks: [] } as const;
  return { id: itemId(digest), digest, fingerprint, ...file };
}

/** What was seen in a video: one that is called `v clip from to` shows those seconds of that clip. */
function lookOf(name: string): readonly Look[] {
  const [, clip = "", from = "", to = ""] = /^v (\w+) (\d+) (\d+)$/.exec(name) ?? [];
  if (clip === "") return [];
  const frames = Array.from({ length: Number(to) - Number(from) }, (_, second) => ({
    from: second,
    to: second + 1,
    pdq: waysOf(`${clip} ${Number(from) + second}`),
    quality: 90,
  }));
  return [{ digest: mediumOf(name), by: "ffmpeg 9.9", seconds: frames.length, frames, sound: null, remarks: [] }];
}

/** Eight hashes that have nothing to do with each other. */
function waysOf(name: string): readonly string[] {
  return Array.from({ length: 8 }, (_, way) => digestOfText(`${name} ${way}`));
}

/** Of the mirrored picture, 12 bits of each hash another way round. */
function altered(ways: readonly string[]): readonly string[] {
  return [4, 7, 6, 5, 0, 3, 2, 1].map((way) => `${ways[way]?.slice(0, 61)}${[...(ways[way] ?? "").slice(61)].map(inverse).join("")}`);
}

function inverse(digit: string): string {
  return (15 - Number.parseInt(digit, 16)).toString(16);
}

function saidBy(entity: string): ReadUtterance {
  return {
    id: `u ${entity}`,
    cue: [],
    cueClass: "say",
    source: { span: null, entity },
    content: [],
    mode: "indirect",
    stance: "asserts",
    scopeCues: [],
    parent: null,
    time: null,
    medium: null,
    rule: "sketch",
  };
}

function utterancesOf(report: ReportSketch, entity: (name: string) => EntityId): readonly Utterance[] {
  const root: Utterance = {
    id: rootOf(report.name),
    report: reportOf(report.name),
    voice: "publisher",
    parent: null,
    source: report.publisher === null ? null : entity(report.publisher),
    sourceSpan: null,
    sourceShown: null,
    cue: [],
    cueClass: null,
    content: [[0, 1]],
    words: "",
    mode: "indirect",
    stance: "asserts",
    polarity: "open",
    hedged: false,
    medium: null,
    rule: "sketch",
    review: "unreviewed",
    slots: NO_SLOTS,
  };
  const said = report.says.map(
    (one, place): Utterance => ({
      ...root,
      id: utteranceOf(report.name, place),
      voice: one.source === undefined ? "sentence" : "attributed",
      parent: one.within === undefined ? root.id : utteranceOf(report.name, one.within),
      source: one.source === undefined ? root.source : one.source === null ? null : entity(one.source),
      sourceSpan: one.source ? [place * 10, place * 10 + 3] : null,
      cueClass: one.cueClass ?? (one.source === undefined ? null : "say"),
      content: [one.at ?? [place * 10 + 4, place * 10 + 9]],
      words: one.words ?? one.claim,
      mode: one.mode ?? "indirect",
      polarity: one.polarity ?? "for",
      medium: one.medium ?? null,
      slots: { ...NO_SLOTS, what: one.what ?? null, who: (one.who ?? []).map(entity) },
    }),
  );
  return [root, ...said];
}

/** A text of so many words that shares nothing with one of another seed. */
export function prose(seed: number, words: number): string {
  return Array.from({ length: words }, (_, i) => `w${(seed * 7919 + i * 104_729) % 999_983}x${seed}`).join(" ");
}

const OUTLETS = ["Herald", "Gazette", "Courier", "Mercury", "Lantern", "Dispatch"];
const SOURCES = ["Ministry", "Staff", "Service", "Captive A", "Captive B", "Card", "Ivan", "Clip", "Residents", ...OUTLETS];
export const ROLES: Readonly<Record<string, SourceRole>> = {
  "Captive A": "captive",
  "Captive B": "captive",
  Card: "document",
  Ivan: "person",
  Clip: "media",
  Residents: "witness",
};
const CLAIM = "they were taken";

const saidArbitrary: fc.Arbitrary<SaidSketch> = fc.record(
  {
    claim: fc.constantFrom(CLAIM, CLAIM, CLAIM, "they were volunteers"),
    source: fc.oneof(fc.constantFrom<(string | null)[]>(...SOURCES, null)),
    polarity: fc.constantFrom("for", "for", "for", "against", "open"),
    cueClass: fc.constantFrom("say", "perceive"),
    within: fc.nat(2),
  },
  { requiredKeys: ["claim"] },
);

const provenanceArbitrary: fc.Arbitrary<Provenance> = fc.oneof(
  fc.record({ kind: fc.constant("forwarded" as const), from: fc.constantFrom("Ministry", "Elsewhere", ...OUTLETS) }),
  fc.record({ kind: fc.constant("credit" as const), name: fc.constantFrom("Wire", ...OUTLETS) }),
  fc.record({ kind: fc.constant("canonical-link" as const), url: fc.nat(5).map((n) => `https://example.org/${n}`) }),
);

const decisionArbitrary: fc.Arbitrary<Decision> = fc.oneof(
  fc.record({
    kind: fc.constant("control" as const),
    name: fc.constantFrom(...SOURCES),
    by: fc.constantFrom(...SOURCES),
    certain: fc.boolean(),
    because: fc.constant("known"),
  }),
  fc.record({
    kind: fc.constant("relies" as const),
    from: fc.tuple(fc.nat(7), fc.nat(1)).map(([report, place]) => utteranceOf(`r${report}`, place)),
    on: fc.oneof(
      fc.nat(7).map((report) => reportOf(`r${report}`)),
      fc.tuple(fc.nat(7), fc.nat(1)).map(([report, place]) => utteranceOf(`r${report}`, place)),
    ),
    certain: fc.boolean(),
    because: fc.constant("seen"),
  }),
  fc.record({
    kind: fc.constant("independent" as const),
    reports: fc.tuple(fc.nat(7), fc.nat(7)).map(([a, b]): [ReportId, ReportId] => [reportOf(`r${a}`), reportOf(`r${b}`)]),
    because: fc.constant("looked"),
  }),
);

/** Small cases full of reliance: forwards, credits, copies, nested speech, unknown times, control, citations in a circle. */
export const sketchArbitrary: fc.Arbitrary<CaseSketch> = fc
  .record({
    reports: fc.array(
      fc.record({
        publisher: fc.constantFrom(...OUTLETS, "Ministry", "Service", null),
        published: fc.constantFrom("2025-01-11", "2025-01-12", "2025-01-12T08:00:00Z", "2025-01-13", null),
        text: fc.constantFrom(prose(1, 60), prose(2, 60), `${prose(1, 30)} ${prose(3, 60)}`, prose(4, 50), ""),
        medium: fc.constantFrom<ReportMedium[]>("article", "article", "post", "picture"),
        url: fc.nat(5).map((n) => `https://example.org/${n}`),
        media: fc.subarray(["m1", "m1'", "m2"]),
        provenance: fc.array(provenanceArbitrary, { maxLength: 1 }),
        says: fc.array(saidArbitrary, { minLength: 1, maxLength: 3 }),
      }),
      { minLength: 1, maxLength: 8 },
    ),
    decisions: fc.array(decisionArbitrary, { maxLength: 3 }),
  })
  .map(({ reports, decisions }) => ({
    roles: ROLES,
    decisions,
    reports: reports.map((report, number) => ({ ...report, name: `r${number}`, says: report.says.map(nestedBackwards) })),
  }));

/** Only an attributed utterance has another around it, one that stands before it. */
function nestedBackwards(said: SaidSketch, place: number): SaidSketch {
  const { within, ...rest } = said;
  return within !== undefined && within < place && said.source !== undefined ? { ...rest, within } : rest;
}

/** The claim that most generated utterances make. */
export const MAIN_CLAIM: ClaimId = claimOf(CLAIM);
