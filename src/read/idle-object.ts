import type { Complement } from "./complement.ts";
import type { CueVerb } from "./cue-form.ts";
import { NO_LINKS, phraseEnd } from "./noun-phrase.ts";
import type { Unit } from "./region.ts";
import { isNoun } from "./unit-class.ts";
import type { VerbGroup } from "./verb-group.ts";

/** What can be published as what somebody says; anything else is only handed out. */
const SAYING = /^(?:claims?|allegations?|accusations?|denials?|apolog(?:y|ies)|retractions?|corrections?|warnings?)$/;
/** What a court hears without being told anything by it. */
const PLEADED = /^(?:appeals?|cases?|petitions?|applications?|motions?|pleas?|suits?|lawsuits?)$/;
/** What somebody orders to be done, and does not buy: "ordered two inquiries". */
const DONE =
  /(?:tions?|sions?|ments?|als|ings?|ures?)$|^(?:inquir(?:y|ies)|enquir(?:y|ies)|arrests?|raids?|strikes?|searches|attacks?|tests?|checks?|reviews?|audits?|cuts?|shots?|days?|weeks?|months?|hours?|minutes?|years?)$/;
/** Numbers whatever their tag. */
const NUMBER = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|dozens?|hundreds|thousands)$/;

/** A verb of saying that says nothing of the object it has: "published the list", "heard the appeal", "ordered twelve tanks", "won't see Christmas". */
export function isIdleObject(units: readonly Unit[], { words }: VerbGroup, { lemma }: CueVerb, { kind, from, to }: Complement): boolean {
  if (kind !== "thing" && kind !== "object") return false;
  const last = units[phraseEnd(units, from, to, NO_LINKS) - 1];
  switch (lemma) {
    case "publish":
    case "broadcast":
      return !SAYING.test(last?.lower ?? "");
    case "hear":
      return PLEADED.test(last?.lower ?? "");
    case "see":
      return words.some((word) => /^(?:will|wo|'ll|would|'d|might|may|shall)$/.test(word));
    case "correct":
      return to === from + 1 && /^(?:it|that|this)$/.test(units[from]?.lower ?? "");
    case "order":
      return (
        (units[from]?.tag === "CD" || units[from]?.kind === "number" || NUMBER.test(units[from]?.lower ?? "")) &&
        isNoun(last) &&
        !DONE.test(last?.lower ?? "") &&
        !hasInfinitive(units, from, to)
      );
    default:
      return false;
  }
}

/** "ordered two men to leave" */
function hasInfinitive(units: readonly Unit[], from: number, to: number): boolean {
  for (let i = from; i + 1 < to; i++) if (units[i]?.lower === "to" && /^VBP?$/.test(units[i + 1]?.tag ?? "")) return true;
  return false;
}
