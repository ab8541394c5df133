import type { Tongue } from "../tongue.ts";
import { CHECK } from "./check.ts";
import { DECISIONS } from "./decisions.ts";
import { EVIDENCE } from "./evidence.ts";
import { FINDINGS } from "./findings.ts";
import { particle } from "./particle.ts";
import { PEOPLE } from "./people.ts";
import { REMARKS } from "./remarks.ts";
import { TERMS } from "./terms.ts";
import { TRACE } from "./trace.ts";
import { WEIGH } from "./weigh.ts";
import { when } from "./when.ts";

/** The program's sentences in Korean. Behind what is put in stands the particle that its last sound asks for. */
export const KO_TONGUE: Tongue = {
  language: "ko",
  catalogues: [CHECK, WEIGH, TRACE, FINDINGS, PEOPLE, EVIDENCE, DECISIONS, REMARKS],
  terms: TERMS,
  between: { ", ": ", ", "; ": "; ", " and ": ", ", ", and ": "; ", ", and in ": ", ", " and of ": ", " },
  when,
  particle,
};
