/** A line of progress on standard error, drawn over at most ten times a second on a terminal, and silent in a pipe. */
export interface Meter {
  readonly at: (done: number, total: number | null, what?: string) => void;
  readonly end: () => void;
}

export function meter(label: string): Meter {
  if (process.stderr.isTTY !== true) return { at: () => {}, end: () => {} };
  let drawn = 0;
  let shown = false;
  return {
    at: (done, total, what = "") => {
      const now = performance.now();
      if (now - drawn < 100 && done !== total) return;
      drawn = now;
      shown = true;
      process.stderr.write(`\r\u001b[2K${label}: ${done}${total === null ? "" : ` of ${total}`} ${what}`.trimEnd());
    },
    end: () => {
      if (shown) process.stderr.write("\r\u001b[2K");
    },
  };
}
