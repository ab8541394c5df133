import { createHash } from "node:crypto";
import { english } from "../../record/sentence.ts";
import type { Word } from "../../record/weighing.ts";
import {
  type Dossier,
  type DossierAnswer,
  type DossierClaim,
  type DossierConflict,
  type DossierQuestion,
  type DossierReport,
  isOfIdentity,
} from "../dossier/model.ts";
import { countsOf, percentOf } from "../dossier/words.ts";

type StixObject = Readonly<Record<string, unknown>> & { readonly id: string };

/** STIX has five words for how far somebody agrees, ICD 203 seven for how probable something is. */
const OPINION: Readonly<Record<Word, string>> = {
  "almost no chance": "strongly-disagree",
  "very unlikely": "strongly-disagree",
  unlikely: "disagree",
  "roughly even chance": "neutral",
  likely: "agree",
  "very likely": "strongly-agree",
  "almost certain": "strongly-agree",
};

/** The middle of each of the three steps of the scale None, Low, Med, High in appendix A of STIX 2.1. */
const CONFIDENCE = { low: 15, moderate: 50, high: 85 } as const;

/**
 * A bundle of STIX 2.1 (OASIS): publishers as identities, their reports as reports, claims as notes, who states or denies which as relationships, answers as opinions about their claims, and conflicts as notes.
 * One report holds it all together. Identifiers are made of those of the dossier and stay the same.
 */
export function stixBundle(dossier: Dossier): string {
  const writer = new StixWriter(dossier);
  return `${JSON.stringify({ type: "bundle", id: idOf("bundle", dossier.log.origin), objects: writer.objects() }, null, 1)}\n`;
}

/** A name-based UUID (RFC 9562, version 5) over what only this dossier calls so. */
function idOf(type: string, name: string): string {
  const digest = createHash("sha1").update(`urn:firsthand:${type}:${name}`).digest();
  digest[6] = ((digest[6] ?? 0) & 0x0f) | 0x50;
  digest[8] = ((digest[8] ?? 0) & 0x3f) | 0x80;
  const hex = digest.toString("hex");
  return `${type}--${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
}

class StixWriter {
  readonly #dossier: Dossier;
  readonly #common: Readonly<Record<string, unknown>>;
  readonly #desk: string;

  constructor(dossier: Dossier) {
    this.#dossier = dossier;
    this.#desk = idOf("identity", dossier.log.origin);
    const moment = `${dossier.day}T00:00:00.000Z`;
    this.#common = { spec_version: "2.1", created: moment, modified: moment, created_by_ref: this.#desk };
  }

  objects(): readonly StixObject[] {
    const { title, day, log, questions, claims, conflicts, reports } = this.#dossier;
    const publishers = [...new Set(reports.map(({ publisher }) => publisher))];
    const parts: readonly StixObject[] = [
      this.#object("identity", log.origin, { name: `the desk that keeps the log ${log.origin}`, identity_class: "organization" }),
      ...publishers.map((name) => this.#object("identity", `publisher ${name}`, { name, identity_class: "organization" })),
      ...reports.map((report) => this.#report(report)),
      ...claims.flatMap((claim) => [this.#claim(claim), ...this.#sayings(claim)]),
      ...questions
        .filter(({ proposed }) => !proposed)
        .flatMap((question) => question.answers.map((answer) => this.#answer(question, answer))),
      ...conflicts.flatMap((conflict) => this.#conflict(conflict)),
    ];
    const whole = {
      name: title === "" ? "A case without a title" : title,
      published: `${day}T00:00:00.000Z`,
      object_refs: parts.map(({ id }) => id),
    };
    return [...parts, this.#object("report", `dossier ${log.origin}`, whole)];
  }

  #object(type: string, name: string, fields: Readonly<Record<string, unknown>>): StixObject {
    return { type, ...this.#common, id: idOf(type, name), ...fields };
  }

  /** STIX wants the day of a report; where nobody knows it, a note stands for the report. */
  #report({ id, publisher, title, published, medium, language }: DossierReport): StixObject {
    const name = title ?? `A report by ${publisher}`;
    const by = [idOf("identity", `publisher ${publisher}`)];
    const day = /^\d{4}-\d\d-\d\d$/.test(published ?? "") ? published : null;
    return day === null
      ? this.#object("note", id, {
          abstract: name,
          content: `${medium} by ${publisher}, published ${published ?? "on a day that is not known"}`,
          lang: language,
          object_refs: by,
        })
      : this.#object("report", id, {
          name,
          description: `${medium} by ${publisher}`,
          published: `${day}T00:00:00.000Z`,
          lang: language,
          object_refs: by,
        });
  }

  #refOf(report: string): string | null {
    const found = this.#dossier.reports.find(({ id }) => id === report);
    return found === undefined ? null : this.#report(found).id;
  }

  #claim({ id, statement, asserted, denied, when, where, quotes, collapses }: DossierClaim): StixObject {
    const lines = [
      `Asserted: ${countsOf(asserted)}. Denied: ${countsOf(denied)}.`,
      ...(when.length === 0 ? [] : [`When: ${when.join(", ")}.`]),
      ...(where.length === 0 ? [] : [`Where: ${where.join(", ")}.`]),
      ...collapses.map(({ because, certain }) => `Counted as one${certain ? "" : ", perhaps"}: ${english(because)}`),
    ];
    const about = [...new Set(quotes.flatMap(({ report }) => this.#refOf(report) ?? []))];
    return this.#object("note", id, {
      abstract: statement,
      content: [statement, ...lines].join("\n"),
      // A note has to be about something; where no report may be told, it is about the desk.
      object_refs: about.length === 0 ? [this.#desk] : about,
    });
  }

  #sayings({ id, quotes }: DossierClaim): readonly StixObject[] {
    return quotes.flatMap(({ report, chain, stance, polarity, words }, i) => {
      const source = this.#refOf(report);
      if (source === null) return [];
      const type = polarity === "for" ? "asserts" : polarity === "against" ? "denies" : "mentions";
      const said = words === null ? "" : `: “${words}”`;
      return [
        this.#object("relationship", `${id} ${i}`, {
          relationship_type: type,
          source_ref: source,
          target_ref: idOf("note", id),
          description: `${chain.join(" > ")} (${stance})${said}`,
        }),
      ];
    });
  }

  #answer({ id, text }: DossierQuestion, answer: DossierAnswer): StixObject {
    const { claim, label, word, probability, confidence, contributions } = answer;
    return this.#object("opinion", `${id} ${claim}`, {
      opinion: OPINION[word],
      confidence: CONFIDENCE[confidence],
      explanation: [
        `${english(text)} ${label}: ${word} (${percentOf(probability)}).`,
        `For it ${countsOf(answer.for)}, against it ${countsOf(answer.against)}.`,
        ...contributions.map(({ because }) => english(because)),
      ].join("\n"),
      object_refs: [idOf("note", claim)],
    });
  }

  #conflict({ id, kind, severity, explanation, claims }: DossierConflict): readonly StixObject[] {
    const about = claims.map((claim) => idOf("note", claim));
    return [
      this.#object("note", id, {
        abstract: `conflict (${kind}, ${severity})`,
        content:
          explanation === null
            ? isOfIdentity({ kind })
              ? "Identity disputed."
              : "Between claims that are not told."
            : english(explanation),
        object_refs: about.length === 0 ? [this.#desk] : about,
      }),
    ];
  }
}
