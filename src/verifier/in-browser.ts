import { PROOFS_IN_ENGLISH, type ProofWords, putInto } from "../record/proof-words.ts";
import { proofsIn, verdictOnProofs } from "./proofs.ts";
import { verdictOn } from "./verify.ts";

/** Files of a chosen folder by their names below it. */
function filesIn(list: FileList): ReadonlyMap<string, File> {
  return new Map([...list].map((file) => [file.webkitRelativePath.split("/").slice(1).join("/"), file]));
}

/** The words of a dossier's language, which its page brings along; English where it brings none. */
function proofWordsOn(page: Document): ProofWords {
  const brought: unknown = JSON.parse(page.querySelector("#proof-words")?.textContent || "{}");
  const written = new Map<string, unknown>(Object.entries(typeof brought === "object" && brought !== null ? brought : {}));
  const word = (name: keyof ProofWords): string => {
    const text = written.get(name);
    return typeof text === "string" ? text : PROOFS_IN_ENGLISH[name];
  };
  return {
    all: word("all"),
    signedAsGiven: word("signedAsGiven"),
    signedByOwn: word("signedByOwn"),
    wrong: word("wrong"),
    notSigned: word("notSigned"),
    unreadable: word("unreadable"),
  };
}

/** Wires up the page of a dossier that holds proofs: they are checked at once, and again with each key that is given. */
function startProofs(page: Document): void {
  const [list, own, key, output] = ["#proofs", "#own-key", "#key", "#proved"].map((what) => page.querySelector<HTMLElement>(what));
  if (list == null || own == null || output == null || !(key instanceof HTMLInputElement)) return;
  const words = proofWordsOn(page);
  const clock = new Intl.DateTimeFormat(page.documentElement.lang || "en", {
    dateStyle: "long",
    timeStyle: "short",
    hourCycle: "h23",
    timeZone: "UTC",
  });
  const dated = (time: string): string => (Number.isNaN(Date.parse(time)) ? time : `${clock.format(new Date(time))} UTC`);
  const run = (): void => {
    try {
      const { ok, vouched, lines } = verdictOnProofs(proofsIn(list.textContent ?? ""), key.value, own.textContent ?? "", words, dated);
      output.className = !ok ? "wrong" : vouched ? "ok" : "";
      output.textContent = lines.join("\n");
    } catch (error) {
      output.className = "wrong";
      output.textContent = putInto(words.unreadable, error instanceof Error ? error.message : String(error));
    }
  };
  key.addEventListener("input", run);
  run();
}

/** Wires the page up: nothing leaves it, and it needs nothing that it does not bring along. */
export function startPage(page: Document): void {
  startProofs(page);
  const folder = page.querySelector<HTMLInputElement>("#folder");
  const key = page.querySelector<HTMLInputElement>("#key");
  const output = page.querySelector<HTMLElement>("#verdict");
  if (folder === null || key === null || output === null) return;
  const check = async (): Promise<void> => {
    const files = filesIn(folder.files ?? new DataTransfer().files);
    if (files.size === 0) return;
    output.className = "";
    output.textContent = "Reading …";
    const read = async (name: string): Promise<Uint8Array> => new Uint8Array((await files.get(name)?.arrayBuffer()) ?? new ArrayBuffer(0));
    const { ok, vouched, lines } = await verdictOn({ names: [...files.keys()].sort(), read }, key.value, (done, total) => {
      output.textContent = `Reading ${done} of ${total} files …`;
    });
    output.className = !ok ? "wrong" : vouched ? "ok" : "unvouched";
    output.textContent = lines.join("\n");
  };
  const run = (): void => {
    check().catch((error: unknown) => {
      output.className = "wrong";
      output.textContent = `It could not be read: ${error instanceof Error ? error.message : String(error)}`;
    });
  };
  folder.addEventListener("change", run);
  key.addEventListener("change", run);
}
