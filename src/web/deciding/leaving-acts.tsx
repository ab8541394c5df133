import type { ReactNode } from "react";
import type { ClaimId, ItemId, QuestionId, ReportId } from "../../record/id.ts";
import type { DecidedLine } from "../../record/workbench.ts";
import { type Act, ActForm, DecideMenu } from "../parts/decide-menu.tsx";
import { Text } from "../parts/text.tsx";
import { useWords } from "../words.ts";

/** What is not to leave the case may be kept back. Nothing where it is already. */
export function withholdActs(
  part: QuestionId | ClaimId | ReportId | ItemId,
  seen: readonly DecidedLine[],
  { withhold, withholdMeans }: Readonly<Record<"withhold" | "withholdMeans", string>>,
): readonly Act[] {
  if (seen.some(({ decision }) => decision.kind === "withhold")) return [];
  const form = (
    <ActForm make={(because) => [{ kind: "withhold", part, because }]}>
      <p className="where">{withholdMeans}</p>
    </ActForm>
  );
  return [{ key: "withhold", label: withhold, form }];
}

/** An item may be set aside, with everything that was read from it. Nothing where it is already. */
export function asideActs(
  item: ItemId,
  reports: number,
  seen: readonly DecidedLine[],
  { aside, asideMeans }: { readonly aside: string; readonly asideMeans: (reports: number) => string },
): readonly Act[] {
  if (seen.some(({ decision }) => decision.kind === "aside")) return [];
  const form = (
    <ActForm make={(because) => [{ kind: "aside", item, because }]}>
      <p className="where">{asideMeans(reports)}</p>
    </ActForm>
  );
  return [{ key: "aside", label: aside, form }];
}

interface ItemProps {
  readonly item: ItemId;
  readonly name: string;
  readonly reports: number;
  readonly seen: readonly DecidedLine[];
}

/** What can be decided about a preserved item as a whole. */
export function ItemMenu({ item, name, reports, seen }: ItemProps): ReactNode {
  const { deciding } = useWords();
  return <DecideMenu of={name} acts={[...asideActs(item, reports, seen, deciding), ...withholdActs(item, seen, deciding)]} />;
}

/** Says of what stands here that it does not leave the case, and why. */
export function KeptBack({ seen }: { readonly seen: readonly DecidedLine[] }): ReactNode {
  const { deciding } = useWords();
  return seen.flatMap(({ id, decision }) =>
    decision.kind === "withhold"
      ? [
          <p key={id} className="aside-note kept-back">
            {deciding.keptBack(<Text>{decision.because}</Text>)}
          </p>,
        ]
      : [],
  );
}
