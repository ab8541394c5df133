import type { CaseStore } from "../../store/case-store.ts";
import { formatKey } from "../../vault/note.ts";
import type { Paper } from "./paper.ts";
import { count } from "./words.ts";

/** The log of a case, as `log --json` prints it. */
export interface ShownLog {
  readonly format: "firsthand/log@1";
  readonly origin: string;
  /** The verifier key that signs now. */
  readonly key: string;
  readonly size: number;
  readonly signed: number;
  /** In hexadecimal, over all entries. */
  readonly root: string;
  /** Why the rest is not signed; null where all is. */
  readonly behind: string | null;
  /** The signed note, as it is published; null where nothing is. */
  readonly checkpoint: string | null;
}

export function shownLog(store: CaseStore): ShownLog {
  const { origin, key, size, signed, behind } = store.log.state();
  return {
    format: "firsthand/log@1",
    origin,
    key: formatKey(key),
    size,
    signed,
    root: store.head(),
    behind: behind?.message ?? null,
    checkpoint: store.log.files.checkpoint(),
  };
}

export function printLog(paper: Paper, { origin, key, size, signed, root, behind, checkpoint }: ShownLog): void {
  const left = size - signed;
  paper.paragraph(
    `${count(size, "entry", "entries")}, ${left === 0 ? "all signed" : `${left} of them not signed yet`}`,
    "size     ",
    ...(left === 0 ? [] : ["yellow" as const]),
  );
  paper.paragraph(origin, "log      ");
  paper.line(`key      ${key}`);
  paper.line(`root     ${root}`);
  if (behind !== null) paper.paragraph(behind, "         ", "yellow");
  paper.line();
  paper.paragraph(
    "Send the key to whoever is to check this case, by a way that nobody who can write to the folder can change. Until a third party signs a checkpoint too, the log is unanchored: it shows that nothing was changed since it was signed, and not when that was.",
    "",
    "dim",
  );
  if (checkpoint !== null) {
    paper.line();
    for (const line of checkpoint.trimEnd().split("\n")) paper.line(paper.ink(line, "dim"));
  }
}
