import type { Certificate } from "pkijs";
import { verifyEd25519 } from "../store/ed25519.ts";
import { parseCheckpoint } from "../vault/checkpoint.ts";
import { type Hash, same } from "../vault/merkle.ts";
import { type Note, NoteError, parseNote } from "../vault/note.ts";
import { judge, type Policy } from "../vault/policy.ts";
import { cosignedHeads, type JudgedAnchor, judgeAnchors } from "./anchors.ts";

/** What the signatures on a log are worth to a reader. */
export interface Trust {
  /** Whether the policy is fulfilled, for as many events as `trustedSize` says; null where there is none. */
  readonly trusted: boolean | null;
  readonly trustedSize: number;
  /** What third parties gave, the largest first. */
  readonly anchors: readonly JudgedAnchor[];
}

/** The log of a case or of a sealed one, and where what others gave on it lies: in `anchors/` of that folder. */
export interface TrustedLog {
  readonly checkpoint: string | null;
  readonly key: string | null;
  readonly size: number;
  readonly rootAt: (size: number) => Hash;
  readonly anchors: string;
}

/** Says what the signatures on a log are worth to whoever has this policy and trusts these authorities. A log whose own signature does not hold fulfils none. */
export async function trustIn(log: TrustedLog, policy: Policy | null, authorities: readonly Certificate[]): Promise<Trust> {
  const anchors = await judgeAnchors(log.anchors, log.size, log.rootAt, { policy, authorities });
  if (policy === null) return { trusted: null, trustedSize: 0, anchors };
  const heads = [...(log.checkpoint === null ? [] : [parseNote(log.checkpoint)]), ...cosignedHeads(log.anchors)];
  const sizes = heads.map((head) => sizeFulfilling(head, policy, log));
  const trustedSize = log.key === null ? 0 : Math.max(0, ...sizes);
  return { trusted: trustedSize > 0, trustedSize, anchors };
}

/** How many events a head vouches for by a policy; none where it is not of this log. */
function sizeFulfilling(head: Note, policy: Policy, { size, rootAt }: TrustedLog): number {
  try {
    const over = parseCheckpoint(head.text);
    if (over.size > size || !same(rootAt(over.size), over.root)) return 0;
    return judge(head, policy, verifyEd25519).quorum ? over.size : 0;
  } catch (error) {
    if (error instanceof NoteError) return 0;
    throw error;
  }
}
