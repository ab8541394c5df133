import { createHash } from "node:crypto";
import type { Dossier, DossierClaim, DossierReport } from "../dossier/model.ts";
import { countsOf } from "../dossier/words.ts";
import { csvText } from "./csv-text.ts";
import { endsOf, oneDay } from "./days.ts";

/** A value of an entity, and the report that it is from where it is from one. */
interface Value {
  readonly prop: string;
  /** The kind of value that FollowTheMoney takes it for. */
  readonly type: "name" | "string" | "text" | "date" | "language" | "address" | "entity";
  readonly value: string;
  readonly report: string | null;
  readonly language: string | null;
}

interface FtmEntity {
  readonly id: string;
  readonly schema: "Organization" | "Article" | "Event" | "UnknownLink";
  readonly values: readonly Value[];
}

/** FollowTheMoney writes languages with three letters (ISO 639-3); of others it knows nothing. */
const LANGUAGES: Readonly<Record<string, string>> = {
  en: "eng",
  uk: "ukr",
  ru: "rus",
  ko: "kor",
  de: "deu",
  fr: "fra",
  es: "spa",
  pl: "pol",
  ar: "ara",
  zh: "zho",
  ja: "jpn",
};

/**
 * Entities of FollowTheMoney as lines of JSON: publishers as organisations, their reports as articles, claims as events (the model has no claim), and who says what as links between them.
 */
export function ftmEntities(dossier: Dossier): string {
  return entitiesOf(dossier)
    .map(({ id, schema, values }) => {
      const properties: Record<string, string[]> = {};
      for (const { prop, value } of values) properties[prop] = [...new Set([...(properties[prop] ?? []), value])];
      return `${JSON.stringify({ id, schema, properties })}\n`;
    })
    .join("");
}

const COLUMNS = [
  "canonical_id",
  "entity_id",
  "prop",
  "prop_type",
  "schema",
  "value",
  "dataset",
  "origin",
  "lang",
  "original_value",
  "external",
  "first_seen",
  "last_seen",
  "id",
];

/**
 * The same as statements: one row a value, each with who says it. A value that a report gives has that report as its dataset, so that rival values stand beside each other with their sources; what the desk
 * says is of the dataset `firsthand`. Identifiers are the SHA-1 over dataset, entity, property and value, as FollowTheMoney makes them.
 */
export function ftmStatements(dossier: Dossier): string {
  const rows = new Map<string, readonly (string | null)[]>();
  for (const { id: entity, schema, values } of entitiesOf(dossier))
    for (const { prop, type, value, report, language } of values) {
      const dataset = report === null ? "firsthand" : `firsthand_${report}`;
      const id = createHash("sha1").update(`${dataset}.${entity}.${prop}.${value}`).digest("hex");
      const day = dossier.day;
      rows.set(id, [entity, entity, prop, type, schema, value, dataset, report, language, null, "f", day, day, id]);
    }
  return csvText(COLUMNS, rows.values());
}

function entitiesOf(dossier: Dossier): readonly FtmEntity[] {
  const publishers = [...new Set(dossier.reports.map(({ publisher }) => publisher))];
  const known = new Map(dossier.reports.map((report) => [report.id, report]));
  return [
    ...publishers.map((name): FtmEntity => ({ id: publisherId(name), schema: "Organization", values: [own("name", "name", name)] })),
    ...dossier.reports.map(article),
    ...dossier.claims.map((claim) => event(claim, known)),
    ...dossier.claims.flatMap((claim) => links(claim, known)),
  ];
}

const publisherId = (name: string): string => `firsthand-p${createHash("sha1").update(name).digest("hex").slice(0, 12)}`;
const own = (prop: string, type: Value["type"], value: string): Value => ({ prop, type, value, report: null, language: null });

function article({ id, publisher, title, published, language }: DossierReport): FtmEntity {
  const code = LANGUAGES[language];
  const called = title ?? `A report by ${publisher}`;
  return {
    id: `firsthand-${id}`,
    schema: "Article",
    values: [
      own("name", "name", called),
      own("title", "string", called),
      // The model wants one; that of the original is never told.
      own("fileName", "string", id),
      own("publisher", "string", publisher),
      ...(published === null ? [] : [own("publishedAt", "date", published)]),
      ...(code === undefined ? [] : [own("language", "language", code)]),
    ],
  };
}

function event(
  { id, statement, when, where, asserted, denied, quotes }: DossierClaim,
  known: ReadonlyMap<string, DossierReport>,
): FtmEntity {
  return {
    id: `firsthand-${id}`,
    schema: "Event",
    values: [
      own("name", "name", statement),
      own("summary", "text", `Asserted: ${countsOf(asserted)}. Denied: ${countsOf(denied)}.`),
      ...when.flatMap(dates),
      ...where.map((place) => own("location", "address", place)),
      ...quotes.flatMap(({ report, words }): readonly Value[] =>
        words === null
          ? []
          : [{ prop: "description", type: "text", value: words, report, language: LANGUAGES[known.get(report)?.language ?? ""] ?? null }],
      ),
    ],
  };
}

/** An open end is left out, and so is that a date is uncertain. */
function dates(edtf: string): readonly Value[] {
  const day = oneDay(edtf);
  if (day !== null) return [own("date", "date", day)];
  const ends = endsOf(edtf);
  return [
    ...(ends?.first == null ? [] : [own("startDate", "date", ends.first)]),
    ...(ends?.last == null ? [] : [own("endDate", "date", ends.last)]),
  ];
}

function links({ id, quotes }: DossierClaim, known: ReadonlyMap<string, DossierReport>): readonly FtmEntity[] {
  return quotes.flatMap(({ report, chain, stance, polarity }, i): readonly FtmEntity[] => {
    const publisher = known.get(report)?.publisher;
    if (publisher === undefined) return [];
    const role = `${polarity === "for" ? "asserts" : polarity === "against" ? "denies" : "mentions"} (${stance}): ${chain.join(" > ")}`;
    return [
      {
        id: `firsthand-${id}-${i + 1}`,
        schema: "UnknownLink",
        values: [own("subject", "entity", publisherId(publisher)), own("object", "entity", `firsthand-${id}`), own("role", "string", role)],
      },
    ];
  });
}
