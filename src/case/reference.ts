import type { CaseRecord } from "../record/case-record.ts";
import type { Findings } from "../record/findings.ts";
import {
  type ClaimId,
  type DecisionId,
  type ItemId,
  nounOf,
  type OriginId,
  type QuestionId,
  questionId,
  type ReportId,
  type UtteranceId,
} from "../record/id.ts";
import { hull, type Span } from "../record/span.ts";
import type { Utterance } from "../record/utterance.ts";
import { UnknownReferenceError } from "./errors.ts";

/**
 * Finds what a person means: an identifier or its unambiguous beginning, the name of a file, the words of a quotation.
 * Every method throws {@link UnknownReferenceError} where nothing or more than one thing fits.
 */
export class References {
  readonly #record: CaseRecord;
  readonly #findings: Findings;

  constructor(record: CaseRecord, findings: Findings) {
    this.#record = record;
    this.#findings = findings;
  }

  /** The one identifier of the case that begins with `text`. */
  any(text: string): string {
    const noun = nounOf(text);
    const { gathered, traced, conflicts, weighings } = this.#findings;
    const pools: Record<string, () => Iterable<string>> = {
      item: () => this.#record.items.keys(),
      report: () => this.#record.reports.keys(),
      entity: () => gathered.entities.keys(),
      utterance: () => gathered.utterances.keys(),
      claim: () => gathered.claims.keys(),
      question: () => [...gathered.questions.map((question) => question.id), ...weighings.map((weighing) => weighing.question)],
      origin: () => [...traced.claims.values()].flatMap((claim) => claim.origins.map((origin) => origin.id)),
      conflict: () => conflicts.map((conflict) => conflict.id),
      decision: () => this.#record.decisions.keys(),
    };
    const found = noun === null ? [] : [...new Set([...(pools[noun]?.() ?? [])].filter((id) => id.startsWith(text)))];
    const [only, ...others] = found;
    if (only === undefined || others.length > 0) throw new UnknownReferenceError(text, noun ?? "part", found);
    return only;
  }

  item(text: string): ItemId {
    const held = [...this.#record.items.values()].filter((item) => item.id.startsWith(text) || item.name === text);
    return one(
      text,
      "item",
      held.map((item) => item.id),
    );
  }

  /** A report by id, by the name of its item, or by `name#part` for one message of an export. */
  report(text: string): ReportId {
    const held = [...this.#record.reports.values()].filter((report) => {
      const name = this.#record.items.get(report.item)?.name ?? "";
      return report.id.startsWith(text) || name === text || (report.part !== null && `${name}#${report.part}` === text);
    });
    return one(
      text,
      "report",
      held.map((report) => report.id),
    );
  }

  /** An utterance by id, or the one that stands for a claim. */
  utterance(text: string): UtteranceId {
    if (nounOf(text) === "claim") {
      const claim = this.#findings.gathered.claims.get(one(text, "claim", this.#claims(text)));
      const [first] = claim?.members ?? [];
      if (first !== undefined) return first;
    }
    const held = [...this.#findings.gathered.utterances.keys()].filter((id) => id.startsWith(text));
    return one(text, "utterance", held);
  }

  /** What is said under an identifier; undefined where nothing is. */
  said(id: UtteranceId): Utterance | undefined {
    return this.#findings.gathered.utterances.get(id);
  }

  /** What an utterance says from some words of it on. */
  from(id: UtteranceId, words: string): readonly Span[] {
    const held = this.said(id);
    const text = held === undefined ? undefined : this.#findings.gathered.reports.get(held.report)?.reading.text;
    const whole = held?.content ?? [];
    const at = text === undefined || whole.length === 0 ? null : find(text.slice(0, hull(whole)[1]), words, hull(whole)[0]);
    if (at === null) throw new UnknownReferenceError(words, `words of utterance ${id}`, []);
    return whole.flatMap(([start, end]): readonly Span[] => (end <= at[0] ? [] : [[Math.max(start, at[0]), end]]));
  }

  /** The least utterance of a report whose content holds a quotation, word for word but for white space. */
  quoted(report: ReportId, quote: string): UtteranceId {
    const reading = this.#findings.gathered.reports.get(report)?.reading;
    const at = reading === undefined ? null : find(reading.text, quote);
    if (reading === undefined || at === null) throw new UnknownReferenceError(quote, `words in report ${report}`, []);
    const holders = [...this.#findings.gathered.utterances.values()]
      .filter((utterance) => utterance.report === report && utterance.voice !== "publisher" && holds(utterance, at))
      .sort((a, b) => extent(a) - extent(b) || (a.id < b.id ? -1 : 1));
    const [best] = holders;
    if (best === undefined)
      throw new UnknownReferenceError(quote, `utterance in report ${report}`, ["its words stand outside every proposal and sentence"]);
    return best.id;
  }

  /** A question by id or by its whole text. */
  question(text: string): QuestionId {
    const asked = this.#findings.gathered.questions.map((question) => question.id);
    if (nounOf(text) === "question")
      return one(
        text,
        "question",
        asked.filter((id) => id.startsWith(text)),
      );
    return one(
      text,
      "question",
      asked.filter((id) => id === questionId(text)),
    );
  }

  decision(text: string): DecisionId {
    return one(
      text,
      "decision",
      [...this.#record.decisions.keys()].filter((id) => id.startsWith(text)),
    );
  }

  claim(text: string): ClaimId {
    return one(text, "claim", this.#claims(text));
  }

  origin(text: string): OriginId {
    const all = [...this.#findings.traced.claims.values()].flatMap(({ origins }) => origins.map(({ id }) => id));
    return one(
      text,
      "origin",
      [...new Set(all)].filter((id) => id.startsWith(text)),
    );
  }

  #claims(text: string): readonly ClaimId[] {
    return [...this.#findings.gathered.claims.keys()].filter((id) => id.startsWith(text));
  }
}

function one<T extends string>(text: string, noun: string, found: readonly T[]): T {
  const [only, ...others] = text === "" ? [] : found;
  if (only === undefined || others.length > 0) throw new UnknownReferenceError(text, noun, found);
  return only;
}

/** The place of a quotation, where runs of white space count as one. */
function find(text: string, quote: string, from = 0): readonly [number, number] | null {
  const pattern = quote
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("\\s+");
  const expression = new RegExp(pattern, "gu");
  expression.lastIndex = from;
  const match = expression.exec(text);
  return match === null ? null : [match.index, match.index + match[0].length];
}

function holds(utterance: Utterance, [start, end]: readonly [number, number]): boolean {
  if (utterance.content.length === 0) return false;
  const [from, to] = hull(utterance.content);
  return from <= start && end <= to;
}

function extent(utterance: Utterance): number {
  const [from, to] = hull(utterance.content);
  return to - from;
}
