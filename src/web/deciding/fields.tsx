import type { ReactNode } from "react";
import type { ClaimId, EntityId, ItemId, ReportId } from "../../record/id.ts";
import type { Meant } from "../../record/matter.ts";
import type { Found } from "../../record/workbench.ts";
import { useWords } from "../words.ts";

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: NoInfer<Value>;
  readonly options: readonly Value[];
  nameOf(value: NoInfer<Value>): string;
  choose(value: NoInfer<Value>): void;
}

/** One of a few. */
export function Choice<Value extends string>({ label, value, options, nameOf, choose }: ChoiceProps<Value>): ReactNode {
  return (
    <label className="field">
      {label}
      <select
        value={value}
        onChange={(event) => {
          const found = options.find((one) => one === event.target.value);
          if (found !== undefined) choose(found);
        }}
      >
        {options.map((one) => (
          <option key={one} value={one}>
            {nameOf(one)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface AmountProps {
  readonly label: string;
  readonly value: string;
  change(value: string): void;
}

/** How many. */
export function Amount({ label, value, change }: AmountProps): ReactNode {
  return (
    <label className="field">
      {label}
      <input type="number" min={0} max={1_000_000} value={value} onChange={(event) => change(event.target.value)} />
    </label>
  );
}

/** Whether it is certain. */
export function Certain({ value, change }: { readonly value: boolean; change(value: boolean): void }): ReactNode {
  const { deciding } = useWords();
  return (
    <label className="check">
      <input type="checkbox" checked={value} onChange={(event) => change(event.target.checked)} /> {deciding.certain}
    </label>
  );
}

/** What is written in a field in which something is found, and what was chosen. */
export interface Picked {
  readonly value: string;
  readonly found: Found | null;
}

export const NOT_PICKED: Picked = { value: "", found: null };

/** Whom the names of a decision mean, as far as they were chosen here, and that it is about one claim. */
export function meantBy(names: readonly (readonly [name: string, entity: EntityId | null])[], claim: ClaimId | null = null): Meant {
  const known = new Map(names);
  return { entityNamed: (name) => known.get(name) ?? null, claimOf: { get: () => claim ?? undefined } };
}

/** The report, or the item, that was chosen; null where none was. */
export function reportOrItem({ found }: Picked): ReportId | ItemId | null {
  return found?.kind === "report" || found?.kind === "item" ? found.id : null;
}

/** Whom a field names: the one that was chosen, or whatever was written. */
export function namedIn({ value, found }: Picked): readonly [name: string, entity: EntityId | null] {
  return [value.trim(), found?.kind === "entity" ? found.id : null];
}
