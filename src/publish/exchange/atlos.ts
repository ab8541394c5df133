import type { Dossier, DossierClaim } from "../dossier/model.ts";
import { countsOf } from "../dossier/words.ts";
import { type Cell, csvText } from "./csv-text.ts";
import { oneDay } from "./days.ts";

/** A description has between so many characters. */
const SHORTEST = 8;
const LONGEST = 240;

/**
 * Claims as incidents, as Atlos imports them from CSV. Its coarsest place is a kilometre, so none is given: the name of the region stands in `more_info`. Its sources are addresses, so none are given either: who says it
 * stands there too.
 */
export function atlosIncidents({ claims, reports }: Dossier): string {
  const publishers = new Map(reports.map(({ id, publisher }) => [id, publisher]));
  const rows = claims.map((claim): readonly Cell[] => {
    const contested = claim.denied.reports > 0;
    return [
      "Ready for Review",
      shortened(claim.statement),
      "Not Sensitive",
      claim.when.map(oneDay).find((day) => day !== null) ?? null,
      contested ? "firsthand,contested" : "firsthand",
      moreOf(claim, publishers),
    ];
  });
  return csvText(["status", "description", "sensitive", "date", "tags", "more_info"], rows);
}

function shortened(statement: string): string {
  const padded = statement.length < SHORTEST ? `Claim: ${statement}` : statement;
  return padded.length <= LONGEST ? padded : `${padded.slice(0, LONGEST - 1).trimEnd()}…`;
}

function moreOf({ id, statement, when, where, asserted, denied, quotes }: DossierClaim, publishers: ReadonlyMap<string, string>): string {
  const names = [...new Set(quotes.flatMap(({ report }) => publishers.get(report) ?? []))];
  return [
    statement,
    `Asserted: ${countsOf(asserted)}. Denied: ${countsOf(denied)}.`,
    ...(when.length === 0 ? [] : [`When: ${when.join(", ")}`]),
    ...(where.length === 0 ? [] : [`Where, no finer than a region: ${where.join(", ")}`]),
    ...(names.length === 0 ? [] : [`Said in: ${names.join(", ")}`]),
    `urn:firsthand:claim:${id}`,
  ].join("\n");
}
