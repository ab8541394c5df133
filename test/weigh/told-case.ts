import fc from "fast-check";
import { attributedProposals, sentenceId } from "../../src/claims/proposals.ts";
import { findingsOf } from "../../src/findings/findings.ts";
import type { ReadReport, StandingDecision } from "../../src/record/case-record.ts";
import type { Findings } from "../../src/record/findings.ts";
import { itemId, questionId, reportId, type UtteranceId } from "../../src/record/id.ts";
import type { ReadCredit } from "../../src/record/reading.ts";
import type { WeighedAnswer } from "../../src/record/weighing.ts";
import { type Marks, reportOf, standing } from "../claims/reading-builder.ts";
import { prose } from "../trace/generator.ts";

/** One report in which somebody says something. */
export interface Telling {
  readonly outlet: string | null;
  /** Who is named for it: null for a source without a name; absent where the outlet says it in its own voice. */
  readonly source?: string | null;
  /** What is said, as a clause that begins with a small letter. */
  readonly says: string;
  readonly stance?: "asserts" | "denies" | "declines";
  readonly hedged?: boolean;
  /** The day of January 2025 on which it was published; null where nobody knows. */
  readonly day?: number | null;
  readonly hour?: number;
  /** The rest of the report: one seed, one text. */
  readonly rest?: number;
  /** More words of the outlet, after all else. */
  readonly added?: string;
  readonly credit?: string;
  readonly places?: readonly { readonly name: string; readonly meant: string }[];
  readonly counts?: Marks["counts"];
}

const VERBS = { asserts: "said", denies: "denied", declines: "declined to say" } as const;

export function told(telling: Telling): ReadReport {
  const { outlet, source, says, stance = "asserts", day = 10 } = telling;
  const cue = `${telling.hedged ? "reportedly " : ""}${VERBS[stance]}`;
  const who = source === null ? "A person" : source;
  const clause = source === undefined ? `${says.slice(0, 1).toUpperCase()}${says.slice(1)}.` : `${who} ${cue} that ${says}.`;
  const text = [clause, telling.rest === undefined ? [] : `${prose(telling.rest, 60)}.`, telling.added ?? []].flat().join(" ");
  const people =
    typeof source === "string" ? [{ name: source, type: /^(?:Ivan|Olha) /.test(source) ? "person" : "organization" } as const] : [];
  const read = reportOf(text, {
    ...(outlet === null ? {} : { publisher: outlet }),
    ...(day === null ? {} : { published: `2025-01-${two(day)}${telling.hour === undefined ? "" : `T${two(telling.hour)}:00:00Z`}` }),
    entities: [
      ...people,
      ...(telling.places ?? []).map(({ name, meant }) => ({ name, type: "place", facts: { place: [meant, name] } }) as const),
    ],
    says: source === undefined ? [] : [{ source, cue, content: [says], stance, hedged: telling.hedged ?? false }],
    counts: telling.counts ?? [],
  });
  const credits: readonly ReadCredit[] =
    telling.credit === undefined ? [] : [{ span: [0, 1], kind: "agency", name: telling.credit, rule: "hand" }];
  return { report: { ...read.report, url: `https://example.org/${read.report.id}` }, reading: { ...read.reading, credits } };
}

function two(n: number): string {
  return String(n).padStart(2, "0");
}

/** The same page, taken in again with other bytes around it. */
export function takenAgain(read: ReadReport): ReadReport {
  return { ...read, report: { ...read.report, id: reportId(read.report.id, "again"), item: itemId(read.report.item, "again") } };
}

/** The utterance that a telling is about. */
export function utteranceIn(read: ReadReport): UtteranceId {
  const [first] = read.reading.sentences;
  const said = attributedProposals(read).flat()[0]?.id;
  if (said !== undefined) return said;
  if (first === undefined) throw new Error("a telling has a sentence");
  return sentenceId(read.report.id, [first]);
}

export const QUESTION = "Which of them holds?";

/** Asks which of the claims of these reports holds; the label of an answer is what its report says. */
export function asked(answers: readonly (readonly [label: string, by: ReadReport])[], plausible = 2): readonly StandingDecision[] {
  return [
    standing({ kind: "question", text: QUESTION, plausible, because: "it is contested" }),
    ...answers.map(([label, by]) =>
      standing({ kind: "answer", question: questionId(QUESTION), claim: utteranceIn(by), label, because: "it answers" }),
    ),
  ];
}

export const graded = (name: string, grade: "A" | "B" | "C" | "D" | "E" | "F"): StandingDecision =>
  standing({ kind: "reliability", name, grade, because: "its record" });

/** The answers to the question that {@link asked} asks, by their labels. */
export function answersIn({ weighings }: Findings): ReadonlyMap<string, WeighedAnswer> {
  const weighing = weighings.find(({ text }) => text === QUESTION);
  return new Map((weighing?.answers ?? []).map((answer) => [answer.label, answer]));
}

/** The claims of some tellings weighed against each other: each distinct clause is an answer. */
export function weighedTellings(
  tellings: readonly Telling[],
  more: readonly StandingDecision[] = [],
  answers: readonly string[] = [...new Set(tellings.map(({ says }) => says))].sort(),
  plausible = 2,
): ReadonlyMap<string, WeighedAnswer> {
  const reports = tellings.map(told);
  const first = answers.map((says) => [says, reports[tellings.findIndex((telling) => telling.says === says)]] as const);
  const named = first.flatMap(([says, by]) => (by === undefined ? [] : [[says, by] as const]));
  return answersIn(findingsOf(reports, [...asked(named, plausible), ...more]));
}

export const middle = (answer: WeighedAnswer | undefined): number => {
  if (answer === undefined) throw new Error("there is no such answer");
  return (answer.probability[0] + answer.probability[1]) / 2;
};

/** The label of the answer that is most probable, the first of equals. */
export function bestOf(answers: ReadonlyMap<string, WeighedAnswer>): string | undefined {
  return [...answers].sort(([, a], [, b]) => middle(b) - middle(a))[0]?.[0];
}

/** All that is found, as text. */
export function whole({ gathered, traced, conflicts, weighings }: Findings): string {
  const { entities, utterances, claims, claimOf, questions } = gathered;
  return JSON.stringify([
    [...gathered.reports.keys()],
    [...entities],
    [...utterances],
    [...claims],
    [...claimOf].sort(),
    questions,
    [...traced.claims],
    traced.links,
    traced.copies,
    conflicts,
    weighings,
  ]);
}

export const CLAUSES = ["the iron bridge was closed", "a barge sank at the old pier", "the ferry left before dawn"] as const;
export const OUTLETS = ["Herald", "Gazette", "Courier", "Mercury", "Lantern"] as const;
export const OFFICES = ["Interior Ministry", "Border Service", "General Staff", "Health Ministry"] as const;

const telling: fc.Arbitrary<Telling> = fc.record(
  {
    outlet: fc.constantFrom<(string | null)[]>(...OUTLETS, "Interior Ministry", null),
    source: fc.constantFrom<(string | null)[]>(...OFFICES, "Ivan Petrov", "Olha Marko", "Herald", null),
    says: fc.constantFrom(...CLAUSES),
    stance: fc.constantFrom("asserts", "asserts", "asserts", "denies", "declines"),
    hedged: fc.boolean(),
    day: fc.constantFrom(10, 11, 12, 13, null),
    rest: fc.nat(3),
  },
  { requiredKeys: ["outlet", "says"] },
);

/**
 * Small cases: who says what where, on which day, copied or not. Which of two texts that are nearly one was first is always known: where it is not,
 * an id decides which is the copy.
 */
export const tellingsArbitrary: fc.Arbitrary<readonly Telling[]> = fc
  .array(telling, { minLength: 1, maxLength: 8 })
  .map((tellings) =>
    tellings.map((one, hour) => (one.rest === undefined && one.day === null ? one : { ...one, day: one.day ?? 10, hour })),
  );
