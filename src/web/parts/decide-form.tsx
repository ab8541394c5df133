import type { ReactNode } from "react";
import type { Decision } from "../../record/decision.ts";
import { decide } from "../decide.ts";
import { ReasonForm } from "./reason-form.tsx";

interface Props {
  /** The words on the button that opens the form. */
  readonly label: string;
  /** Those on the button that decides, where they are others. */
  readonly submit?: string;
  readonly children?: ReactNode;
  /** Makes the decision with the reason that was given. */
  make(because: string): Decision;
}

/** A decision, with its reason. */
export function DecideForm({ label, submit = label, children, make }: Props): ReactNode {
  return (
    <ReasonForm label={label} submit={submit} act={(because) => decide(make(because))}>
      {children}
    </ReasonForm>
  );
}
