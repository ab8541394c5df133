import { Fragment, type ReactNode } from "react";

/**
 * Characters that are not seen but change what is: controls, zero-width characters, and those that turn the direction of
 * the text (Unicode TR 36, "Trojan Source"). They are shown by number instead of being obeyed.
 */
const HIDDEN = /([\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff])/;
/** In a piece with more of them than these, each is shown by one sign: a number apiece for a million of them is more than a browser can lay out. */
const NUMBERED = 40;
const SIGN = "\ufffd";

/** Somebody else's words, as text and nothing but text. */
export function Text({ children }: { readonly children: string }): ReactNode {
  if (!HIDDEN.test(children)) return children;
  const parts = children.split(HIDDEN);
  if (parts.length > 2 * NUMBERED + 1) return parts.map((part, i) => (i % 2 === 1 ? SIGN : part)).join("");
  let at = 0;
  return parts.map((part, i) => {
    const key = at;
    at += part.length;
    if (part === "") return null;
    return i % 2 === 1 ? <HiddenCharacter key={key} code={part.charCodeAt(0)} /> : <Fragment key={key}>{part}</Fragment>;
  });
}

function HiddenCharacter({ code }: { readonly code: number }): ReactNode {
  return <span className="hidden-character">{`U+${code.toString(16).toUpperCase().padStart(4, "0")}`}</span>;
}
