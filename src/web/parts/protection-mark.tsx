import type { ReactNode } from "react";
import type { ProtectionLine } from "../../record/workbench.ts";
import { useWords } from "../words.ts";
import { Said } from "./said.tsx";

/** How somebody may appear outside the case, wherever he is in it. */
export function ProtectionMark({ protection }: { readonly protection: ProtectionLine }): ReactNode {
  const { protectionMark, kind } = useWords();
  const { status, shown, hidden, guarded, waiting } = protection;
  return (
    <p className={hidden || guarded ? "protection guarded" : "protection"}>
      {status === "no-person" || (status === "unknown" && !hidden && !guarded) ? null : `${kind.protection[status]}: `}
      {hidden
        ? protectionMark.hidden(
            <strong>
              <Said>{shown}</Said>
            </strong>,
          )
        : guarded
          ? protectionMark.guarded(<Said>{shown}</Said>)
          : protectionMark.named}
      {waiting.length > 0 ? <span className="conflict-words"> · {protectionMark.waits}</span> : null}
    </p>
  );
}
