import { type ReactNode, useState } from "react";
import type { Decision } from "../../record/decision.ts";
import { decide } from "../decide.ts";

interface Props {
  /** The words on the button that opens the form. */
  readonly label: string;
  /** What stands above the reason. */
  readonly children?: ReactNode;
  /** Makes the decision with the reason that was given. */
  make(because: string): Decision;
}

/** A decision that needs a reason: a button that opens a line to write it in. What was typed stays where the server refuses it. */
export function DecideForm({ label, children, make }: Props): ReactNode {
  const [open, setOpen] = useState(false);
  const [because, setBecause] = useState("");
  const [said, say] = useState("");
  const [busy, setBusy] = useState(false);
  if (!open) {
    return (
      <button type="button" className="plain" onClick={() => setOpen(true)}>
        {label}
      </button>
    );
  }
  return (
    <form
      className="decide-form"
      onSubmit={(event) => {
        event.preventDefault();
        setBusy(true);
        decide(make(because.trim()))
          .then(
            () => {
              setOpen(false);
              setBecause("");
              say("");
            },
            (error: unknown) => say(error instanceof Error ? error.message : String(error)),
          )
          .finally(() => setBusy(false));
      }}
    >
      {children}
      <label className="own-reason">
        Because
        <textarea rows={2} maxLength={4000} required value={because} onChange={(event) => setBecause(event.target.value)} />
      </label>
      {said === "" ? null : (
        <p role="alert" className="trouble">
          {said}
        </p>
      )}
      <div className="actions">
        <button type="submit" className="solid" disabled={busy || because.trim() === ""}>
          {label}
        </button>
        <button type="button" className="plain" onClick={() => setOpen(false)}>
          Cancel
        </button>
      </div>
    </form>
  );
}
