import { type KeyboardEvent, type ReactNode, useId, useState } from "react";
import type { Found } from "../../record/workbench.ts";
import { useSearch, useTakeWhenFound } from "../use-search.ts";
import { useWords } from "../words.ts";
import { detailOf } from "./palette.tsx";
import { Said, saidText } from "./said.tsx";
import { Text } from "./text.tsx";

/** So many of what was found are shown. */
const MOST = 8;

interface Props {
  readonly label: string;
  /** Of which kind it is, or of which kinds it may be. */
  readonly kind: Found["kind"] | readonly Found["kind"][];
  /** What is not to be found: what the field is asked about. */
  readonly but?: string;
  /** What is written in the field. */
  readonly value: string;
  /** `found` is what was chosen of what was found; null while something is only written. */
  change(value: string, found: Found | null): void;
}

/** A field in which something of the case is found by its words, in any script: the arrow keys go through what was found, Enter takes it. */
export function FoundField({ label, kind, but, value, change }: Props): ReactNode {
  const words = useWords();
  const list = useId();
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const search = useSearch(open ? value : "");
  const found = search.found
    .filter((one) => (typeof kind === "string" ? one.kind === kind : kind.includes(one.kind)) && one.to !== but)
    .slice(0, MOST);
  const chosen = Math.min(at, found.length - 1);
  const shown = open && found.length > 0;
  const take = (one: Found | undefined): void => {
    if (one === undefined) return;
    setOpen(false);
    change(saidText(one.title, words), one);
  };
  const later = useTakeWhenFound(search.busy, () => take(found[0]));
  const press = (event: KeyboardEvent): void => {
    if (open && search.busy && event.key === "Enter") {
      event.preventDefault();
      later.wait();
      return;
    }
    if (!shown) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setAt((chosen + (event.key === "ArrowDown" ? 1 : -1) + found.length) % found.length);
    } else if (event.key === "Enter") {
      event.preventDefault();
      take(found[chosen]);
    } else if (event.key === "Escape") {
      // It closes the list, and not the form around it.
      event.stopPropagation();
      setOpen(false);
    }
  };
  return (
    <div className="field found-field">
      <label>
        {label}
        <input
          type="text"
          role="combobox"
          aria-expanded={shown}
          aria-controls={list}
          aria-activedescendant={shown ? `${list}-${chosen}` : undefined}
          placeholder={words.deciding.search}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          value={value}
          onChange={(event) => {
            setOpen(true);
            later.forget();
            setAt(0);
            change(event.target.value, null);
          }}
          onKeyDown={press}
          onBlur={() => setOpen(false)}
        />
      </label>
      <p role="status" className="heard">
        {open && value.trim() !== "" && !search.busy ? words.palette.found(found.length) : ""}
      </p>
      {open && value.trim() !== "" && !search.busy && found.length === 0 ? <p className="where">{words.palette.nothing}</p> : null}
      <div id={list} role="listbox" aria-label={label} hidden={!shown}>
        {found.map((one, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are taken by the line above.
          <div
            key={one.to}
            id={`${list}-${i}`}
            role="option"
            aria-selected={i === chosen}
            tabIndex={-1}
            className="choice"
            // The field keeps the focus, so that its leaving does not close the list before the click.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(one)}
          >
            <bdi>
              <Said>{one.title}</Said>
            </bdi>
            <span className="where">
              {" "}
              <Text>{detailOf(one, words)}</Text>
            </span>
          </div>
        ))}
      </div>
    </div>
  );
}
