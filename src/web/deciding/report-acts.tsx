import { type ReactNode, useState } from "react";
import { RENDERINGS, type RenderingKind } from "../../record/decision.ts";
import type { ReportId } from "../../record/id.ts";
import type { DecidedLine, ReportView } from "../../record/workbench.ts";
import { ActForm, DecideMenu } from "../parts/decide-menu.tsx";
import { FoundField } from "../parts/found-field.tsx";
import { useWords } from "../words.ts";
import { Certain, Choice, NOT_PICKED, type Picked, reportOrItem } from "./fields.tsx";
import { asideActs, withholdActs } from "./leaving-acts.tsx";

/** What can be decided about a report as a whole: what it is of another or of a recording, whether it was got from one, and whether it takes part and may leave. */
export function ReportMenu({ view, seen }: { readonly view: ReportView; readonly seen: readonly DecidedLine[] }): ReactNode {
  const { deciding } = useWords();
  const report = view.id;
  return (
    <DecideMenu
      label={deciding.aboutReport}
      acts={[
        { key: "renders", label: deciding.renders, form: <Renders report={report} /> },
        { key: "relies", label: deciding.gotFromReport, form: <GotFrom report={report} /> },
        { key: "independent", label: deciding.apartFrom, form: <ApartFrom report={report} /> },
        ...asideActs(view.item.id, view.item.reports, seen, deciding),
        ...withholdActs(report, seen, deciding),
      ]}
    />
  );
}

interface Props {
  readonly report: ReportId;
}

const idOf = ({ found }: Picked): ReportId | null => (found?.kind === "report" ? found.id : null);

function Renders({ report }: Props): ReactNode {
  const { deciding } = useWords();
  const [as, choose] = useState<RenderingKind>("translation");
  const [other, pick] = useState(NOT_PICKED);
  const [maker, setMaker] = useState(NOT_PICKED);
  const [supplier, setSupplier] = useState(NOT_PICKED);
  const of = reportOrItem(other);
  const [made, by] = [maker.value.trim(), supplier.value.trim()];
  const known = { ...(made === "" ? {} : { maker: made }), ...(by === "" ? {} : { supplier: by }) };
  return (
    <ActForm make={of === null ? null : (because) => [{ kind: "rendering", report, of, as, ...known, because }]}>
      <Choice label={deciding.as} value={as} choose={choose} options={RENDERINGS} nameOf={(one) => deciding.renderings[one]} />
      <OtherReport label={deciding.ofReport} report={report} items value={other} pick={pick} />
      <FoundField label={deciding.maker} kind="entity" value={maker.value} change={(value, found) => setMaker({ value, found })} />
      <FoundField label={deciding.supplier} kind="entity" value={supplier.value} change={(value, found) => setSupplier({ value, found })} />
    </ActForm>
  );
}

function GotFrom({ report }: Props): ReactNode {
  const { deciding } = useWords();
  const [other, pick] = useState(NOT_PICKED);
  const [certain, make] = useState(false);
  const on = reportOrItem(other);
  return (
    <ActForm make={on === null ? null : (because) => [{ kind: "relies", from: report, on, certain, because }]}>
      <OtherReport label={deciding.from} report={report} items value={other} pick={pick} />
      <Certain value={certain} change={make} />
    </ActForm>
  );
}

function ApartFrom({ report }: Props): ReactNode {
  const { deciding } = useWords();
  const [other, pick] = useState(NOT_PICKED);
  const from = idOf(other);
  return (
    <ActForm make={from === null ? null : (because) => [{ kind: "independent", reports: [report, from], because }]}>
      <OtherReport label={deciding.otherReport} report={report} value={other} pick={pick} />
    </ActForm>
  );
}

interface OtherProps extends Props {
  readonly label: string;
  /** Whether it may be an item too, such as a recording. */
  readonly items?: boolean;
  readonly value: Picked;
  pick(value: Picked): void;
}

function OtherReport({ label, report, items = false, value, pick }: OtherProps): ReactNode {
  return (
    <FoundField
      label={label}
      kind={items ? ["report", "item"] : "report"}
      but={`/reports/${report}`}
      value={value.value}
      change={(written, found) => pick({ value: written, found })}
    />
  );
}
