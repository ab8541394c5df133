/** A part of some bytes: its first and its last, both counted. */
export interface ByteRange {
  readonly first: number;
  readonly last: number;
}

/**
 * The part that the header `Range` asks for of `size` bytes. `whole` where it asks for none that is known here, which HTTP lets a server answer with everything;
 * null where the part lies outside.
 */
export function rangeAsked(header: string | undefined, size: number): ByteRange | "whole" | null {
  const match = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? "");
  const [, from = "", to = ""] = match ?? [];
  if (from === "" && to === "") return "whole";
  if (from === "") {
    const length = Math.min(size, Number(to));
    return length === 0 ? null : { first: size - length, last: size - 1 };
  }
  const [first, last] = [Number(from), to === "" ? size - 1 : Math.min(size - 1, Number(to))];
  if (to !== "" && Number(to) < first) return "whole";
  return first > last ? null : { first, last };
}
