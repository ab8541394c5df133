import { english } from "../../record/sentence.ts";
import { type Dossier, isOfIdentity } from "../dossier/model.ts";
import { type Cell, csvText } from "./csv-text.ts";
import type { ExchangeFile } from "./formats.ts";

/** Every table of a dossier as CSV (RFC 4180, UTF-8), joined by their identifiers. */
export function tables({ questions, claims, conflicts, reports }: Dossier): readonly ExchangeFile[] {
  return [
    table(
      "questions.csv",
      ["question", "text", "proposed", "settled_by", "settled_because"],
      questions.map(({ id, text, proposed, outcome }) => [id, english(text), proposed, outcome?.claim ?? null, outcome?.because ?? null]),
    ),
    table(
      "answers.csv",
      [
        "question",
        "claim",
        "label",
        "reports_for",
        "origins_for_min",
        "origins_for_max",
        "reports_against",
        "origins_against_min",
        "origins_against_max",
        "probability_low",
        "probability_high",
        "word",
        "confidence",
        "credibility",
      ],
      questions.flatMap(({ id, answers }) =>
        answers.map((answer): readonly Cell[] => [
          id,
          answer.claim,
          answer.label,
          answer.for.reports,
          answer.for.origins.min,
          answer.for.origins.max,
          answer.against.reports,
          answer.against.origins.min,
          answer.against.origins.max,
          ...answer.probability.map((one) => Math.round(one * 1_000) / 1_000),
          answer.word,
          answer.confidence,
          answer.credibility,
        ]),
      ),
    ),
    table(
      "claims.csv",
      [
        "claim",
        "statement",
        "reports_asserting",
        "origins_min",
        "origins_max",
        "reports_denying",
        "denying_min",
        "denying_max",
        "when",
        "where",
        "dark_chains",
      ],
      claims.map(({ id, statement, asserted, denied, when, where, dark }) => [
        id,
        statement,
        asserted.reports,
        asserted.origins.min,
        asserted.origins.max,
        denied.reports,
        denied.origins.min,
        denied.origins.max,
        when.join("; "),
        where.join("; "),
        dark,
      ]),
    ),
    table(
      "origins.csv",
      ["claim", "origin", "kind", "by", "control", "side", "resolved"],
      claims.flatMap((claim) =>
        claim.origins.map(({ id, kind, by, control, side, resolved }) => [claim.id, id, kind, by, control, side, resolved]),
      ),
    ),
    table(
      "collapses.csv",
      ["claim", "collapse", "origin", "reason", "certain", "because"],
      claims.flatMap((claim) =>
        claim.collapses.flatMap(({ members, reason, certain, because }, i) =>
          members.map((origin) => [claim.id, `${claim.id}-${i + 1}`, origin, reason, certain, english(because)]),
        ),
      ),
    ),
    table(
      "quotes.csv",
      ["claim", "report", "chain", "stance", "polarity", "unreviewed", "words"],
      claims.flatMap((claim) =>
        claim.quotes.map(({ report, chain, stance, polarity, unreviewed, words }) => [
          claim.id,
          report,
          chain.join(" > "),
          stance,
          polarity,
          unreviewed,
          words,
        ]),
      ),
    ),
    table(
      "conflicts.csv",
      ["conflict", "kind", "severity", "claims", "explanation"],
      conflicts.map(({ id, kind, severity, claims: all, explanation }) => [
        id,
        kind,
        severity,
        all.join("; "),
        explanation === null ? (isOfIdentity({ kind }) ? "identity disputed" : "between claims that are not told") : english(explanation),
      ]),
    ),
    table(
      "reports.csv",
      ["report", "publisher", "title", "published", "medium", "language"],
      reports.map(({ id, publisher, title, published, medium, language }) => [id, publisher, title, published, medium, language]),
    ),
  ];
}

function table(path: string, columns: readonly string[], rows: readonly (readonly Cell[])[]): ExchangeFile {
  return { path, text: csvText(columns, rows) };
}
