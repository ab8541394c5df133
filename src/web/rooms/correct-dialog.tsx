import { type ReactNode, useState } from "react";
import { Button } from "react-aria-components/Button";
import { Dialog, Heading } from "react-aria-components/Dialog";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import type { Stance } from "../../record/reading.ts";
import type { Span } from "../../record/span.ts";
import type { UtteranceLine } from "../../record/workbench.ts";
import { areSame } from "../ends/ends.ts";
import { BecauseField } from "../parts/because-field.tsx";
import { useFirstField } from "../parts/first-field.ts";
import { Piece } from "../parts/piece.tsx";
import type { Correction } from "../use-review.ts";
import { useWords } from "../words.ts";

interface Props {
  readonly text: string;
  readonly line: UtteranceLine;
  /** Where its ends are, as far as they were moved in the text. */
  readonly ends: readonly Span[];
  readonly isOpen: boolean;
  readonly busy: boolean;
  setOpen(open: boolean): void;
  correct(correction: Correction): void;
}

/** Puts right who says it, how, and which words it is. The proposal as it was read stays in the log. */
export function CorrectDialog({ isOpen, setOpen, ...rest }: Props): ReactNode {
  return (
    <ModalOverlay className="overlay" isOpen={isOpen} onOpenChange={setOpen} isDismissable>
      <Modal className="modal wide">
        <Dialog className="dialog">
          <CorrectForm cancel={() => setOpen(false)} {...rest} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

const STANCES: readonly Stance[] = ["asserts", "denies", "hedges", "declines", "asks", "orders"];

function CorrectForm({ text, line, ends, busy, cancel, correct }: Omit<Props, "isOpen" | "setOpen"> & { cancel(): void }): ReactNode {
  const { correcting, reason, review, kind } = useWords();
  const [source, setSource] = useState(line.source ?? "");
  const [stance, setStance] = useState<Stance>(line.stance);
  const [content, setContent] = useState<readonly Span[]>(ends);
  const [because, setBecause] = useState("");
  const who = useFirstField<HTMLInputElement>();
  const sameContent = areSame(content, line.content);
  const changed = source.trim() !== (line.source ?? "") || stance !== line.stance || !sameContent;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!changed || busy) return;
        correct({
          ...(source.trim() === (line.source ?? "") ? {} : { source: source.trim() === "" ? null : source.trim() }),
          ...(stance === line.stance ? {} : { stance }),
          ...(sameContent ? {} : { content: content.map(([start, end]) => [start, end] as [number, number]) }),
          because: because.trim() === "" ? review.correctedBecause : because.trim(),
        });
      }}
    >
      <Heading slot="title">{correcting.title}</Heading>
      <label className="field">
        {correcting.who}
        <input
          type="text"
          ref={who}
          maxLength={300}
          value={source}
          placeholder={correcting.nobody}
          onChange={(event) => setSource(event.target.value)}
        />
      </label>
      <label className="field">
        {correcting.how}
        <select value={stance} onChange={(event) => setStance(STANCES.find((one) => one === event.target.value) ?? stance)}>
          {STANCES.map((one) => (
            <option key={one} value={one}>
              {kind.stance[one]}
            </option>
          ))}
        </select>
      </label>
      <fieldset className="words-said">
        <legend>{correcting.words}</legend>
        {content.map((span, i) => (
          <Piece
            key={line.content[i]?.[0] ?? i}
            text={text}
            proposed={line.content[i] ?? span}
            span={span}
            move={(next) => setContent(content.map((other, j) => (j === i ? next : other)))}
          />
        ))}
      </fieldset>
      <BecauseField label={reason.because} value={because} change={setBecause} />
      <div className="actions">
        <Button type="submit" className="solid" isDisabled={!changed || busy}>
          {correcting.correct}
        </Button>
        <Button className="plain" onPress={cancel}>
          {reason.cancel}
        </Button>
      </div>
    </form>
  );
}
