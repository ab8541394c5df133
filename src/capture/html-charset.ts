/** The character set that a page names in its head, read before it is decoded; null where it names none. */
export function charsetOf(head: Uint8Array): string | null {
  const ascii = new TextDecoder("latin1").decode(head.subarray(0, 4_096));
  return /<meta\b[^>]{0,200}?\bcharset\s*=\s*(?:["']\s*)?([\w-]{1,40})/i.exec(ascii)?.[1]?.toLowerCase() ?? null;
}
