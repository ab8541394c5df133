import { UK_TONGUE } from "../../wording/uk/tongue.ts";
import { when } from "../../wording/uk/when.ts";
import type { Words } from "./en.ts";
import { FORMATS } from "./uk/base.ts";
import { BESIDE } from "./uk/beside.ts";
import { DECIDING } from "./uk/deciding.ts";
import { KINDS } from "./uk/kinds.ts";
import { MAP } from "./uk/map.ts";
import { PARTS } from "./uk/parts.ts";
import { ROOMS } from "./uk/rooms.ts";

/** The workbench in Ukrainian. Names are never inflected: a sentence is turned so that they stand as they are. */
export const UK: Words = {
  language: "uk",
  tongue: UK_TONGUE,
  format: FORMATS,
  when,
  kind: KINDS,
  ...PARTS,
  ...ROOMS,
  ...MAP,
  ...BESIDE,
  ...DECIDING,
};
