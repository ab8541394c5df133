import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { seeded } from "../../bench/seeded.ts";
import type { ReadReport } from "../../src/record/case-record.ts";
import type { ReportId } from "../../src/record/id.ts";
import type { ReadUtterance } from "../../src/record/reading.ts";
import type { Span } from "../../src/record/span.ts";
import { Copying, copies } from "../../src/trace/copies.ts";
import { prose, readReportOf } from "./generator.ts";

const PUBLISHERS = ["Herald", "Gazette", "Ministry of Works", null];

/** Which sort of case is made: how many reports, and how often each thing is met in them. */
interface Sort {
  readonly reports: number;
  /** Of how many reports one holds the notice; where it is one, more hold it than a gram may stand in and lead to all. */
  readonly noticed: number;
  /** Of how many reports one names another for what it says, or is a statement. */
  readonly releases: number;
}

/** Numbers up to a most, and whether something happens once in so many times. */
class Chance {
  readonly #random: () => number;

  constructor(seed: number) {
    this.#random = seeded(seed);
  }

  upTo(most: number): number {
    return Math.floor(this.#random() * most);
  }

  oneIn(times: number): boolean {
    return this.#random() * times < 1;
  }
}

/** A text with sentences of its own, some of an earlier one, passages that others have too, and the notice. */
function madeText(chance: Chance, earlier: readonly string[], noticed: number): string {
  const own = Array.from({ length: 1 + chance.upTo(3) }, () => prose(10_000 + chance.upTo(9000), 9 + chance.upTo(8)));
  // Half of those who take from somebody take from one of the first.
  const giver = earlier[chance.upTo(chance.oneIn(2) ? Math.min(3, earlier.length) : earlier.length)] ?? "";
  const taken = chance.oneIn(2) ? giver.split(". ").slice(chance.upTo(2), 2 + chance.upTo(5)) : [];
  // Sentences that follow each other here, and there stand alone.
  const from = 3 * chance.upTo(2);
  const length = chance.oneIn(2) ? 3 : 1 + chance.upTo(2);
  const passages = chance.oneIn(2) ? Array.from({ length }, (_, i) => prose(from + i, 10)) : [];
  // Within a sentence of its own, so that it is no standing passage.
  const notice = `${prose(2000 + earlier.length, 3)} ${prose(77, 17)} ${prose(3000 + earlier.length, 3)}`;
  return [...own, ...taken, ...passages, ...(chance.oneIn(noticed) ? [notice] : [])].filter((part) => part !== "").join(". ");
}

/** Reports that print each other and passages that stand in many of them; several hold one text, and some of these hide part of it as a quotation. */
function madeCase(seed: number, { reports, noticed, releases }: Sort): readonly ReadReport[] {
  const chance = new Chance(seed);
  const texts: string[] = [];
  return Array.from({ length: reports }, (_, number) => {
    const again = chance.oneIn(8) ? texts[chance.upTo(texts.length)] : undefined;
    const text = again ?? madeText(chance, texts, noticed);
    texts.push(text);
    const read = readReportOf({
      name: `report ${number}`,
      publisher: PUBLISHERS[chance.upTo(PUBLISHERS.length)] ?? null,
      published: chance.oneIn(6) ? null : `2025-01-${10 + chance.upTo(4)}`,
      text,
      medium: chance.oneIn(3 * releases) ? "statement" : "article",
      credits: chance.oneIn(releases) ? [{ kind: "agency", name: PUBLISHERS[chance.upTo(3)] ?? "" }] : [],
      says: [],
    });
    return again !== undefined && chance.oneIn(3) ? quoting(read, [0, Math.floor(text.length / 3)]) : read;
  });
}

/** The same report, read as if these words of it were somebody's own. */
function quoting(read: ReadReport, content: Span): ReadReport {
  const utterance: ReadUtterance = {
    id: "u0",
    cue: [],
    cueClass: "say",
    source: { span: [0, 0], entity: "e0" },
    content: [content],
    mode: "direct",
    stance: "asserts",
    scopeCues: [],
    parent: null,
    time: null,
    medium: null,
    rule: "made",
  };
  return { ...read, reading: { ...read.reading, utterances: [utterance] } };
}

const SORTS: Readonly<Record<string, Sort>> = {
  "print each other": { reports: 24, noticed: 4, releases: 1000 },
  "print releases": { reports: 24, noticed: 4, releases: 2 },
  "hold what is common to many": { reports: 76, noticed: 1.15, releases: 1000 },
};

describe("Firsthand, where reports are set aside and taken back,", () => {
  for (const [name, sort] of Object.entries(SORTS))
    test(`finds step by step who took from whom as it is found at once, among reports that ${name}`, () => {
      let steps = 0;
      let stepped = 0;
      const toggled = fc.array(fc.array(fc.nat(sort.reports - 1), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 8 });
      fc.assert(
        fc.property(fc.nat(), fc.array(fc.nat(sort.reports - 1), { maxLength: 5 }), toggled, (seed, aside, moves) => {
          const reports = madeCase(seed, sort);
          const used = new Map<ReportId, ReadReport>(reports.map((read) => [read.report.id, read]));
          const move = (read: ReadReport): void => {
            if (!used.delete(read.report.id)) used.set(read.report.id, read);
          };
          const at = (places: readonly number[]): readonly ReadReport[] => [...new Set(places)].flatMap((place) => reports[place] ?? []);
          at(aside).forEach(move);
          let found = Copying.of(reports, used);
          assert.deepEqual(found.copied, copies(used.values()));
          for (const places of moves) {
            at(places).forEach(move);
            const next = found.revised(used, at(places));
            steps++;
            if (next !== null) stepped++;
            found = next ?? Copying.of(reports, used);
            assert.deepEqual(found.copied, copies(used.values()));
          }
        }),
        { numRuns: Number(process.env["RUNS"] ?? 24) },
      );
      assert.ok(stepped * 2 > steps, `${stepped} of ${steps} steps`);
    });
});
