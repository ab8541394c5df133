import type { ReadReport, StandingDecision } from "../../src/record/case-record.ts";
import { type Decision, decisionSchema } from "../../src/record/decision.ts";
import { digestOfText } from "../../src/record/digest.ts";
import { decisionId, itemId, reportId } from "../../src/record/id.ts";
import type {
  EntityType,
  Medium,
  ReadEntity,
  ReadFact,
  Reading,
  ReadQuantity,
  ReadTime,
  ReadUtterance,
  Stance,
} from "../../src/record/reading.ts";
import type { Span } from "../../src/record/span.ts";

/** Says of a text what a reader would, by quoting it: every span is found by its words. */
export interface Marks {
  readonly publisher?: string;
  readonly published?: string;
  readonly entities?: readonly {
    readonly name: string;
    readonly type: EntityType;
    readonly surmised?: true;
    readonly also?: readonly string[];
    readonly facts?: Partial<Record<ReadFact["property"], readonly [string, string]>>;
  }[];
  /** `says`: source words, cue words, content words. */
  readonly says?: readonly {
    readonly source: string | null;
    readonly cue: string;
    readonly content: readonly string[];
    readonly stance?: Stance;
    readonly inside?: number;
    readonly hedged?: boolean;
    readonly mode?: ReadUtterance["mode"];
    readonly medium?: Medium;
  }[];
  readonly times?: readonly (readonly [words: string, edtf: string])[];
  /** Durations, as ISO 8601 has them. */
  readonly lengths?: readonly (readonly [words: string, value: string])[];
  /** What stands for the pictures that it carries. */
  readonly pictures?: readonly string[];
  readonly counts?: readonly {
    readonly words: string;
    readonly min: number | null;
    readonly max: number | null;
    readonly unit: string;
    readonly about?: boolean;
  }[];
}

/** A report with a hand-made reading. The text must hold every quoted piece. */
export function reportOf(text: string, marks: Marks = {}): ReadReport {
  const digest = digestOfText(`${marks.publisher}${marks.published}${text}`);
  const at = (words: string): Span => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`“${words}” is not in “${text}”`);
    return [start, start + words.length];
  };
  const entities = (marks.entities ?? []).map(
    (entity, i): ReadEntity => ({
      id: `e${i + 1}`,
      type: entity.type,
      ...(entity.surmised === undefined ? {} : { surmised: entity.surmised }),
      name: entity.name,
      aliases: entity.also ?? [],
      mentions: [entity.name, ...(entity.also ?? [])].flatMap((name) => mentionsOf(text, name)),
      facts: Object.entries(entity.facts ?? {}).map(
        ([property, [value, words]]): ReadFact => ({ property: property as ReadFact["property"], value, span: at(words), rule: "hand" }),
      ),
    }),
  );
  const reading: Reading = {
    format: "firsthand/reading@1",
    file: "hand",
    title: null,
    publisher: marks.publisher ?? null,
    published: marks.published ?? null,
    language: "en",
    text,
    sentences: sentencesOf(text),
    times: [
      ...(marks.times ?? []).map(
        ([words, edtf], i): ReadTime => ({
          id: `t${i + 1}`,
          span: at(words),
          type: "DATE",
          value: edtf,
          edtf,
          relation: "on",
          anchor: "none",
          rule: "hand",
        }),
      ),
      ...(marks.lengths ?? []).map(
        ([words, value], i): ReadTime => ({
          id: `d${i + 1}`,
          span: at(words),
          type: "DURATION",
          value,
          edtf: null,
          relation: "on",
          anchor: "none",
          rule: "hand",
        }),
      ),
    ],
    quantities: (marks.counts ?? []).map(
      ({ words, min, max, unit, about }): ReadQuantity => ({
        span: at(words),
        noun: null,
        min,
        max,
        approximate: about ?? false,
        comparator: about ? "~" : "=",
        unit,
        rule: "hand",
      }),
    ),
    entities,
    utterances: (marks.says ?? []).map(
      (saying, i): ReadUtterance => ({
        id: `u${i + 1}`,
        cue: [at(saying.cue)],
        cueClass: saying.stance === "denies" ? "deny" : "say",
        source: {
          span: saying.source === null ? null : at(saying.source),
          entity: entities.find((entity) => saying.source !== null && [entity.name, ...entity.aliases].includes(saying.source))?.id ?? null,
        },
        content: saying.content.map(at),
        mode: saying.mode ?? "indirect",
        stance: saying.stance ?? "asserts",
        scopeCues: saying.hedged ? [{ span: at(saying.cue), kind: "hedge" }] : [],
        parent: saying.inside === undefined ? null : `u${saying.inside}`,
        time: null,
        medium: saying.medium === undefined ? null : { kind: saying.medium, span: at(saying.cue) },
        rule: "hand",
      }),
    ),
    credits: [],
    remarks: [],
  };
  const report = {
    id: reportId(digest, null),
    item: itemId(digest),
    part: null,
    textDigest: digestOfText(text),
    title: null,
    publisher: marks.publisher ?? null,
    published: marks.published ?? null,
    language: "en",
    url: null,
    medium: "article",
    provenance: [],
    media: (marks.pictures ?? []).map(digestOfText),
  } as const;
  return { report, reading };
}

function mentionsOf(text: string, name: string): readonly Span[] {
  const found: Span[] = [];
  for (let i = text.indexOf(name); i >= 0; i = text.indexOf(name, i + 1)) found.push([i, i + name.length]);
  return found;
}

function sentencesOf(text: string): readonly Span[] {
  return [...text.matchAll(/[^.]+\./g)].map((match) => {
    const start = match.index + (match[0].length - match[0].trimStart().length);
    return [start, match.index + match[0].length] as const;
  });
}

/** A decision that stands, from its plain form. */
export function standing(decision: object): StandingDecision {
  const parsed: Decision = decisionSchema.parse(decision);
  return { id: decisionId(JSON.stringify(parsed)), decision: parsed };
}
