import type { Evidence } from "../../record/origin.ts";
import type { Reason } from "../../record/why.ts";
import type { CaseView } from "../case-view.ts";
import { joinedEvidence } from "../print/evidence.ts";

interface Shown {
  readonly evidence?: readonly Evidence[];
  readonly parts?: readonly string[];
}

/** Makes reasons about one thing: whole sentences, with the words of their evidence. */
export function reasonsAbout(view: CaseView, about: string): (sentence: string, shown?: Shown) => Reason {
  return (sentence, { evidence = [], parts = [] } = {}) => ({
    about,
    sentence: whole(sentence),
    evidence: joinedEvidence(evidence).map(({ report, span }) => ({ report, span, words: view.quote(report, span) })),
    parts,
  });
}

/** What people wrote as a reason may end with a stop or without. */
function whole(sentence: string): string {
  const ended = /[.?!:…]["”»’]?$/.test(sentence) ? sentence : `${sentence}.`;
  return ended.charAt(0).toUpperCase() + ended.slice(1);
}

/** "A", "A and B", "A, B and 3 more". */
export function listed(names: readonly string[], most = 6): string {
  const all = [...new Set(names)];
  const shown = all.slice(0, most);
  if (all.length > most) return `${shown.join(", ")} and ${all.length - most} more`;
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}
