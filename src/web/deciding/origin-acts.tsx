import { type ReactNode, useState } from "react";
import { caseName, type DecisionOf } from "../../record/decision.ts";
import { RELIABILITIES } from "../../record/grade.ts";
import type { EntityId, ReportId } from "../../record/id.ts";
import { ORIGIN_KINDS, type OriginKind } from "../../record/origin-kind.ts";
import type { ClaimOrigin, CollapseLine, DecidedLine } from "../../record/workbench.ts";
import { type Act, ActForm, DecideMenu } from "../parts/decide-menu.tsx";
import { FoundField } from "../parts/found-field.tsx";
import { useWords } from "../words.ts";
import { Amount, Certain, Choice, meantBy, NOT_PICKED, namedIn } from "./fields.tsx";

interface SpeakerProps {
  readonly name: string;
  readonly entity: EntityId | null;
  readonly seen: readonly DecidedLine[];
}

function Grade({ name, entity, seen }: SpeakerProps): ReactNode {
  const { deciding, grades } = useWords();
  const [grade, choose] = useState<DecisionOf<"reliability">["grade"]>("C");
  return (
    <ActForm seen={seen} meant={meantBy([[name, entity]])} make={(because) => [{ kind: "reliability", name, grade, because }]}>
      <Choice label={deciding.gradeIs} value={grade} choose={choose} options={RELIABILITIES} nameOf={(one) => grades[one]} />
    </ActForm>
  );
}

function Control({ name, entity, seen }: SpeakerProps): ReactNode {
  const { deciding } = useWords();
  const [power, pick] = useState(NOT_PICKED);
  const [certain, make] = useState(false);
  const by = namedIn(power);
  return (
    <ActForm
      seen={seen}
      meant={meantBy([[name, entity], by])}
      make={by[0] === "" ? null : (because) => [{ kind: "control", name, by: by[0], certain, because }]}
    >
      <FoundField label={deciding.by} kind="entity" value={power.value} change={(value, found) => pick({ value, found })} />
      <Certain value={certain} change={make} />
    </ActForm>
  );
}

/** How often it was right in another case: of how many questions that were settled there. */
function RightElsewhere({ name }: { readonly name: string }): ReactNode {
  const { deciding } = useWords();
  const [right, setRight] = useState("");
  const [of, setOf] = useState("");
  const [elsewhere, setElsewhere] = useState("");
  const [times, all, where] = [Number(right), Number(of), elsewhere.trim()];
  const sound = right !== "" && Number.isInteger(times) && times >= 0 && Number.isInteger(all) && all >= 1 && times <= all;
  const named = caseName.safeParse(where).success;
  return (
    <ActForm make={sound && named ? (because) => [{ kind: "record", name, right: times, of: all, case: where, because }] : null}>
      <Amount label={deciding.right} value={right} change={setRight} />
      <Amount label={deciding.ofSettled} value={of} change={setOf} />
      <label className="field">
        {deciding.inCase}
        <input type="text" maxLength={64} value={elsewhere} onChange={(event) => setElsewhere(event.target.value)} />
      </label>
      <p className="where">{deciding.registers}</p>
    </ActForm>
  );
}

/** What can be decided about somebody as a source, where he is shown himself. */
export function sourceActs(speaker: SpeakerProps, words: DecidingWords): readonly Act[] {
  return [...speakerActs(speaker, words), { key: "record", label: words.record, form: <RightElsewhere name={speaker.name} /> }];
}

/** What can be decided about somebody as a source. */
function speakerActs(speaker: SpeakerProps, { grade, control }: { readonly grade: string; readonly control: string }): readonly Act[] {
  return [
    { key: "grade", label: grade, form: <Grade {...speaker} /> },
    { key: "control", label: control, form: <Control {...speaker} /> },
  ];
}

/** What can be decided about an origin: of what kind it is, and about its source. */
export function OriginMenu({ origin, seen }: { readonly origin: ClaimOrigin; readonly seen: readonly DecidedLine[] }): ReactNode {
  const { deciding, kind } = useWords();
  const last = origin.chain.at(-1)?.utterance.id;
  const speaker = origin.by === null ? [] : speakerActs({ name: origin.by, entity: origin.entity, seen }, deciding);
  const ends =
    last === undefined ? [] : [{ key: "ends", label: deciding.ends, form: <Ends utterance={last} kind={origin.kind} seen={seen} /> }];
  return <DecideMenu of={origin.by ?? kind.origin[origin.kind]} acts={[...ends, ...speaker]} />;
}

interface EndsProps {
  readonly utterance: DecisionOf<"origin">["utterance"];
  readonly kind: OriginKind;
  readonly seen: readonly DecidedLine[];
}

function Ends({ utterance, kind, seen }: EndsProps): ReactNode {
  const words = useWords();
  const [origin, choose] = useState(kind);
  return (
    <ActForm seen={seen} make={(because) => [{ kind: "origin", utterance, origin, because }]}>
      <Choice label={words.deciding.kind} value={origin} choose={choose} options={ORIGIN_KINDS} nameOf={(one) => words.kind.origin[one]} />
    </ActForm>
  );
}

interface CollapseProps {
  readonly collapse: CollapseLine;
  readonly origins: readonly ClaimOrigin[];
}

/** What can be decided where several may count as one. */
export function CollapseMenu({ collapse, origins }: CollapseProps): ReactNode {
  const { deciding } = useWords();
  const acts = [...betweenReports(collapse, origins, deciding), ...betweenNames(collapse, deciding)];
  return acts.length === 0 ? null : <DecideMenu acts={acts} />;
}

type DecidingWords = ReturnType<typeof useWords>["deciding"];

/** Where two reports share something: whether one had it from the other. */
function betweenReports(collapse: CollapseLine, origins: readonly ClaimOrigin[], deciding: DecidingWords): readonly Act[] {
  if (collapse.reason === "same-publisher" || collapse.reason === "same-control" || collapse.reason === "analyst") return [];
  const reports = new Map<ReportId, string>(collapse.quotes.map(({ report, publisher, title }) => [report, publisher ?? title]));
  if (reports.size < 2)
    for (const { chain } of origins.filter(({ id }) => collapse.members.some((member) => member.id === id)))
      for (const { report } of chain.slice(0, 1)) reports.set(report.id, report.publisher ?? report.title);
  const [one, other, more] = [...reports];
  if (one === undefined || other === undefined || more !== undefined) return [];
  const relies = ([from]: typeof one, [on]: typeof one) => (
    <ActForm make={(because) => [{ kind: "relies", from, on, certain: true, because }]} />
  );
  return [
    {
      key: "independent",
      label: deciding.independent,
      form: <ActForm make={(because) => [{ kind: "independent", reports: [one[0], other[0]], because }]} />,
    },
    { key: "first", label: deciding.gotFrom(one[1], other[1]), form: relies(one, other) },
    { key: "second", label: deciding.gotFrom(other[1], one[1]), form: relies(other, one) },
  ];
}

/** Where two names may be one speaker. */
function betweenNames({ names }: CollapseLine, deciding: DecidingWords): readonly Act[] {
  if (names === null) return [];
  return (["same", "different"] as const).map((kind) => ({
    key: kind,
    label: kind === "same" ? deciding.oneSpeaker : deciding.twoSpeakers,
    form: <ActForm make={(because) => [{ kind, names: [names[0], names[1]], because }]} />,
  }));
}
