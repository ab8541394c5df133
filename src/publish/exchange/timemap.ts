import type { Dossier, DossierClaim, DossierPlace, DossierReport } from "../dossier/model.ts";
import { countsOf } from "../dossier/words.ts";
import { oneDay } from "./days.ts";
import type { ExchangeFile } from "./formats.ts";

/**
 * Events, sources and associations as TimeMap reads them: an event for each claim that has one day, or a place whose region or country is known. All values are texts. What has neither cannot be shown there and is left
 * out.
 */
export function timeMap({ claims, places, reports }: Dossier): readonly ExchangeFile[] {
  const known = new Map(places.map((place) => [place.name, place]));
  const events = claims.flatMap((claim) => event(claim, known));
  return [
    json("events.json", events),
    json("sources.json", reports.map(source)),
    json("associations.json", [
      { id: "asserted", title: "asserted", desc: "nobody denies it", mode: "CATEGORY", filter_paths: [] },
      { id: "contested", title: "contested", desc: "somebody denies it", mode: "CATEGORY", filter_paths: [] },
    ]),
  ];
}

function event({ id, statement, when, where, asserted, denied, quotes }: DossierClaim, known: ReadonlyMap<string, DossierPlace>) {
  const day = when.map(oneDay).find((one) => one !== null) ?? null;
  const place = where.map((name) => known.get(name)).find((one) => one !== undefined);
  if (day === null && place === undefined) return [];
  const category = denied.reports > 0 ? "contested" : "asserted";
  return [
    {
      id,
      description: statement,
      ...(day === null ? {} : { date: american(day) }),
      time_display: when.join(", "),
      location:
        place === undefined
          ? where.join(", ")
          : `${place.name} (${place.radius === null ? "somewhere in the country" : `somewhere within ${place.radius} km`})`,
      ...(place === undefined ? {} : { latitude: String(place.at[0]), longitude: String(place.at[1]) }),
      category,
      associations: [category],
      sources: [...new Set(quotes.map(({ report }) => report))],
      comments: `Asserted: ${countsOf(asserted)}. Denied: ${countsOf(denied)}.`,
    },
  ];
}

function source({ id, publisher, title, published, medium }: DossierReport) {
  return {
    id,
    title: title ?? `A report by ${publisher}`,
    paths: [],
    type: medium,
    author: publisher,
    date: published ?? "",
    description: "",
  };
}

/** "01/09/2025" for 9 January. */
function american(day: string): string {
  const [year, month, date] = day.split("-");
  return `${month}/${date}/${year}`;
}

function json(path: string, value: unknown): ExchangeFile {
  return { path, text: `${JSON.stringify(value, null, 1)}\n` };
}
