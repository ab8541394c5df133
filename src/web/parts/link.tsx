import type { MouseEvent, ReactNode, Ref } from "react";
import { go } from "../route.ts";

interface Props {
  readonly to: string;
  readonly className?: string;
  readonly current?: "page" | "true" | undefined;
  readonly tabIndex?: number;
  readonly label?: string;
  readonly replace?: boolean;
  readonly id?: string;
  readonly ref?: Ref<HTMLAnchorElement>;
  readonly children: ReactNode;
}

/** A link to a room: a real one, that opens in a new tab as links do, and moves without loading otherwise. */
export function Link({ to, current, label, replace = false, children, ...rest }: Props): ReactNode {
  const follow = (event: MouseEvent): void => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(to, replace ? "replace" : "push");
  };
  return (
    <a href={to} onClick={follow} aria-current={current} aria-label={label} {...rest}>
      {children}
    </a>
  );
}
