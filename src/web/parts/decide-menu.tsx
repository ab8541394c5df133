import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from "react";
import type { Decision } from "../../record/decision.ts";
import type { Meant } from "../../record/matter.ts";
import type { DecidedLine } from "../../record/workbench.ts";
import { decideAll, undo } from "../decide.ts";
import { expireAll } from "../resource.ts";
import { useWords } from "../words.ts";
import { BecauseField } from "./because-field.tsx";
import { useKeepFocus } from "./keep-focus.ts";
import { Trouble } from "./trouble.tsx";

/** Something that can be decided at one place: how it is called there, and the form in which it is. */
export interface Act {
  readonly key: string;
  readonly label: string;
  readonly form: ReactNode;
}

interface MenuProps {
  readonly acts: readonly Act[];
  /** The words on the button that opens it, where they are others. */
  readonly label?: string;
  /** Of what something is decided, for whoever hears the button. */
  readonly of?: string;
}

/** What one act of deciding holds, whichever of the acts is chosen. */
interface Draft {
  readonly because: string;
  setBecause(because: string): void;
  cancel(): void;
  done(ids: readonly string[]): void;
}

const DraftContext = createContext<Draft | null>(null);

/** Where something can be decided: a button that opens a form, which asks what is decided and why. What was written is said, and can be taken back at once. */
export function DecideMenu({ acts, label, of }: MenuProps): ReactNode {
  const { deciding } = useWords();
  const [open, setOpen] = useState(false);
  const [chosen, choose] = useState<string | null>(null);
  const [because, setBecause] = useState("");
  const [made, setMade] = useState<readonly string[]>([]);
  const button = useRef<HTMLButtonElement>(null);
  const form = useRef<HTMLDivElement>(null);
  useKeepFocus(form);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (open) form.current?.querySelector<HTMLElement>("select,input,textarea")?.focus();
    else if (wasOpen.current) button.current?.focus();
    wasOpen.current = open;
  }, [open]);
  const act = acts.find(({ key }) => key === chosen) ?? acts[0];
  if (act === undefined) return null;
  const name = label ?? (acts.length === 1 ? `${act.label} …` : deciding.open);
  if (!open) {
    return (
      <div className="decide-menu" ref={form}>
        <button
          type="button"
          className="plain"
          ref={button}
          aria-label={of === undefined ? undefined : `${name}: ${of}`}
          onClick={() => {
            setMade([]);
            setOpen(true);
          }}
        >
          {name}
        </button>
        <Written ids={made} back={() => setMade([])} />
      </div>
    );
  }
  const draft: Draft = {
    because,
    setBecause,
    cancel: () => setOpen(false),
    done: (ids) => {
      setMade(ids);
      setBecause("");
      setOpen(false);
    },
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves the form from any of its fields.
    <div
      className="decide-form"
      ref={form}
      onKeyDown={(event) => {
        if (event.key === "Escape") setOpen(false);
      }}
    >
      {acts.length === 1 ? null : (
        <label className="field">
          {deciding.what}
          <select value={act.key} onChange={(event) => choose(event.target.value)}>
            {acts.map(({ key, label: called }) => (
              <option key={key} value={key}>
                {called}
              </option>
            ))}
          </select>
        </label>
      )}
      <DraftContext value={draft}>{act.form}</DraftContext>
    </div>
  );
}

/** Says that it was written, and takes it back. */
function Written({ ids, back }: { readonly ids: readonly string[]; back(): void }): ReactNode {
  const { deciding, undo: words } = useWords();
  const [trouble, say] = useState<Error | null>(null);
  return (
    <span role="status" className="written">
      {ids.length === 0 ? "" : deciding.written}
      {ids.length === 0 ? null : (
        <button
          type="button"
          className="plain"
          onClick={() => {
            takeBack(ids, deciding.atOnce).then(back, (error: unknown) => say(error instanceof Error ? error : new Error(String(error))));
          }}
        >
          {words.open}
        </button>
      )}
      {trouble === null ? null : <Trouble error={trouble} />}
    </span>
  );
}

/** What was decided last is taken back first. */
async function takeBack(ids: readonly string[], because: string): Promise<void> {
  for (const id of [...ids].reverse()) await undo(id, because);
}

interface FormProps {
  /** The words on the button that decides, where they are others. */
  readonly submit?: string;
  /** What stands as the reason until another is written. */
  readonly usual?: string;
  readonly children?: ReactNode;
  /** The decisions with the reason that was given; null where something is missing yet. */
  readonly make: ((because: string) => Promise<readonly Decision[]> | readonly Decision[]) | null;
  /** What was seen standing about the same, in whose place the decisions are made. */
  readonly seen?: readonly DecidedLine[];
  readonly meant?: Meant;
  /** Does what is to be done once it is written, such as going where the thing now is. */
  after?(): Promise<void>;
}

const NOBODY: Meant = { entityNamed: () => null, claimOf: new Map() };
const NOTHING_SEEN: readonly DecidedLine[] = [];

/** The form of one act: what is asked for it, the reason, and the buttons. What was typed stays where the server refuses it. */
export function ActForm({ submit, usual = "", children, make, seen = NOTHING_SEEN, meant = NOBODY, after }: FormProps): ReactNode {
  const { deciding, reason } = useWords();
  const draft = useContext(DraftContext);
  const [trouble, say] = useState<Error | null>(null);
  const [busy, setBusy] = useState(false);
  if (draft === null) return null;
  const because = draft.because.trim() === "" ? usual : draft.because.trim();
  const write = async (): Promise<void> => {
    if (make === null) return;
    const ids = await decideAll(await make(because), seen, meant);
    await after?.();
    expireAll();
    draft.done(ids);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (busy || because === "") return;
        setBusy(true);
        write().catch((error: unknown) => {
          say(error instanceof Error ? error : new Error(String(error)));
          setBusy(false);
        });
      }}
    >
      {children}
      <BecauseField label={reason.because} value={draft.because} usual={usual} change={draft.setBecause} />
      {trouble === null ? null : (
        <p role="alert" className="trouble">
          <Trouble error={trouble} />
        </p>
      )}
      <div className="actions">
        <button type="submit" className="solid" disabled={busy || make === null || because === ""}>
          {busy ? deciding.writing : (submit ?? deciding.decide)}
        </button>
        <button type="button" className="plain" onClick={draft.cancel}>
          {reason.cancel}
        </button>
      </div>
    </form>
  );
}
