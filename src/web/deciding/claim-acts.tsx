import { type ReactNode, useState } from "react";
import type { Decision, DecisionOf } from "../../record/decision.ts";
import { CREDIBILITIES } from "../../record/grade.ts";
import { type QuestionId, questionId, type UtteranceId } from "../../record/id.ts";
import type { ClaimView, DecidedLine, Member, UtteranceView } from "../../record/workbench.ts";
import { ask } from "../ask.ts";
import { ActForm, DecideMenu } from "../parts/decide-menu.tsx";
import { FoundField } from "../parts/found-field.tsx";
import { saidText } from "../parts/said.tsx";
import { questionsResource, useResource } from "../resource.ts";
import { go } from "../route.ts";
import { useWords } from "../words.ts";
import { Certain, Choice, meantBy, NOT_PICKED, namedIn, reportOrItem } from "./fields.tsx";
import { withholdActs } from "./leaving-acts.tsx";

/** Goes to the claim to which an utterance belongs now: what is joined or taken apart may have another name. */
export async function goToClaimOf(utterance: UtteranceId): Promise<void> {
  const { claim } = await ask<UtteranceView>("GET", `/api/utterances/${utterance}`);
  if (claim !== null) go(`/claims/${claim.id}`, "replace");
}

interface Props {
  readonly claim: ClaimView;
  readonly seen: readonly DecidedLine[];
}

/** What can be decided about a claim as a whole. */
export function ClaimMenu({ claim, seen }: Props): ReactNode {
  const { deciding } = useWords();
  const { first } = claim;
  if (first === null) return null;
  const of = { claim, seen, first };
  return (
    <DecideMenu
      acts={[
        { key: "join", label: deciding.join, form: <Join {...of} /> },
        { key: "credibility", label: deciding.credibility, form: <Credibility {...of} /> },
        { key: "interest", label: deciding.interest, form: <Interest {...of} /> },
        { key: "answers", label: deciding.answers, form: <Answers {...of} /> },
        ...withholdActs(claim.id, seen, deciding),
      ]}
    />
  );
}

interface FormProps extends Props {
  readonly first: UtteranceId;
}

function Join({ claim, first }: FormProps): ReactNode {
  const { deciding } = useWords();
  const [other, pick] = useState(NOT_PICKED);
  const theirs = other.found?.kind === "claim" ? other.found.first : null;
  return (
    <ActForm
      usual={deciding.joinBecause}
      make={theirs === null ? null : (because) => [{ kind: "same", utterances: [first, theirs], because }]}
      after={() => goToClaimOf(first)}
    >
      <FoundField
        label={deciding.which}
        kind="claim"
        but={`/claims/${claim.id}`}
        value={other.value}
        change={(value, found) => pick({ value, found })}
      />
    </ActForm>
  );
}

function Credibility({ claim, first, seen }: FormProps): ReactNode {
  const { deciding, grades, questions } = useWords();
  const [grade, choose] = useState<DecisionOf<"credibility">["grade"]>("3");
  return (
    <ActForm seen={seen} meant={meantBy([], claim.id)} make={(because) => [{ kind: "credibility", claim: first, grade, because }]}>
      <Choice label={questions.credibility} value={grade} choose={choose} options={CREDIBILITIES} nameOf={(one) => grades[one]} />
      <p className="where">{deciding.noHigher}</p>
    </ActForm>
  );
}

const INTERESTS = ["for", "against", "none"] as const;

function Interest({ claim, first, seen }: FormProps): ReactNode {
  const { deciding } = useWords();
  const [who, pick] = useState(NOT_PICKED);
  const [interest, choose] = useState<DecisionOf<"interest">["interest"]>("for");
  const [name, entity] = namedIn(who);
  return (
    <ActForm
      seen={seen}
      meant={meantBy([[name, entity]], claim.id)}
      make={entity === null ? null : (because) => [{ kind: "interest", name, claim: first, interest, because }]}
    >
      <FoundField label={deciding.who} kind="entity" value={who.value} change={(value, found) => pick({ value, found })} />
      <Choice label={deciding.serves} value={interest} choose={choose} options={INTERESTS} nameOf={(one) => deciding.interests[one]} />
    </ActForm>
  );
}

const NEW = "";

/** Under a question that is asked already, or a new one. */
function Answers({ claim, first }: FormProps): ReactNode {
  const words = useWords();
  const { deciding } = words;
  const asked = useResource(questionsResource, "0").data?.lines.filter(({ by }) => by === "decided") ?? [];
  const [question, choose] = useState<QuestionId | typeof NEW>(NEW);
  const [text, write] = useState(`${claim.statement}?`);
  const chosen = asked.find(({ id }) => id === question);
  const fresh = text.trim();
  const make = (because: string): readonly Decision[] =>
    chosen === undefined
      ? [
          { kind: "question", text: fresh, because },
          { kind: "answer", question: questionId(fresh), claim: first, because },
        ]
      : [{ kind: "answer", question: chosen.id, claim: first, because }];
  return (
    <ActForm usual={deciding.answerBecause} make={chosen === undefined && fresh === "" ? null : make}>
      {asked.length === 0 ? null : (
        <Choice
          label={deciding.question}
          value={question}
          choose={choose}
          options={[NEW, ...asked.map(({ id }) => id)]}
          nameOf={(one) => {
            const named = asked.find(({ id }) => id === one);
            return named === undefined ? deciding.aNew : saidText(named.text, words);
          }}
        />
      )}
      {chosen === undefined ? (
        <label className="field">
          {deciding.asked}
          <input type="text" maxLength={2_000} value={text} onChange={(event) => write(event.target.value)} />
        </label>
      ) : null}
    </ActForm>
  );
}

/** What can be decided about one of the utterances that make a claim. */
export function MemberMenu({ member: { utterance }, claim }: { readonly member: Member; readonly claim: ClaimView }): ReactNode {
  const { deciding, review } = useWords();
  const rest = claim.said.find((other) => other.utterance.id !== utterance.id)?.utterance.id;
  const accept = {
    key: "accept",
    label: deciding.accept,
    form: (
      <ActForm
        usual={review.acceptedBecause}
        submit={review.accept}
        make={(because) => [{ kind: "accept", utterance: utterance.id, because }]}
      />
    ),
  };
  const acts = [
    ...(utterance.review === "unreviewed" ? [accept] : []),
    ...(rest === undefined ? [] : [{ key: "apart", label: deciding.apart, form: <Apart rest={rest} utterance={utterance.id} /> }]),
    { key: "relies", label: deciding.relies, form: <Relies from={utterance.id} /> },
  ];
  return <DecideMenu acts={acts} of={utterance.words.slice(0, 80)} />;
}

function Apart({ rest, utterance }: { readonly rest: UtteranceId; readonly utterance: UtteranceId }): ReactNode {
  const { deciding } = useWords();
  return (
    <ActForm
      usual={deciding.apartBecause}
      make={(because) => [{ kind: "different", utterances: [rest, utterance], because }]}
      after={() => goToClaimOf(rest)}
    />
  );
}

/** From which report or item somebody got something. */
function Relies({ from }: { readonly from: UtteranceId }): ReactNode {
  const { deciding } = useWords();
  const [report, pick] = useState(NOT_PICKED);
  const [certain, make] = useState(false);
  const on = reportOrItem(report);
  return (
    <ActForm make={on === null ? null : (because) => [{ kind: "relies", from, on, certain, because }]}>
      <FoundField label={deciding.from} kind={["report", "item"]} value={report.value} change={(value, found) => pick({ value, found })} />
      <Certain value={certain} change={make} />
    </ActForm>
  );
}

/** Accepts in one act what nobody has reviewed of a claim, whose words all stand on the page. */
export function AcceptAll({ said }: { readonly said: readonly Member[] }): ReactNode {
  const { deciding, review } = useWords();
  const open = said.filter(({ utterance }) => utterance.review === "unreviewed" && utterance.standing === "none");
  if (open.length < 2) return null;
  const form = (
    <ActForm
      usual={review.acceptedBecause}
      submit={deciding.acceptedAll(open.length)}
      make={(because) => open.map(({ utterance }) => ({ kind: "accept", utterance: utterance.id, because }))}
    >
      <p className="where">{deciding.readAll}</p>
    </ActForm>
  );
  return <DecideMenu label={deciding.acceptAll(open.length)} acts={[{ key: "all", label: deciding.accept, form }]} />;
}
