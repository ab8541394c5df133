import type { ReactNode } from "react";
import { Text } from "./text.tsx";

/** A sentence that the program makes of the case, which it does in English, whatever the language of the page. */
export function English({ children }: { readonly children: string }): ReactNode {
  return (
    <span lang="en">
      <Text>{children}</Text>
    </span>
  );
}
