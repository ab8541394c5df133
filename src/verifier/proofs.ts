import { PROOFS_IN_ENGLISH, type ProofWords, putInto } from "../record/proof-words.ts";
import { formatKey, parseKey, signersOf } from "../vault/note.ts";
import { openProof } from "../vault/opened-proof.ts";
import { verifyEd25519 } from "../vault/portable-ed25519.ts";
import type { Verdict } from "./verify.ts";

/** A proof that a dossier brings along, by what it is of. */
export interface NamedProof {
  readonly name: string;
  readonly proof: string;
}

/** Reads the list of proofs that stands in a page of a dossier. Throws a `TypeError` for anything else. */
export function proofsIn(json: string): readonly NamedProof[] {
  const list: unknown = JSON.parse(json);
  if (!Array.isArray(list)) throw new TypeError("it is no list of proofs");
  return list.map((each: unknown): NamedProof => {
    if (typeof each !== "object" || each === null || !("name" in each) || !("proof" in each))
      throw new TypeError("one of the proofs is none");
    if (typeof each.name !== "string" || typeof each.proof !== "string") throw new TypeError("one of the proofs is no text");
    return { name: each.name, proof: each.proof };
  });
}

/**
 * Checks the proofs of a dossier: each leads from its entry to the root of a head, and that head is signed by the key. `key` is the one that came by another way; empty where there is none, and then
 * `own`, which the dossier names, is tried, and the verdict says so. It is said in `words`, with times as `dated` writes them.
 */
export function verdictOnProofs(
  proofs: readonly NamedProof[],
  key: string,
  own: string,
  words: ProofWords = PROOFS_IN_ENGLISH,
  dated: (time: string) => string = (time) => time,
): Verdict {
  const wanted = key.trim() === "" ? own : key.trim();
  const wrong: string[] = [];
  let times: readonly string[] = [];
  for (const { name, proof } of proofs)
    try {
      const { note, entry } = openProof(proof, (bytes) => new TextDecoder("utf-8", { fatal: true }).decode(bytes));
      if (signersOf(note, [parseKey(wanted)], verifyEd25519).length === 0) wrong.push(`${name}: ${words.notSigned}`);
      times = [...times, entry.at].sort();
    } catch (error) {
      wrong.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  const given = key.trim() !== "";
  if (wrong.length > 0) return { ok: false, vouched: false, lines: [putInto(words.wrong, wrong.length, proofs.length), ...wrong] };
  return {
    ok: true,
    vouched: given,
    lines: [
      putInto(words.all, proofs.length, dated(times[0] ?? ""), dated(times.at(-1) ?? "")),
      given ? words.signedAsGiven : putInto(words.signedByOwn, formatKey(parseKey(own))),
    ],
  };
}
