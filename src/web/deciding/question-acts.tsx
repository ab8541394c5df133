import { type ReactNode, useState } from "react";
import type { Decision } from "../../record/decision.ts";
import { type ClaimId, type QuestionId, questionId, type UtteranceId } from "../../record/id.ts";
import type { ClaimLine, ConflictLine, DecidedLine, QuestionView } from "../../record/workbench.ts";
import { type Act, ActForm, DecideMenu } from "../parts/decide-menu.tsx";
import { FoundField } from "../parts/found-field.tsx";
import { saidText } from "../parts/said.tsx";
import { go } from "../route.ts";
import { useWords } from "../words.ts";
import { Choice, NOT_PICKED } from "./fields.tsx";
import { withholdActs } from "./leaving-acts.tsx";

/** Asks a question of one's own; its answers are added to it. */
export function AskMenu(): ReactNode {
  const { deciding } = useWords();
  return <DecideMenu label={deciding.ask} acts={[{ key: "ask", label: deciding.ask, form: <Ask text="" answers={[]} /> }]} />;
}

/** None of the answers. */
const NONE = "";
type Answered = ClaimId | typeof NONE;

interface AskProps {
  readonly text: string;
  /** An utterance of each claim that answers it from the beginning. */
  readonly answers: readonly UtteranceId[];
}

/** A question in the words of who asks it, with the answers that are known. */
function Ask({ text, answers }: AskProps): ReactNode {
  const { deciding } = useWords();
  const [asked, write] = useState(text);
  const [plausible, count] = useState("1");
  const wrong = Number(plausible);
  const question = asked.trim();
  const make = (because: string): readonly Decision[] => [
    { kind: "question", text: question, ...(wrong > 1 ? { plausible: wrong } : {}), because },
    ...answers.map((claim): Decision => ({ kind: "answer", question: questionId(question), claim, because })),
  ];
  const sound = question !== "" && Number.isInteger(wrong) && wrong >= 1 && wrong <= 10_000;
  return (
    <ActForm usual={deciding.askBecause} make={sound ? make : null} after={async () => go(`/questions/${questionId(question)}`)}>
      <label className="field">
        {deciding.asked}
        <input type="text" maxLength={2_000} value={asked} onChange={(event) => write(event.target.value)} />
      </label>
      <label className="field">
        {deciding.plausible}
        <input type="number" min={1} max={10_000} value={plausible} onChange={(event) => count(event.target.value)} />
      </label>
    </ActForm>
  );
}

/** What can be decided about a question: its answers and how it came out; one that only a conflict proposes can be asked. */
export function QuestionMenu({ question, seen }: { readonly question: QuestionView; readonly seen: readonly DecidedLine[] }): ReactNode {
  const words = useWords();
  const { deciding } = words;
  const text = saidText(question.text, words);
  if (question.by === "proposed") {
    const answers = question.answers.flatMap(({ first }) => first ?? []);
    return (
      <DecideMenu
        of={text}
        acts={[{ key: "ask", label: deciding.takeUp, form: <Ask text={text} answers={answers} /> }]}
        label={deciding.takeUp}
      />
    );
  }
  const acts: readonly Act[] = [
    { key: "answer", label: deciding.addAnswer, form: <AddAnswer question={question.id} /> },
    ...(question.answers.length === 0
      ? []
      : [
          { key: "speaks", label: deciding.speaks, form: <Speaks question={question} /> },
          { key: "outcome", label: deciding.outcome, form: <CameOut question={question} seen={seen} /> },
        ]),
    ...withholdActs(question.id, seen, deciding),
  ];
  return <DecideMenu of={text} acts={acts} />;
}

function AddAnswer({ question }: { readonly question: QuestionId }): ReactNode {
  const { deciding } = useWords();
  const [claim, pick] = useState(NOT_PICKED);
  const [label, write] = useState("");
  const first = claim.found?.kind === "claim" ? claim.found.first : null;
  const named = label.trim() === "" ? {} : { label: label.trim() };
  return (
    <ActForm
      usual={deciding.answerBecause}
      make={first === null ? null : (because) => [{ kind: "answer", question, claim: first, ...named, because }]}
    >
      <FoundField label={deciding.which} kind="claim" value={claim.value} change={(value, found) => pick({ value, found })} />
      <label className="field">
        {deciding.label}
        <input type="text" maxLength={2_000} value={label} onChange={(event) => write(event.target.value)} />
      </label>
    </ActForm>
  );
}

/** A further claim that counts for an answer or against it. */
function Speaks({ question }: { readonly question: QuestionView }): ReactNode {
  const { deciding } = useWords();
  const [of, choose] = useState<Answered>(question.answers[0]?.claim ?? NONE);
  const [side, take] = useState<"supports" | "opposes">("supports");
  const [claim, pick] = useState(NOT_PICKED);
  const answer = question.answers.find((one) => one.claim === of);
  const first = claim.found?.kind === "claim" ? claim.found.first : null;
  const held = answer?.first ?? null;
  const make =
    first === null || held === null
      ? null
      : (because: string): readonly Decision[] => [{ kind: "answer", question: question.id, claim: held, [side]: [first], because }];
  return (
    <ActForm make={make}>
      <Choice
        label={deciding.answer}
        value={of}
        choose={choose}
        options={question.answers.map((one): Answered => one.claim)}
        nameOf={(id) => question.answers.find((one) => one.claim === id)?.label ?? ""}
      />
      <Choice label={deciding.how} value={side} choose={take} options={["supports", "opposes"]} nameOf={(one) => deciding.sides[one]} />
      <FoundField label={deciding.which} kind="claim" value={claim.value} change={(value, found) => pick({ value, found })} />
    </ActForm>
  );
}

function CameOut({ question, seen }: { readonly question: QuestionView; readonly seen: readonly DecidedLine[] }): ReactNode {
  const { deciding } = useWords();
  const [so, choose] = useState<Answered>(question.answers[0]?.claim ?? NONE);
  const claim = question.answers.find((answer) => answer.claim === so)?.first ?? null;
  return (
    <ActForm
      seen={seen}
      make={so !== NONE && claim === null ? null : (because) => [{ kind: "outcome", question: question.id, claim, because }]}
    >
      <Choice
        label={deciding.cameOut}
        value={so}
        choose={choose}
        options={[...question.answers.map((answer) => answer.claim), NONE]}
        nameOf={(id) => question.answers.find((answer) => answer.claim === id)?.label ?? deciding.none}
      />
    </ActForm>
  );
}

/** What can be decided where claims cannot all be true: to ask which holds, and that the words on one side speak of something else. */
export function ConflictMenu({ conflict }: { readonly conflict: ConflictLine }): ReactNode {
  const words = useWords();
  const { deciding } = words;
  const asked = conflict.questions.some(({ by }) => by === "decided");
  const acts: readonly Act[] = [
    ...(asked
      ? []
      : [{ key: "ask", label: deciding.askWhich, form: <AskWhich claims={conflict.claims} proposed={proposedIn(conflict, words)} /> }]),
    ...apartIn(conflict, deciding),
  ];
  return <DecideMenu acts={acts} of={saidText(conflict.explanation, words)} />;
}

/** What the program would ask. */
function proposedIn({ questions }: ConflictLine, words: ReturnType<typeof useWords>): string {
  const [first] = questions;
  return first === undefined ? "" : saidText(first.text, words);
}

function AskWhich({ claims, proposed }: { readonly claims: readonly ClaimLine[]; readonly proposed: string }): ReactNode {
  return <Ask text={proposed} answers={claims.flatMap(({ first }) => first ?? [])} />;
}

/** One claim that some assert and others deny: the words of the one may be of something else. */
function apartIn({ claims, quotes }: ConflictLine, deciding: ReturnType<typeof useWords>["deciding"]): readonly Act[] {
  const [one, other, more] = quotes.map(({ utterance }) => utterance);
  if (claims.length !== 1 || one == null || other == null || one === other || more !== undefined) return [];
  const form = <ActForm usual={deciding.apartBecause} make={(because) => [{ kind: "different", utterances: [one, other], because }]} />;
  return [{ key: "apart", label: deciding.notDenied, form }];
}
