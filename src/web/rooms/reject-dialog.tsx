import { type ReactNode, useState } from "react";
import { Button } from "react-aria-components/Button";
import { Dialog, Heading } from "react-aria-components/Dialog";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { Label, Radio, RadioGroup } from "react-aria-components/RadioGroup";
import { BecauseField } from "../parts/because-field.tsx";
import { useWords } from "../words.ts";

interface Props {
  readonly isOpen: boolean;
  setOpen(open: boolean): void;
  reject(because: string): void;
}

/** Asks why a proposal is rejected. A rejection is kept with its reason and can be undone. */
export function RejectDialog({ isOpen, setOpen, reject }: Props): ReactNode {
  return (
    <ModalOverlay className="overlay" isOpen={isOpen} onOpenChange={setOpen} isDismissable>
      <Modal className="modal">
        <Dialog className="dialog">
          <RejectForm cancel={() => setOpen(false)} reject={reject} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function RejectForm({ cancel, reject }: { cancel(): void; reject(because: string): void }): ReactNode {
  const { rejecting, reason: words } = useWords();
  const [reason, setReason] = useState(rejecting.reasons[0] ?? "");
  const [own, setOwn] = useState("");
  const because = own.trim() === "" ? reason : own.trim();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        reject(because);
      }}
    >
      <Heading slot="title">{rejecting.title}</Heading>
      <RadioGroup value={reason} onChange={setReason}>
        <Label>{words.because}</Label>
        {rejecting.reasons.map((one, at) => (
          <Radio key={one} value={one} autoFocus={at === 0}>
            <span className="dot" aria-hidden="true" /> {one}
          </Radio>
        ))}
      </RadioGroup>
      <BecauseField label={rejecting.own} value={own} change={setOwn} />
      <div className="actions">
        <Button type="submit" className="solid deny">
          {rejecting.reject}
        </Button>
        <Button className="plain" onPress={cancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
