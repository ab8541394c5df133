import type { ReactNode } from "react";
import type { ProtectionLine } from "../../record/workbench.ts";
import { PROTECTION_WORDS } from "../wording.ts";
import { Text } from "./text.tsx";

/** How somebody may appear outside the case, wherever he is in it. */
export function ProtectionMark({ protection }: { readonly protection: ProtectionLine }): ReactNode {
  const { status, shown, hidden, guarded, waiting } = protection;
  return (
    <p className={hidden || guarded ? "protection guarded" : "protection"}>
      {status === "no-person" ? null : `${PROTECTION_WORDS[status]}: `}
      {hidden ? (
        <>
          leaves as <strong>{shown}</strong>
        </>
      ) : guarded ? (
        <>
          leaves as <Text>{shown}</Text>, without what is told of the person
        </>
      ) : (
        "may be named"
      )}
      {waiting.length > 0 ? <span className="conflict-words"> · waits for a second person</span> : null}
    </p>
  );
}
