import { Checking } from "../check/check.ts";
import type { Question } from "../record/claim.ts";
import type { Findings } from "../record/findings.ts";
import type { Gathered } from "../record/gathered.ts";
import type { EntityId } from "../record/id.ts";
import type { Traced } from "../record/origin.ts";
import type { RevisedClaims } from "../record/revision.ts";
import { isSame } from "../record/same.ts";
import { Weighed } from "../weigh/weigh.ts";
import { proposedQuestions } from "./proposed-questions.ts";

/** What was gathered and traced, checked and weighed, with what it takes to do so again where little differs. */
export interface Judged {
  readonly checking: Checking;
  readonly weighed: Weighed;
  /** Those of the questions that conflicts propose. */
  readonly proposed: readonly Question[];
}

/** What stands behind findings that somebody still holds. */
const judgements = new WeakMap<Findings, Judged>();

/** Keeps what stands behind findings, and gives them. */
export function findingsFrom(gathered: Gathered, traced: Traced, judged: Judged): Findings {
  const findings: Findings = { gathered, traced, conflicts: judged.checking.conflicts, weighings: judged.weighed.weighings };
  judgements.set(findings, judged);
  return findings;
}

/** The questions that the conflicts of findings propose. */
export function proposedIn(findings: Findings): readonly Question[] {
  return judgements.get(findings)?.proposed ?? proposedQuestions(findings.gathered, findings.conflicts);
}

/** Checks and weighs all of a case. `asked` are questions besides those of the case and those that its conflicts propose. */
export function judged(gathered: Gathered, traced: Traced, asked: readonly Question[] = []): Judged {
  const checking = Checking.of(gathered);
  const proposed = proposedQuestions(gathered, checking.conflicts);
  return { checking, weighed: Weighed.of(gathered, traced, questionsIn(gathered, proposed, asked)), proposed };
}

/** What `judged` would give after a revision of what stands behind `before`; all is done again where nothing is known of that. */
export function judgedAnew(
  before: Findings,
  gathered: Gathered,
  traced: Traced,
  revision: RevisedClaims,
  asked: readonly Question[] = [],
): Judged {
  const known = judgements.get(before);
  if (known === undefined) return judged(gathered, traced, asked);
  const checking = known.checking.revised(gathered, revision);
  const entities = revision.known?.entities ?? NOBODY;
  const isAlike =
    checking.conflicts === known.checking.conflicts &&
    gathered.claims === before.gathered.claims &&
    isSame(gathered.questions, before.gathered.questions);
  const proposed = isAlike ? known.proposed : proposedQuestions(gathered, checking.conflicts);
  return { checking, weighed: known.weighed.revised(gathered, traced, questionsIn(gathered, proposed, asked), entities), proposed };
}

const NOBODY: ReadonlySet<EntityId> = new Set();

/** Each question once: the same conflict proposes the same one, and an asked one is not proposed again. */
function questionsIn(gathered: Gathered, proposed: readonly Question[], asked: readonly Question[]): readonly Question[] {
  if (asked.length === 0) return [...gathered.questions, ...proposed];
  return [...new Map([...gathered.questions, ...asked, ...proposed].map((question) => [question.id, question])).values()];
}
