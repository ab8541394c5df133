import { SqueezedSet } from "./squeezed.ts";
import type { Report } from "./strand.ts";

/** Names of files, addresses and accounts, ready to be looked for. */
export class LeadIndex {
  readonly #long = new SqueezedSet<true>();
  readonly #short: RegExp[] = [];

  constructor(leads: readonly string[]) {
    for (const lead of leads) for (const form of formsOf(lead)) if (!this.#long.add(form, true)) this.#addShort(form);
  }

  /** What is too short to be found anywhere has to stand by itself. */
  #addShort(lead: string): void {
    const bare = lead.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
    if (bare.length < 2) return;
    const exact = bare.replace(/[^\p{L}\p{N}]/gu, "\\$&");
    this.#short.push(new RegExp(String.raw`(?<![\p{L}\p{N}_])${exact}(?![\p{L}\p{N}_])`, "giu"));
  }

  find(text: string, report: Report): void {
    const found = (at: number): void =>
      report({
        kind: "lead",
        person: null,
        at,
        why: "an address, an account or the name of a file that leads to what was withheld; leave it out",
      });
    this.#long.scan(text, (_, at) => found(at));
    for (const lead of this.#short) for (const match of text.matchAll(lead)) found(match.index);
  }
}

/** A lead as it may be written: without its scheme, without "www.", and the name of a file without its ending if it is more than a word. */
function formsOf(lead: string): readonly string[] {
  const decoded = percentDecoded(lead).normalize("NFKC");
  let bare = decoded.replace(/^[a-z][a-z0-9+.-]{1,20}:\/\//i, "").replace(/^www\./i, "");
  while (/[/?#]$/.test(bare)) bare = bare.slice(0, -1);
  const last = bare.slice(Math.max(bare.lastIndexOf("/"), bare.lastIndexOf("\\")) + 1);
  const file = /\.\w{2,5}$/.test(last) && last.lastIndexOf(".") > 0 ? last.slice(0, last.lastIndexOf(".")) : undefined;
  const isAddress = bare !== decoded || /[/@]/.test(bare);
  return file !== undefined && !isAddress && file.length >= 6 && /\d/.test(file) ? [bare, file] : [bare];
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
