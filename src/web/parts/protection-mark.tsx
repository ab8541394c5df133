import type { ReactNode } from "react";
import type { ProtectionLine } from "../../record/workbench.ts";
import { useWords } from "../words.ts";
import { English } from "./english.tsx";
import { Text } from "./text.tsx";

/** How somebody may appear outside the case, wherever he is in it. */
export function ProtectionMark({ protection }: { readonly protection: ProtectionLine }): ReactNode {
  const { protectionMark, kind } = useWords();
  const { status, shown, hidden, guarded, waiting } = protection;
  return (
    <p className={hidden || guarded ? "protection guarded" : "protection"}>
      {status === "no-person" ? null : `${kind.protection[status]}: `}
      {hidden
        ? protectionMark.hidden(
            <strong>
              <English>{shown}</English>
            </strong>,
          )
        : guarded
          ? protectionMark.guarded(<Text>{shown}</Text>)
          : protectionMark.named}
      {waiting.length > 0 ? <span className="conflict-words"> · {protectionMark.waits}</span> : null}
    </p>
  );
}
