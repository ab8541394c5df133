import { type ReactNode, useRef } from "react";
import { useKeepFocus } from "./keep-focus.ts";
import { Link } from "./link.tsx";

/** Leads from the one thing that an address names to the list of all. It goes with the one, and the focus to the room. */
export function AllOfThem({ to, children }: { readonly to: string; readonly children: ReactNode }): ReactNode {
  const part = useRef<HTMLParagraphElement>(null);
  useKeepFocus(part);
  return (
    <p className="more" ref={part}>
      <Link to={to}>{children}</Link>
    </p>
  );
}
