import type { Dossier } from "../dossier/model.ts";
import { countsOf } from "../dossier/words.ts";
import { csvText } from "./csv-text.ts";
import { endsOf } from "./days.ts";

/** Between several values of one property; one that holds it gets a slash. */
const BETWEEN = "|";
const value = (text: string): string => text.replaceAll(BETWEEN, "/");

/**
 * Claims as entities, as Uwazi imports them from CSV. The properties have to be in a template there: statement, places, asserted, denied and claim as text, sources as a multi-select, when as a multi date range, region as a
 * geolocation.
 */
export function uwaziEntities({ claims, places, reports }: Dossier): string {
  const known = new Map(places.map((place) => [place.name, place]));
  const publishers = new Map(reports.map(({ id, publisher }) => [id, publisher]));
  return csvText(
    ["title", "statement", "when", "places", "region_geolocation", "asserted", "denied", "sources", "claim"],
    claims.map(({ id, statement, when, where, asserted, denied, quotes }) => {
      const region = where.map((name) => known.get(name)).find((place) => place !== undefined);
      return [
        statement,
        statement,
        when.flatMap(range).join(BETWEEN),
        where.join(", "),
        region === undefined ? null : region.at.join(BETWEEN),
        countsOf(asserted),
        countsOf(denied),
        [...new Set(quotes.flatMap(({ report }) => publishers.get(report) ?? []))].map(value).join(BETWEEN),
        `urn:firsthand:claim:${id}`,
      ];
    }),
  );
}

/** "2024-11-01:2024-11-30"; an end that is open or unknown stays empty. */
function range(edtf: string): readonly string[] {
  const ends = endsOf(edtf);
  return ends === null ? [] : [`${ends.first ?? ""}:${ends.last ?? ""}`];
}
