import type { Secrets } from "./secrets.ts";
import { SqueezedSet } from "./squeezed.ts";
import type { Report } from "./strand.ts";

/** Names of files, addresses and accounts, ready to be looked for. */
export class LeadIndex {
  readonly #long = new SqueezedSet<string | null>();
  /** Longer names that are told, by the label of whoever's name stands in them, with how much of them stands before it. */
  readonly #told = new Map<string, readonly { readonly told: string; readonly before: number }[]>();
  readonly #short: { readonly lead: RegExp; readonly label: string | null }[] = [];

  constructor(leads: Secrets["leads"], accounts: NonNullable<Secrets["accounts"]>) {
    for (const lead of leads) this.#add(lead, null);
    for (const { label, names, within = [] } of accounts) {
      for (const name of names) this.#add(name, label);
      for (const told of within) for (const name of names) this.#excuse(label, told.toLowerCase(), name.toLowerCase());
    }
  }

  #excuse(label: string, told: string, name: string): void {
    const before = told.indexOf(name);
    if (before >= 0) this.#told.set(label, [...(this.#told.get(label) ?? []), { told, before }]);
  }

  /** What is found at `at` is a part of a longer name that is told. */
  #isTold(text: string, label: string | null, at: number): boolean {
    const longer = label === null ? [] : (this.#told.get(label) ?? []);
    return longer.some(({ told, before }) => {
      const from = at - before;
      return from >= 0 && text.slice(from, from + told.length).toLowerCase() === told && !/[\p{L}\p{N}]/u.test(text.charAt(from - 1));
    });
  }

  #add(lead: string, label: string | null): void {
    for (const form of formsOf(lead)) if (!this.#long.add(form, label)) this.#addShort(form, label);
  }

  /** What is too short to be found anywhere has to stand by itself. */
  #addShort(lead: string, label: string | null): void {
    const bare = lead.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
    if (bare.length < 2) return;
    const exact = bare.replace(/[^\p{L}\p{N}]/gu, "\\$&");
    this.#short.push({ lead: new RegExp(String.raw`(?<![\p{L}\p{N}_])${exact}(?![\p{L}\p{N}_])`, "giu"), label });
  }

  find(text: string, report: Report): void {
    const found = (label: string | null, at: number): void => {
      if (this.#isTold(text, label, at)) return;
      report({
        kind: "lead",
        person: null,
        label,
        at,
        why:
          label === null
            ? "an address, an account or the name of a file that leads to what was withheld; leave it out"
            : "the name of a publisher that is hidden; write the label instead",
      });
    };
    this.#long.scan(text, found);
    for (const { lead, label } of this.#short) for (const match of text.matchAll(lead)) found(label, match.index);
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
