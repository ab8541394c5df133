import { main } from "../../src/cli/main.ts";

/** What a run of the command line left: its exit code, and what it wrote. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** The two in the order in which they were written, as a terminal shows them. */
  readonly both: string;
}

/**
 * Runs the command line in this process, which saves the start of another; what a process is needed for (signals, standard input, pipes) is tested
 * with one. Runs follow one another: two at once would write into each other's output.
 */
export async function runHere(words: readonly string[]): Promise<Ran> {
  const written = { out: "", err: "", both: "" };
  const keep = (to: "out" | "err") => (text: string) => {
    written[to] += text;
    written.both += text;
  };
  const restored = [caught(process.stdout, keep("out")), caught(process.stderr, keep("err"))];
  try {
    const code = await main(words);
    process.exitCode = 0;
    return { code, ...written };
  } finally {
    for (const restore of restored) restore();
    // Each run of the command line listens once, for as long as a process lasts.
    process.stdout.removeAllListeners("error");
  }
}

/** Keeps the text that is written to a stream. Bytes go through: the test runner tells its results so, at any time. */
function caught(stream: NodeJS.WriteStream, keep: (text: string) => void): () => void {
  const real = stream.write;
  stream.write = (text: string | Uint8Array, ...rest: unknown[]): boolean => {
    if (typeof text !== "string") return Reflect.apply(real, stream, [text, ...rest]);
    keep(text);
    return true;
  };
  return () => {
    stream.write = real;
  };
}
