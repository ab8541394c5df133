import { type ReactNode, useState } from "react";
import { undo } from "../decide.ts";

/** Takes a decision back, with a reason. */
export function UndoForm({ decision }: { readonly decision: string }): ReactNode {
  const [open, setOpen] = useState(false);
  const [because, setBecause] = useState("");
  const [said, say] = useState("");
  if (!open) {
    return (
      <button type="button" className="plain" onClick={() => setOpen(true)}>
        Undo
      </button>
    );
  }
  return (
    <form
      className="decide-form"
      onSubmit={(event) => {
        event.preventDefault();
        undo(decision, because.trim()).then(
          () => setOpen(false),
          (error: unknown) => say(error instanceof Error ? error.message : String(error)),
        );
      }}
    >
      <label className="own-reason">
        Why is it taken back?
        <input type="text" maxLength={4000} required value={because} onChange={(event) => setBecause(event.target.value)} />
      </label>
      {said === "" ? null : <p role="alert">{said}</p>}
      <div className="actions">
        <button type="submit" className="solid" disabled={because.trim() === ""}>
          Take it back
        </button>
        <button type="button" className="plain" onClick={() => setOpen(false)}>
          Cancel
        </button>
      </div>
    </form>
  );
}
