import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { Button } from "react-aria-components/Button";
import { Dialog, Heading } from "react-aria-components/Dialog";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import type { Span } from "../../record/span.ts";
import { BecauseField } from "../parts/because-field.tsx";
import { Text } from "../parts/text.tsx";
import { contentFrom, wordsIn } from "../split-words.ts";
import { useWords } from "../words.ts";

interface Props {
  readonly text: string;
  readonly content: readonly Span[];
  readonly isOpen: boolean;
  readonly busy: boolean;
  setOpen(open: boolean): void;
  split(rest: readonly Span[], because: string): void;
}

/** Makes two utterances of one: a person picks the word at which the second begins. */
export function SplitDialog({ isOpen, setOpen, ...rest }: Props): ReactNode {
  return (
    <ModalOverlay className="overlay" isOpen={isOpen} onOpenChange={setOpen} isDismissable>
      <Modal className="modal wide">
        <Dialog className="dialog">
          <SplitForm cancel={() => setOpen(false)} {...rest} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function SplitForm({ text, content, busy, cancel, split }: Omit<Props, "isOpen" | "setOpen"> & { cancel(): void }): ReactNode {
  const { splitting, reason } = useWords();
  const words = wordsIn(text, content);
  const last = words.length - 1;
  const [chosen, choose] = useState(Math.ceil(words.length / 2));
  const [because, setBecause] = useState("");
  const at = words[chosen];
  const scale = useRef<HTMLDivElement>(null);
  // The dialog was opened to pick a word: the first key moves the cut.
  useEffect(() => scale.current?.focus(), []);
  const press = (event: KeyboardEvent): void => {
    const to = stepOf(event.key, chosen, last);
    if (to === null) return;
    event.preventDefault();
    choose(Math.max(1, Math.min(last, to)));
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (at === undefined || busy) return;
        split(contentFrom(content, at[0]), because.trim() === "" ? splitting.because : because.trim());
      }}
    >
      <Heading slot="title">{splitting.title}</Heading>
      {at === undefined ? (
        <p>{splitting.oneWord}</p>
      ) : (
        <>
          <p className="hint" id="split-how">
            {splitting.how}
          </p>
          {/* The words are a scale on which the cut moves; a mouse puts it where it points. */}
          <div
            className="split-words"
            role="slider"
            tabIndex={0}
            ref={scale}
            aria-label={splitting.where}
            aria-describedby="split-how"
            aria-valuemin={1}
            aria-valuemax={last}
            aria-valuenow={chosen}
            aria-valuetext={splitting.before(text.slice(...at))}
            dir="auto"
            onKeyDown={(event) => {
              if (event.key === "Enter") event.currentTarget.closest("form")?.requestSubmit();
              else press(event);
            }}
            onClick={(event) => {
              const word = event.target instanceof Element ? event.target.closest("[data-word]")?.getAttribute("data-word") : null;
              if (word !== null && word !== undefined) choose(Math.max(1, Number(word)));
            }}
          >
            {words.map((word, i) => (
              <span key={word[0]} data-word={i} className={i < chosen ? "first" : i === chosen ? "second cut" : "second"}>
                <Text>{text.slice(...word)}</Text>{" "}
              </span>
            ))}
          </div>
        </>
      )}
      <BecauseField label={reason.because} value={because} change={setBecause} />
      <div className="actions">
        <Button type="submit" className="solid" isDisabled={at === undefined || busy}>
          {splitting.split}
        </Button>
        <Button className="plain" onPress={cancel}>
          {reason.cancel}
        </Button>
      </div>
    </form>
  );
}

/** Where a key moves the cut; null where it does not. */
function stepOf(key: string, at: number, last: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: at - 1,
    ArrowUp: at - 1,
    ArrowRight: at + 1,
    ArrowDown: at + 1,
    PageUp: at - 10,
    PageDown: at + 10,
    Home: 1,
    End: last,
  };
  return steps[key] ?? null;
}
