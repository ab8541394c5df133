import { type KeyboardEvent, type ReactNode, useState } from "react";
import { Dialog } from "react-aria-components/Dialog";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import type { Wording } from "../../record/sentence.ts";
import type { Found } from "../../record/workbench.ts";
import type { Words } from "../messages/en.ts";
import { go } from "../route.ts";
import { useSearch, useTakeWhenFound } from "../use-search.ts";
import { useWords } from "../words.ts";
import { Said } from "./said.tsx";
import { Text } from "./text.tsx";
import { Trouble } from "./trouble.tsx";

interface Command {
  readonly name: string;
  act(): void;
}

interface Props {
  readonly isOpen: boolean;
  setOpen(open: boolean): void;
  readonly commands: readonly Command[];
}

/** One line to go anywhere and find anything: names in any script, claims, questions, reports, items, words in texts, and commands. */
export function Palette({ isOpen, setOpen, commands }: Props): ReactNode {
  const { palette } = useWords();
  return (
    <ModalOverlay className="overlay top" isOpen={isOpen} onOpenChange={setOpen} isDismissable>
      <Modal className="modal palette">
        <Dialog className="dialog" aria-label={palette.label}>
          <Search commands={commands} close={() => setOpen(false)} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

interface Choice {
  readonly key: string;
  readonly kind: string;
  readonly title: Wording;
  readonly detail: string;
  readonly found: Found | null;
  act(): void;
}

function Search({ commands, close }: { readonly commands: readonly Command[]; close(): void }): ReactNode {
  const words = useWords();
  const { palette } = words;
  const [query, setQuery] = useState("");
  const [at, setAt] = useState(0);
  const { found, busy, error } = useSearch(query);
  const choices: readonly Choice[] = [
    ...commands
      .filter(({ name }) => name.toLowerCase().includes(query.trim().toLowerCase()))
      .map((command): Choice => ({ key: command.name, kind: palette.go, title: command.name, detail: "", found: null, act: command.act })),
    ...found.map(
      (one): Choice => ({
        key: `${one.kind} ${one.to}`,
        kind: words.kind.found[one.kind],
        title: one.title,
        detail: detailOf(one, words),
        found: one,
        act: () => go(one.to),
      }),
    ),
  ];
  const chosen = Math.min(at, choices.length - 1);
  const take = (choice: Choice | undefined): void => {
    if (choice === undefined) return;
    close();
    choice.act();
  };
  const later = useTakeWhenFound(busy, () => take(choices[0]));
  const press = (event: KeyboardEvent): void => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const next = (chosen + (event.key === "ArrowDown" ? 1 : -1) + choices.length) % Math.max(1, choices.length);
      setAt(next);
      document.getElementById(`choice-${next}`)?.scrollIntoView({ block: "nearest" });
    } else if (event.key === "Enter") {
      event.preventDefault();
      const choice = choices[chosen];
      if (busy && choice?.found !== null) later.wait();
      else take(choice);
    }
  };
  return (
    <>
      <input
        className="palette-line"
        type="search"
        role="combobox"
        aria-expanded={choices.length > 0}
        aria-controls="choices"
        aria-activedescendant={choices.length > 0 ? `choice-${chosen}` : undefined}
        aria-label={palette.line}
        placeholder={palette.placeholder}
        autoComplete="off"
        spellCheck={false}
        // biome-ignore lint/a11y/noAutofocus: the line is what the dialog was opened for.
        autoFocus
        maxLength={200}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          later.forget();
          setAt(0);
        }}
        onKeyDown={press}
      />
      <p role="status" className="heard">
        {busy ? "" : palette.found(choices.length)}
      </p>
      {error === null ? null : (
        <p className="trouble">
          <Trouble error={error} />
        </p>
      )}
      {query.trim() !== "" && !busy && choices.length === 0 && error === null ? <p className="nothing">{palette.nothing}</p> : null}
      <div id="choices" role="listbox" aria-label={palette.results} tabIndex={-1}>
        {choices.map((choice, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are taken by the line above.
          <div
            key={choice.key}
            id={`choice-${i}`}
            role="option"
            aria-selected={i === chosen}
            tabIndex={-1}
            className="choice"
            onClick={() => take(choice)}
            onMouseMove={() => setAt(i)}
          >
            <span className="choice-kind">{choice.kind}</span>
            <span className="choice-words">
              <bdi>
                <Said>{choice.title}</Said>
              </bdi>
              <span className="where">
                {" "}
                <Text>{choice.detail}</Text>
              </span>
              {choice.found?.quote == null ? null : (
                <span className="choice-quote" dir="auto" lang={choice.found.quote.language}>
                  <Text>{choice.found.quote.before}</Text>
                  <mark>
                    <Text>{choice.found.quote.words}</Text>
                  </mark>
                  <Text>{choice.found.quote.after}</Text>
                </span>
              )}
            </span>
          </div>
        ))}
      </div>
    </>
  );
}

/** What tells one that was found from others of its title. */
export function detailOf(found: Found, { kind, palette, counts, format, names }: Words): string {
  switch (found.kind) {
    case "entity": {
      const type = kind.entity[found.type];
      const heard = found.sounds ? `${type}, ${palette.soundsLike}` : type;
      return found.names.length === 0 ? heard : `${heard} · ${found.names.join(", ")}`;
    }
    case "claim":
      return counts.utterances(found.members);
    case "question":
      return "";
    case "report":
      return `${found.publisher ?? names.publisher}, ${format.day(found.published)}`;
    case "text":
      return format.day(found.published);
    case "item":
      return kind.item[found.item];
  }
}
