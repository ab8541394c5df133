import { COSIGNATURE, cosignedAt, ED25519, type Note, NoteError, type NoteKey, parseKey, signersOf, type VerifyEd25519 } from "./note.ts";

/** Whom a reader trusts (C2SP tlog-policy): the keys of logs, those of witnesses, and how many of these must have seen a head. */
export interface Policy {
  readonly logs: readonly NoteKey[];
  readonly witnesses: ReadonlyMap<string, NoteKey>;
  readonly groups: ReadonlyMap<string, Group>;
  /** The witness or group that has to have signed; null where the word of the log is enough. */
  readonly quorum: string | null;
}

interface Group {
  readonly least: number;
  readonly members: readonly string[];
}

/** What a note is worth by a policy. */
export interface Judged {
  /** The keys of the log by which it is signed; nothing where the policy trusts none of them. */
  readonly logs: readonly NoteKey[];
  /** The witnesses that signed it, by the names of the policy, and when each says that it did, in seconds since 1970. */
  readonly witnesses: readonly { readonly name: string; readonly time: number }[];
  readonly quorum: boolean;
}

const MAX_LINES = 1_000;

/** Reads a policy file. Throws {@link NoteError} with the line that is none. */
export function parsePolicy(text: string): Policy {
  const logs: NoteKey[] = [];
  const witnesses = new Map<string, NoteKey>();
  const groups = new Map<string, Group>();
  let quorum: string | null | undefined;
  const lines = text.split(/\r?\n/);
  if (lines.length > MAX_LINES) throw new NoteError(`a policy has at most ${MAX_LINES} lines`);
  for (const [i, line] of lines.entries()) {
    const [word, ...rest] = line
      .replace(/#.*/, "")
      .trim()
      .split(/[ \t]+/);
    const bad = (why: string): NoteError => new NoteError(`line ${i + 1} of the policy ${why}`);
    const [first = "", second = ""] = rest;
    if (word === "log" && rest.length >= 1 && rest.length <= 2) logs.push(keyOf(first, ED25519, bad));
    else if (word === "witness" && rest.length >= 2 && rest.length <= 3)
      named(first, witnesses, groups, bad).set(first, keyOf(second, COSIGNATURE, bad));
    else if (word === "group" && rest.length >= 3) {
      named(first, witnesses, groups, bad);
      groups.set(
        first,
        groupOf(second, rest.slice(2), (name) => witnesses.has(name) || groups.has(name), bad),
      );
    } else if (word === "quorum" && rest.length === 1 && quorum === undefined) {
      if (first !== "none" && !witnesses.has(first) && !groups.has(first)) throw bad(`names “${first}”, which no line above it does`);
      quorum = first === "none" ? null : first;
    } else if (word !== "") throw bad("is neither log, witness, group nor the one quorum");
  }
  if (logs.length === 0) throw new NoteError("the policy names no log");
  if (quorum === undefined) throw new NoteError("the policy has no line “quorum”; write “quorum none” where the word of the log is enough");
  return { logs, witnesses, groups, quorum };
}

/** Says what a note is worth by a policy. Throws {@link NoteError} where a signature by one of its keys does not fit. */
export function judge(note: Note, policy: Policy, verify: VerifyEd25519): Judged {
  const witnesses = [...policy.witnesses].flatMap(([name, key]) => {
    const time = signersOf(note, [key], verify).length > 0 ? cosignedAt(note, key) : null;
    return time === null ? [] : [{ name, time }];
  });
  const signed = new Set(witnesses.map(({ name }) => name));
  const holds = (name: string): boolean => {
    const group = policy.groups.get(name);
    return group === undefined ? signed.has(name) : group.members.filter(holds).length >= group.least;
  };
  const logs = signersOf(note, policy.logs, verify);
  return { logs, witnesses, quorum: logs.length > 0 && (policy.quorum === null || holds(policy.quorum)) };
}

type Bad = (why: string) => NoteError;

function keyOf(text: string, type: number, bad: Bad): NoteKey {
  try {
    const key = parseKey(text);
    if (key.type === type) return key;
  } catch (error) {
    if (!(error instanceof NoteError)) throw error;
    throw bad(`holds no key: ${error.message}`);
  }
  throw bad("holds a key of another kind: a log signs with a key of kind 1 and a witness with one of kind 4, both Ed25519");
}

function named<Value>(name: string, witnesses: Map<string, NoteKey>, groups: ReadonlyMap<string, Value>, bad: Bad): Map<string, NoteKey> {
  if (name === "none" || witnesses.has(name) || groups.has(name)) throw bad(`gives the name “${name}” a second time`);
  return witnesses;
}

function groupOf(count: string, members: readonly string[], isNamed: (name: string) => boolean, bad: Bad): Group {
  const stranger = members.find((name) => !isNamed(name));
  if (stranger !== undefined) throw bad(`names “${stranger}”, which no line above it does`);
  const least = count === "all" ? members.length : count === "any" ? 1 : /^[1-9]\d*$/.test(count) ? Number(count) : 0;
  if (least < 1 || least > members.length || new Set(members).size < members.length)
    throw bad(`asks for “${count}” of ${members.length} members; write all, any, or a number of them`);
  return { least, members };
}
