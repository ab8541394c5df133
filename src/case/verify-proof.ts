import { verifyEd25519 } from "../store/ed25519.ts";
import { formatKey, NoteError, signersOf } from "../vault/note.ts";
import { openProof, type ShownProof } from "../vault/opened-proof.ts";
import { judge, type Policy } from "../vault/policy.ts";

/** What a proof is worth. */
export interface VerifiedProof {
  readonly shown: ShownProof;
  /** The verifier keys by which its checkpoint is signed, of those that the policy names; without a policy nothing, since nobody is trusted. */
  readonly keys: readonly string[];
  /** The witnesses that signed it too. */
  readonly witnesses: readonly string[];
  /** True where the policy is fulfilled; null where there is none. */
  readonly trusted: boolean | null;
  /** By which moment what it proves existed, as the first of the witnesses says, in seconds since 1970; null where none says. */
  readonly noLaterThan: number | null;
}

/**
 * Verifies a proof with neither the case nor its log at hand. Without a policy it shows only that the proof agrees with itself. Throws `NoteError` with what
 * does not hold.
 */
export function verifyProof(text: string, policy: Policy | null): VerifiedProof {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const shown = openProof(text, (bytes) => decoder.decode(bytes));
  if (policy === null) return { shown, keys: [], witnesses: [], trusted: null, noLaterThan: null };
  const keys = policy.logs.filter(({ name }) => name === shown.head.origin);
  if (keys.length === 0) throw new NoteError(`the policy trusts no key of the log “${shown.head.origin}”`);
  if (signersOf(shown.note, keys, verifyEd25519).length === 0)
    throw new NoteError(`the checkpoint of the proof is signed by no key of “${shown.head.origin}” that the policy trusts`);
  const { logs, witnesses, quorum } = judge(shown.note, policy, verifyEd25519);
  return {
    shown,
    keys: logs.map(formatKey),
    witnesses: witnesses.map(({ name }) => name),
    trusted: quorum,
    noLaterThan: witnesses.length === 0 ? null : Math.min(...witnesses.map(({ time }) => time)),
  };
}
