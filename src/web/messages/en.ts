import { when } from "../../wording/en/when.ts";
import type { Tongue } from "../../wording/tongue.ts";
import { FORMATS } from "./en/base.ts";
import { BESIDE } from "./en/beside.ts";
import { DECIDING } from "./en/deciding.ts";
import { KINDS } from "./en/kinds.ts";
import { MAP } from "./en/map.ts";
import { PARTS } from "./en/parts.ts";
import { ROOMS } from "./en/rooms.ts";
import type { Language } from "./language.ts";

/** The workbench in English. Its type is that of every language: a key is added in one of these files, and the compiler names the languages that lack it. */
export const EN = {
  language: "en" as Language,
  tongue: null as Tongue | null,
  format: FORMATS,
  when,
  kind: KINDS,
  ...PARTS,
  ...ROOMS,
  ...MAP,
  ...BESIDE,
  ...DECIDING,
};

export type Words = typeof EN;
