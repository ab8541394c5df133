import { type ReactNode, useState } from "react";
import { Button } from "react-aria-components/Button";
import { Dialog, Heading } from "react-aria-components/Dialog";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import type { UtteranceLine } from "../../record/workbench.ts";
import { BecauseField } from "../parts/because-field.tsx";
import { useFirstField } from "../parts/first-field.ts";
import type { Correction } from "../use-review.ts";
import { useWords } from "../words.ts";

interface Props {
  readonly line: UtteranceLine;
  /** Everything that is said in the report. */
  readonly lines: readonly UtteranceLine[];
  readonly isOpen: boolean;
  readonly busy: boolean;
  setOpen(open: boolean): void;
  nest(correction: Correction): void;
}

/** Says inside whose words something stands: A says that B said it. Or that the report relays it directly. */
export function NestDialog({ isOpen, setOpen, ...rest }: Props): ReactNode {
  return (
    <ModalOverlay className="overlay" isOpen={isOpen} onOpenChange={setOpen} isDismissable>
      <Modal className="modal">
        <Dialog className="dialog">
          <NestForm cancel={() => setOpen(false)} {...rest} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

const DIRECTLY = "";

function NestForm({ line, lines, busy, cancel, nest }: Omit<Props, "isOpen" | "setOpen"> & { cancel(): void }): ReactNode {
  const { nesting, correcting, reason } = useWords();
  const outers = outersFor(line, lines);
  const now = outers.some(({ id }) => id === line.parent) ? line.parent : null;
  const held = line.voice === "attributed" ? (line.source ?? "") : "";
  const [within, setWithin] = useState<string>(now ?? outers[0]?.id ?? DIRECTLY);
  const [source, setSource] = useState(held);
  const [because, setBecause] = useState("");
  const inside = useFirstField<HTMLSelectElement>();
  const outer = outers.find(({ id }) => id === within)?.id ?? null;
  const changed = outer !== now || source.trim() !== held;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!changed || busy) return;
        const named = source.trim() === "" ? null : source.trim();
        nest({
          within: outer,
          ...(source.trim() === held && line.voice === "attributed" ? {} : { source: named }),
          because: because.trim() === "" ? nesting.because : because.trim(),
        });
      }}
    >
      <Heading slot="title">{nesting.title}</Heading>
      <label className="field">
        {nesting.inside}
        <select ref={inside} value={within} onChange={(event) => setWithin(event.target.value)}>
          {outers.map((one) => (
            <option key={one.id} value={one.id}>
              {nesting.of(one.source ?? correcting.nobody, shortened(one.words))}
            </option>
          ))}
          <option value={DIRECTLY}>{nesting.directly}</option>
        </select>
      </label>
      <label className="field">
        {correcting.who}
        <input
          type="text"
          maxLength={300}
          value={source}
          placeholder={correcting.nobody}
          onChange={(event) => setSource(event.target.value)}
        />
      </label>
      <BecauseField label={reason.because} value={because} change={setBecause} />
      <div className="actions">
        <Button type="submit" className="solid" isDisabled={!changed || busy}>
          {nesting.nest}
        </Button>
        <Button className="plain" onPress={cancel}>
          {reason.cancel}
        </Button>
      </div>
    </form>
  );
}

function shortened(words: string): string {
  return words.length > 70 ? `${words.slice(0, 70).toWellFormed()} …` : words;
}

/** What somebody says and does not say inside this, the nearest in the text first. */
function outersFor(line: UtteranceLine, lines: readonly UtteranceLine[]): readonly UtteranceLine[] {
  const byId = new Map<string, UtteranceLine>(lines.map((one) => [one.id, one]));
  const standsInside = (one: UtteranceLine): boolean => {
    for (let at: UtteranceLine | undefined = one; at !== undefined; at = byId.get(at.parent ?? "")) if (at.id === line.id) return true;
    return false;
  };
  const away = ({ content }: UtteranceLine): number => Math.abs((content[0]?.[0] ?? 0) - (line.content[0]?.[0] ?? 0));
  return lines.filter((one) => one.voice === "attributed" && !standsInside(one)).sort((a, b) => away(a) - away(b));
}
