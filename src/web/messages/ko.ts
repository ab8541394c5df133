import { KO_TONGUE } from "../../wording/ko/tongue.ts";
import { when } from "../../wording/ko/when.ts";
import type { Words } from "./en.ts";
import { FORMATS } from "./ko/base.ts";
import { BESIDE } from "./ko/beside.ts";
import { DECIDING } from "./ko/deciding.ts";
import { KINDS } from "./ko/kinds.ts";
import { MAP } from "./ko/map.ts";
import { PARTS } from "./ko/parts.ts";
import { ROOMS } from "./ko/rooms.ts";

/** The workbench in Korean. A sentence is turned so that no particle stands behind a name, since its final sound is not known. */
export const KO: Words = {
  language: "ko",
  tongue: KO_TONGUE,
  format: FORMATS,
  when,
  kind: KINDS,
  ...PARTS,
  ...ROOMS,
  ...MAP,
  ...BESIDE,
  ...DECIDING,
};
