import type { Mode } from "../record/reading.ts";
import type { Span } from "../record/span.ts";
import type { Quotation } from "./token.ts";

/** Answers questions about spans and the quotations of a text, in time that does not grow with the text. */
export class Quotations {
  readonly #list: readonly Quotation[];
  readonly #beginning = new Map<number, Quotation>();
  readonly #ending = new Map<number, Quotation>();

  /** `list` is in order of start. */
  constructor(list: readonly Quotation[]) {
    this.#list = list;
    for (const quotation of list) {
      this.#beginning.set(quotation.inner[0], quotation);
      this.#ending.set(quotation.inner[1], quotation);
    }
    // "called it “hogwash.”": the full stop inside the marks is no part of the phrase, and the mark behind it is.
    for (const quotation of list) {
      const { inner } = quotation;
      if (inner[1] - 1 > inner[0] && !this.#ending.has(inner[1] - 1)) this.#ending.set(inner[1] - 1, quotation);
    }
  }

  /**
   * The span with the marks of quotations that begin and end in it: `old and dry” today` is no quotation, `“old and dry` wants its mark. A
   * quotation that begins in it belongs to it as a whole.
   */
  withMarks([start, end]: Span): Span {
    const begins = this.#beginning.get(start);
    const from = begins !== undefined && begins.span[1] <= end + 2 ? begins.span[0] : start;
    const ends = this.#ending.get(end);
    return [from, ends !== undefined && ends.span[0] >= from ? ends.span[1] : this.#wholeEnd(start, end)];
  }

  /**
   * The span up to the mark that closes the quotation around the verb at `cue`, where what the verb governs begins in it as well: "a chef “warned of a
   * | knife” before the fight".
   */
  withinMarks(cue: number, [start, end]: Span): Span {
    const held = this.#around(cue);
    return held === undefined || start < held.inner[0] || start >= held.inner[1] || end <= held.span[1]
      ? [start, end]
      : [start, held.inner[1]];
  }

  /** "“It went like biscuit”: wall falls": a quotation around the verb at `cue` is closed before what is said to follow it begins. */
  isClosedBefore(cue: number, start: number): boolean {
    const held = this.#around(cue);
    return held !== undefined && held.span[0] < cue && held.span[1] <= start;
  }

  /** The innermost quotation around the character at `at`. */
  #around(at: number): Quotation | undefined {
    let index: number | null = this.#from(at) - 1;
    let held = index >= 0 ? this.#list[index] : undefined;
    while (held !== undefined && held.span[1] <= at) {
      index = held.within;
      held = index === null ? undefined : this.#list[index];
    }
    return held;
  }

  /** `end`, or the end of the outermost quotation that begins behind `start` and holds it. */
  #wholeEnd(start: number, end: number): number {
    let whole = end;
    let index: number | null = this.#from(end) - 1;
    for (let held = index >= 0 ? this.#list[index] : undefined; held !== undefined && held.span[0] > start; ) {
      if (held.inner[1] > end) whole = held.span[1];
      index = held.within;
      held = index === null ? undefined : this.#list[index];
    }
    return whole;
  }

  /** Whether what is said is all quotation, none, or some of both. */
  modeOf(content: readonly Span[]): Mode {
    let quoted = 0;
    let whole = 0;
    for (const [start, end] of content) {
      const first = this.#list[this.#from(start)];
      if (first === undefined || first.span[0] >= end) continue;
      quoted++;
      if (first.span[0] === start && first.span[1] >= end) whole++;
    }
    return quoted === 0 ? "indirect" : whole === content.length ? "direct" : "mixed";
  }

  /** The first quotation that begins at `offset` or behind it. */
  #from(offset: number): number {
    let [low, high] = [0, this.#list.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#list[middle]?.span[0] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
