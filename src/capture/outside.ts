import { spawn } from "node:child_process";

/** What became of a program of the system that was asked something. */
export type Ran =
  | { readonly kind: "done"; readonly out: Buffer; readonly said: string }
  | { readonly kind: "absent" }
  /** `out` is what it wrote until then, `said` what it complained of. */
  | { readonly kind: "failed"; readonly why: string; readonly out: Buffer; readonly said: string };

export interface Asking {
  /** What is written to its standard input. */
  readonly input?: Uint8Array;
  /** Milliseconds after which it and all that it started are ended. */
  readonly time: number;
  /** Bytes that it may answer. */
  readonly most: number;
}

/** Kilobytes of memory that such a program may take, where the system has such a limit. */
const MEMORY = 3_000_000;
const SHELL = `command -v "$1" >/dev/null 2>&1 || exit 127; ulimit -v ${MEMORY} 2>/dev/null; exec "$@"`;

/**
 * Runs a program that may be installed or not, and gives what it wrote. It gets no more of the environment than where programs are, one thread, and a group of
 * its own, which is ended with it. Where there is no POSIX shell, nothing is installed.
 */
export function runProgram(program: string, args: readonly string[], { input, time, most }: Asking): Promise<Ran> {
  return new Promise((resolve) => {
    const env = { PATH: process.env["PATH"] ?? "", LANG: "C", OMP_THREAD_LIMIT: "1" };
    const child = spawn("/bin/sh", ["-c", SHELL, "sh", program, ...args], { env, stdio: "pipe", detached: true });
    const pieces: Buffer[] = [];
    let length = 0;
    let said = "";
    let why: string | null = null;
    const end = (reason: string): void => {
      why ??= reason;
      try {
        if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
      } catch {
        // It has ended already.
      }
    };
    const timer = setTimeout(() => end(`it took more than ${time / 1_000} seconds`), time);
    child.stdout.on("data", (piece: Buffer) => {
      length += piece.length;
      if (length > most) end("its answer has no end");
      else pieces.push(piece);
    });
    child.stderr.on("data", (piece: Buffer) => {
      said = (said + piece.toString("utf8")).slice(0, 2_000);
    });
    child.stdin.on("error", () => null);
    child.on("error", () => {
      clearTimeout(timer);
      resolve({ kind: "absent" });
    });
    child.on("close", (code) => {
      clearTimeout(timer);
      const out = Buffer.concat(pieces);
      if (why !== null) resolve({ kind: "failed", why, out, said });
      else if (code === 127) resolve({ kind: "absent" });
      else if (code === 0) resolve({ kind: "done", out, said });
      else resolve({ kind: "failed", why: said.trim().split("\n").at(-1) || `it ended with ${code ?? "a signal"}`, out, said });
    });
    child.stdin.end(input);
  });
}
