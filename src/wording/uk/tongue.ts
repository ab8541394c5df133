import type { Tongue } from "../tongue.ts";
import { CHECK } from "./check.ts";
import { DECISIONS } from "./decisions.ts";
import { EVIDENCE } from "./evidence.ts";
import { FINDINGS } from "./findings.ts";
import { PEOPLE } from "./people.ts";
import { REMARKS } from "./remarks.ts";
import { TERMS } from "./terms.ts";
import { TRACE } from "./trace.ts";
import { WEIGH } from "./weigh.ts";
import { when } from "./when.ts";

/** The program's sentences in Ukrainian. Names are never inflected: a sentence is turned so that they stand as they are. */
export const UK_TONGUE: Tongue = {
  language: "uk",
  catalogues: [CHECK, WEIGH, TRACE, FINDINGS, PEOPLE, EVIDENCE, DECISIONS, REMARKS],
  terms: TERMS,
  between: { ", ": ", ", "; ": "; ", " and ": " і ", ", and ": ", і ", ", and in ": " і ", " and of ": " і " },
  when,
};
