import type { Reason, Why } from "../../record/why.ts";
import type { CaseView } from "../case-view.ts";
import type { Part } from "../print/part.ts";
import { whyClaim } from "./claim.ts";
import { whyConflict } from "./conflict.ts";
import { type Recorded, whyDecision } from "./decision.ts";
import { whyEntity } from "./entity.ts";
import { whyItem } from "./item.ts";
import { whyOrigin } from "./origin.ts";
import { whyQuestion } from "./question.ts";
import { whyReport } from "./report.ts";
import { whyUtterance } from "./utterance.ts";

/** How the program comes to one thing of a case. `recorded` says who recorded an event of the case, and when. */
export function whyOf(view: CaseView, part: Part, id: string, numbers: boolean, recorded: (id: string) => Recorded | null): Why {
  const found = part.noun === "claim" ? part.origins : part.value;
  return { format: "firsthand/why@1", id, noun: part.noun, found, because: reasonsFor(view, part, numbers, recorded(id)) };
}

function reasonsFor(view: CaseView, part: Part, numbers: boolean, recorded: Recorded | null): readonly Reason[] {
  switch (part.noun) {
    case "utterance":
      return whyUtterance(view, part.value);
    case "claim":
      return whyClaim(view, part.value, part.origins);
    case "origin":
      return whyOrigin(view, part.value, numbers);
    case "conflict":
      return whyConflict(view, part.value);
    case "question":
      return whyQuestion(view, part.value);
    case "entity":
      return whyEntity(view, part.value);
    case "report":
      return whyReport(view, part.value);
    case "item":
      return whyItem(view, part.value, recorded);
    case "decision":
      return whyDecision(view, part.value, recorded);
  }
}
