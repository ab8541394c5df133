import type { Claim } from "../record/claim.ts";
import type { Conflict } from "../record/conflict.ts";
import type { Findings } from "../record/findings.ts";
import type { Gathered } from "../record/gathered.ts";
import type { ClaimId } from "../record/id.ts";
import type { Bounds, ClaimOrigins, Side } from "../record/origin.ts";
import { Patched } from "../record/patched.ts";
import { english, type Sentence, say } from "../record/sentence.ts";
import type { WeighedAnswer, Weighing, Word } from "../record/weighing.ts";
import type { AnswerChange, ClaimChange, ConflictChange, Differing, Outcome, QuestionChange, WhatIf } from "../record/what-if.ts";

type Changes = Pick<WhatIf, "questions" | "claims" | "conflicts" | "notes">;

/** Under what a claim goes in other findings of the same case; null where nothing of it is left there. */
type Successor = (claim: ClaimId) => ClaimId | null;

/**
 * What differs between two findings of one case, the most important first: questions by how far a word moves, claims by how many origins
 * come or go, conflicts by severity. Claims are followed by their utterances, since a claim may go under another name.
 */
export function changesBetween(before: Findings, after: Findings): Changes {
  if (before === after) return { questions: [], claims: [], conflicts: [], notes: [] };
  const successor = before.gathered.claims === after.gathered.claims ? unmoved : successorsIn(before.gathered, after.gathered);
  const claims: ClaimChange[] = [];
  const others: ClaimChange[] = [];
  for (const found of tracedOtherwise(before.traced.claims, after.traced.claims)) {
    const change = compare(found, after, successor);
    const { asserted, denied } = change;
    const isSame = sameBounds(asserted.before.origins, asserted.after.origins) && sameBounds(denied.before.origins, denied.after.origins);
    (isSame ? others : claims).push(change);
  }
  return {
    questions: questionsBetween(before.weighings, after.weighings, successor),
    claims: byLoss(claims),
    conflicts: conflictsBetween(before, after, successor),
    notes: echoes(others),
  };
}

/** What was traced of claims of which it is another thing after, in no order. Most are the same thing in both, and need no comparing. */
function* tracedOtherwise(before: Findings["traced"]["claims"], after: Findings["traced"]["claims"]): Iterable<ClaimOrigins> {
  const apart = Patched.between(before, after);
  for (const claim of apart ?? before.keys()) {
    const found = before.get(claim);
    if (found !== undefined && after.get(claim) !== found) yield found;
  }
}

const unmoved: Successor = (claim) => claim;

function successorsIn(before: Gathered, after: Gathered): Successor {
  const most = ({ id, members }: Claim): ClaimId | null => {
    if (after.claims.has(id)) return id;
    const counts = new Map<ClaimId, number>();
    for (const member of members) {
      const claim = after.claimOf.get(member);
      if (claim !== undefined) counts.set(claim, (counts.get(claim) ?? 0) + 1);
    }
    const [best] = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
    return best?.[0] ?? null;
  };
  const known = new Map<ClaimId, ClaimId | null>();
  return (id) => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const claim = before.claims.get(id);
    const next = claim === undefined ? null : most(claim);
    known.set(id, next);
    return next;
  };
}

const NOBODY: Side = { reports: 0, origins: { min: 0, max: 0 } };

function compare(found: ClaimOrigins, after: Findings, successor: Successor): ClaimChange {
  const next = successor(found.claim);
  const then = next === null ? undefined : after.traced.claims.get(next);
  return {
    claim: found.claim,
    statement: found.statement,
    asserted: { before: found.asserted, after: then?.asserted ?? NOBODY },
    denied: { before: found.denied, after: then?.denied ?? NOBODY },
  };
}

function sameBounds(a: Bounds, b: Bounds): boolean {
  return a.min === b.min && a.max === b.max;
}

/** The claim that loses or gains the most first; then the most reported. */
function byLoss(changes: readonly ClaimChange[]): readonly ClaimChange[] {
  const apart = (now: Bounds, then: Bounds): number => Math.abs(then.min - now.min) + Math.abs(then.max - now.max);
  const ranked = changes.map((change) => {
    const { asserted, denied } = change;
    return {
      change,
      moved: apart(asserted.before.origins, asserted.after.origins) + apart(denied.before.origins, denied.after.origins),
      reports: asserted.before.reports + denied.before.reports,
    };
  });
  ranked.sort((a, b) => b.moved - a.moved || b.reports - a.reports || (a.change.claim < b.change.claim ? -1 : 1));
  return ranked.map(({ change }) => change);
}

function echoes(rest: readonly ClaimChange[]): readonly Sentence[] {
  const fewer = rest.filter(({ asserted, denied }) => [asserted, denied].some(({ before, after }) => after.reports < before.reports));
  if (fewer.length === 0) return [];
  return [
    fewer.length === 1
      ? say`1 claim has fewer reports and as many origins as before: what is left out only repeated others there.`
      : say`${fewer.length} claims have fewer reports and as many origins as before: what is left out only repeated others there.`,
  ];
}

function questionsBetween(before: readonly Weighing[], after: readonly Weighing[], successor: Successor): readonly QuestionChange[] {
  const matched = new Set<Weighing>();
  const changes: QuestionChange[] = [];
  for (const weighing of before) {
    const next =
      after.find((other) => other.question === weighing.question) ?? after.find((other) => asksTheSame(weighing, other, successor));
    if (next !== undefined) matched.add(next);
    if (next === weighing) continue;
    const answers = next === undefined ? [] : answersBetween(weighing.answers, next.answers, successor);
    if (next === undefined || answers.length > 0)
      changes.push({ ...headOf(weighing), change: next === undefined ? "gone" : "changed", answers });
  }
  for (const weighing of after) if (!matched.has(weighing)) changes.push({ ...headOf(weighing), change: "new", answers: [] });
  return changes.sort(byImportance);
}

const headOf = ({ question, text, by }: Weighing): Pick<QuestionChange, "question" | "text" | "by"> => ({ question, text, by });

/** The identifier of a proposed question holds those of its claims, which may go under other names. */
function asksTheSame(before: Weighing, after: Weighing, successor: Successor): boolean {
  if (before.by !== "proposed" || after.by !== "proposed" || before.answers.length !== after.answers.length) return false;
  const claims = new Set(before.answers.map(({ claim }) => successor(claim)));
  return after.answers.every(({ claim }) => claims.has(claim));
}

function answersBetween(before: readonly WeighedAnswer[], after: readonly WeighedAnswer[], successor: Successor): readonly AnswerChange[] {
  const matched = new Set<WeighedAnswer>();
  const changes = before.map((answer): AnswerChange => {
    const next = after.find(({ claim, label }) => claim === successor(answer.claim) || label === answer.label);
    if (next !== undefined) matched.add(next);
    const [now, then] = [outcomeOf(answer), next === undefined ? null : outcomeOf(next)];
    return { claim: answer.claim, label: answer.label, before: now, after: then, differs: then === null ? [] : fieldsApart(now, then) };
  });
  const fresh = after
    .filter((answer) => !matched.has(answer))
    .map((answer): AnswerChange => ({ claim: answer.claim, label: answer.label, before: null, after: outcomeOf(answer), differs: [] }));
  const differing = [...changes, ...fresh].filter(({ before, after, differs }) => before === null || after === null || differs.length > 0);
  return differing.sort((a, b) => wordsMoved(b) - wordsMoved(a) || standing(b) - standing(a) || (a.claim < b.claim ? -1 : 1));
}

/** How probable an answer is as things are; of one that is new, as they would be. */
function standing({ before, after }: AnswerChange): number {
  const [low, high] = (before ?? after)?.probability ?? [0, 0];
  return low + high;
}

function outcomeOf({ for: pro, against, word, probability, confidence, credibility }: WeighedAnswer): Outcome {
  return { for: pro, against, word, probability, confidence, credibility };
}

function fieldsApart(now: Outcome, then: Outcome): readonly Differing[] {
  const differs: Record<Differing, boolean> = {
    word: now.word !== then.word,
    credibility: now.credibility !== then.credibility,
    confidence: now.confidence !== then.confidence,
    for: !sameBounds(now.for.origins, then.for.origins),
    against: !sameBounds(now.against.origins, then.against.origins),
    probability: now.probability.join() !== then.probability.join(),
  };
  return ORDER.filter((field) => differs[field]);
}

const ORDER: readonly Differing[] = ["word", "credibility", "confidence", "for", "against", "probability"];
const WORDS: readonly Word[] = [
  "almost no chance",
  "very unlikely",
  "unlikely",
  "roughly even chance",
  "likely",
  "very likely",
  "almost certain",
];

/** How far the word of an answer moves, in words; an answer that goes or comes moves all the way. */
function wordsMoved({ before, after }: AnswerChange): number {
  return before === null || after === null ? WORDS.length : Math.abs(WORDS.indexOf(after.word) - WORDS.indexOf(before.word));
}

function byImportance(a: QuestionChange, b: QuestionChange): number {
  const asked = ({ by }: QuestionChange): number => (by === "decided" ? 1 : 0);
  const moved = ({ answers }: QuestionChange): number => Math.max(0, ...answers.map(wordsMoved));
  const fields = ({ answers }: QuestionChange): number => answers.reduce((sum, { differs }) => sum + differs.length, 0);
  return moved(b) - moved(a) || asked(b) - asked(a) || fields(b) - fields(a) || (a.question < b.question ? -1 : 1);
}

const RANK: Readonly<Record<ConflictChange["severity"], number>> = { conflict: 0, tension: 1, note: 2 };

/** A conflict keeps its identity where its claims go under other names, and where somebody else is now the first to say one of them. */
function conflictsBetween(before: Findings, after: Findings, successor: Successor): readonly ConflictChange[] {
  const left = new Set(after.conflicts);
  const claimsOf = (claims: readonly (ClaimId | null)[]): string => [...new Set(claims)].sort().join();
  const without = (rest: readonly Conflict[], same: (a: Conflict, b: Conflict) => boolean): readonly Conflict[] =>
    rest.filter((conflict) => {
      const found = [...left].find(
        (other) =>
          conflict.kind === other.kind && claimsOf(conflict.claims.map(successor)) === claimsOf(other.claims) && same(conflict, other),
      );
      if (found !== undefined) left.delete(found);
      return found === undefined;
    });
  const gone = without(
    without(before.conflicts, (a, b) => english(a.explanation) === english(b.explanation)),
    () => true,
  );
  const changeOf = ({ id, severity, explanation }: Conflict, change: ConflictChange["change"]): ConflictChange => ({
    conflict: id,
    severity,
    explanation,
    change,
  });
  const changes = [...gone.map((one) => changeOf(one, "gone")), ...[...left].map((one) => changeOf(one, "new"))];
  return changes.sort((a, b) => RANK[a.severity] - RANK[b.severity] || (a.conflict < b.conflict ? -1 : 1));
}
