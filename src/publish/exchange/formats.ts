import type { Dossier } from "../dossier/model.ts";
import { annotations } from "./annotation.ts";
import { atlosIncidents } from "./atlos.ts";
import { bibTex } from "./bibtex.ts";
import { claimReviews } from "./claim-review.ts";
import { cslItems } from "./csl.ts";
import { tables } from "./csv.ts";
import { ftmEntities, ftmStatements } from "./ftm.ts";
import { geoJson } from "./geojson.ts";
import { provenance } from "./prov.ts";
import { stixBundle } from "./stix.ts";
import { timeMap } from "./timemap.ts";
import { uwaziEntities } from "./uwazi.ts";

/** A file of a format, by its name. */
export interface ExchangeFile {
  readonly path: string;
  readonly text: string;
}

/** How a format is written: as one file, or as several in a folder. Each sees the dossier and nothing else of a case. */
export type Format =
  | { readonly kind: "file"; readonly write: (dossier: Dossier) => string }
  | { readonly kind: "folder"; readonly write: (dossier: Dossier) => readonly ExchangeFile[] };

/** The formats in which others take what a case tells. */
export const EXCHANGE: Readonly<Record<string, Format>> = {
  claimreview: { kind: "file", write: claimReviews },
  csv: { kind: "folder", write: tables },
  annotation: { kind: "file", write: annotations },
  prov: { kind: "file", write: provenance },
  stix: { kind: "file", write: stixBundle },
  ftm: { kind: "file", write: ftmEntities },
  "ftm-statements": { kind: "file", write: ftmStatements },
  geojson: { kind: "file", write: geoJson },
  timemap: { kind: "folder", write: timeMap },
  bibtex: { kind: "file", write: bibTex },
  csl: { kind: "file", write: cslItems },
  atlos: { kind: "file", write: atlosIncidents },
  uwazi: { kind: "file", write: uwaziEntities },
};
