import { type ReactNode, useEffect, useRef, useState } from "react";
import { useWords } from "../words.ts";
import { BecauseField } from "./because-field.tsx";
import { useKeepFocus } from "./keep-focus.ts";
import { Trouble } from "./trouble.tsx";

interface Props {
  /** The words on the button that opens the form. */
  readonly label: string;
  /** The words on the button that does it, where they are others. */
  readonly submit?: string;
  /** What is asked for, where it is not the reason alone. */
  readonly question?: string;
  /** What stands above the reason. */
  readonly children?: ReactNode;
  /** Does it, with the reason that was given. */
  act(because: string): Promise<unknown>;
}

/** An act that needs a reason: a button that opens a line to write it in. What was typed stays where the server refuses it. */
export function ReasonForm({ label, submit = label, question, children, act }: Props): ReactNode {
  const { reason, deciding } = useWords();
  const [open, setOpen] = useState(false);
  const [because, setBecause] = useState("");
  const [trouble, say] = useState<Error | null>(null);
  const [busy, setBusy] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const part = useRef<HTMLElement>(null);
  useKeepFocus(part);
  const wasOpen = useRef(false);
  // The focus goes into what was opened, and back to what opened it.
  useEffect(() => {
    if (open) form.current?.querySelector<HTMLElement>("select,input,textarea")?.focus();
    else if (wasOpen.current) button.current?.focus();
    wasOpen.current = open;
    part.current = open ? form.current : button.current;
  }, [open]);
  if (!open) {
    return (
      <button type="button" className="plain" ref={button} onClick={() => setOpen(true)}>
        {label}
      </button>
    );
  }
  return (
    <form
      className="decide-form"
      ref={form}
      onKeyDown={(event) => {
        if (event.key === "Escape") setOpen(false);
      }}
      onSubmit={(event) => {
        event.preventDefault();
        setBusy(true);
        act(because.trim())
          .then(
            () => {
              setOpen(false);
              setBecause("");
              say(null);
            },
            (error: unknown) => say(error instanceof Error ? error : new Error(String(error))),
          )
          .finally(() => setBusy(false));
      }}
    >
      {children}
      <BecauseField label={question ?? reason.because} value={because} change={setBecause} required />
      {trouble === null ? null : (
        <p role="alert" className="trouble">
          <Trouble error={trouble} />
        </p>
      )}
      <div className="actions">
        <button type="submit" className="solid" disabled={busy || because.trim() === ""}>
          {busy ? deciding.writing : submit}
        </button>
        <button type="button" className="plain" onClick={() => setOpen(false)}>
          {reason.cancel}
        </button>
      </div>
    </form>
  );
}
