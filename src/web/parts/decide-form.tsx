import type { ReactNode } from "react";
import type { Decision } from "../../record/decision.ts";
import { decide } from "../decide.ts";
import { ReasonForm } from "./reason-form.tsx";

interface Props {
  /** The words on the buttons that open the form and that decide. */
  readonly label: string;
  readonly children?: ReactNode;
  /** Makes the decision with the reason that was given. */
  make(because: string): Decision;
}

/** A decision, with its reason. */
export function DecideForm({ label, children, make }: Props): ReactNode {
  return (
    <ReasonForm label={label} act={(because) => decide(make(because))}>
      {children}
    </ReasonForm>
  );
}
