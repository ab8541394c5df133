import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { Socket } from "node:net";
import { dirname, join, resolve } from "node:path";
import type { Tags } from "./metadata.ts";

/** Kilobytes of memory and seconds of the processor that one process may take, where the system has such limits; after so many files another begins. */
const MOST = { memory: 1_000_000, processor: 300, files: 500 };
/** Characters that it may answer about one file. */
const ANSWER = 8_000_000;

/**
 * ExifTool waits for ever for another line once its input has ended. So it is told to end when what is fed to it does, however this program comes to
 * its own end; and when it ends by itself, all of its group does.
 */
const SHELL = `ulimit -v ${MOST.memory} 2>/dev/null; ulimit -t ${MOST.processor} 2>/dev/null; { cat; printf '%s\\n' -stay_open False; } | { "$@"; kill 0; }`;

/** What is asked about each file: numbers as numbers, groups as the file has them; not what the file system says, nor what is worked out of other tags. */
const ASKED = ["-json", "-n", "-G1", "-struct", "-fast", "--System:all", "--ExifTool:all", "--Composite:all", "--ICC_Profile:all"];

/**
 * ExifTool, a program in Perl of its own, which reads the metadata of files. One process reads one file after the other; it is started by the first, kept
 * without keeping the program alive, and ended when a file takes too long. It reads no settings of the account, and reaches for no network.
 */
export class ExifTool implements AsyncDisposable {
  readonly #perl: string;
  #process: ChildProcessWithoutNullStreams | null = null;
  #last: Promise<unknown> = Promise.resolve();
  #number = 0;
  #version: string | null = null;
  #missing = false;

  /** The name of the Perl that runs it. */
  constructor(perl = "perl") {
    this.#perl = perl;
  }

  /** True once it was found that there is no Perl here, or no ExifTool. */
  get isMissing(): boolean {
    return this.#missing;
  }

  /**
   * The tags of a file, and the name of the program with its version. Null where it cannot be run, or cannot tell in `time` milliseconds.
   * A name with a line break in it is not asked about, since each line is an argument.
   */
  read(path: string, time: number): Promise<{ readonly tags: Tags; readonly by: string } | null> {
    const turn = this.#last.then(() => this.#one(path, time));
    this.#last = turn;
    return turn;
  }

  /** Ends the process; a later file would start a new one. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.#last;
    this.#finish();
  }

  async #one(path: string, time: number): Promise<{ readonly tags: Tags; readonly by: string } | null> {
    if (this.#missing || /[\r\n]/.test(path)) return null;
    this.#version ??= (await this.#ask(["-ver"], time))?.trim() ?? null;
    if (this.#version === null || !/^\d+\.\d+$/.test(this.#version)) {
      this.#missing = true;
      this.#end();
      return null;
    }
    const answer = await this.#ask([...ASKED, resolve(path)], time);
    const tags = answer === null ? null : tagsIn(answer);
    return tags === null ? null : { tags, by: `exiftool ${this.#version}` };
  }

  async #ask(args: readonly string[], time: number): Promise<string | null> {
    try {
      if (this.#number % MOST.files === 0) this.#finish();
      this.#process ??= this.#start();
      return await answerOf(this.#process, args, ++this.#number, time);
    } catch {
      this.#end();
      return null;
    }
  }

  #start(): ChildProcessWithoutNullStreams {
    const script = join(dirname(createRequire(import.meta.url).resolve("exiftool-vendored.pl")), "bin", "exiftool");
    // An account's settings for ExifTool are a program in Perl, so none are read.
    const command = [this.#perl, script, "-config", "", "-stay_open", "True", "-@", "-"];
    const env = { PATH: process.env["PATH"] ?? "", LANG: "C" };
    // In a group of its own, so that the shell and what it started are ended together.
    const child = spawn("/bin/sh", ["-c", SHELL, "sh", ...command], { env, stdio: "pipe", detached: true });
    const gone = (): void => {
      if (this.#process === child) this.#process = null;
    };
    child.on("error", gone).on("exit", gone);
    child.stdin.on("error", () => null);
    child.stderr.resume();
    child.unref();
    for (const pipe of [child.stdin, child.stdout, child.stderr]) if (pipe instanceof Socket) pipe.unref();
    return child;
  }

  /** Lets the process end by itself. */
  #finish(): void {
    this.#process?.stdin.end();
    this.#process = null;
  }

  #end(): void {
    const pid = this.#process?.pid;
    this.#process = null;
    try {
      if (pid !== undefined) process.kill(-pid, "SIGKILL");
    } catch {
      // It has ended already.
    }
  }
}

function answerOf(child: ChildProcessWithoutNullStreams, args: readonly string[], number: number, time: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const end = `{ready${number}}`;
    const pieces: Buffer[] = [];
    let length = 0;
    const settle = (act: () => void): void => {
      clearTimeout(timer);
      child.stdout.off("data", onData);
      child.off("exit", onExit).off("error", onExit);
      act();
    };
    const onExit = (): void => settle(() => reject(new Error("it ended")));
    const onData = (piece: Buffer): void => {
      pieces.push(piece);
      length += piece.length;
      if (length > ANSWER) {
        settle(() => reject(new Error("its answer has no end")));
        return;
      }
      // The mark may lie across two pieces.
      const tail = Buffer.concat(pieces.slice(-2))
        .subarray(-end.length - 2)
        .toString("latin1")
        .trimEnd();
      if (!tail.endsWith(end)) return;
      const text = new TextDecoder().decode(Buffer.concat(pieces)).trimEnd();
      settle(() => resolve(text.slice(0, -end.length)));
    };
    const timer = setTimeout(() => settle(() => reject(new Error("it takes too long"))), time);
    child.stdout.on("data", onData);
    child.on("exit", onExit).on("error", onExit);
    child.stdin.write(`${[...args, `-execute${number}`].join("\n")}\n`);
  });
}

/** How the bytes of a picture are arranged is nothing that it says of itself: every file has it. */
const STRUCTURE =
  /^(?:File:(?!Comment$)|JFIF:|RIFF:|PNG-pHYs:|PNG:(?:ImageWidth|ImageHeight|BitDepth|ColorType|Compression|Filter|Interlace|SRGBRendering|Gamma)$)/;

function tagsIn(answer: string): Tags | null {
  try {
    const [found]: unknown[] = JSON.parse(answer);
    if (typeof found !== "object" || found === null) return null;
    return Object.fromEntries(Object.entries(found).filter(([key]) => key.includes(":") && !STRUCTURE.test(key)));
  } catch {
    return null;
  }
}

/** The program's common reader of metadata. */
export const exifTool = new ExifTool();
