import { sign } from "node:crypto";
import { verifyEd25519 } from "../store/ed25519.ts";
import type { KeyRing } from "../store/key-ring.ts";
import { PATIENCE } from "../store/open-database.ts";
import { Sqlite } from "../store/sqlite.ts";
import { parseCheckpoint } from "../vault/checkpoint.ts";
import { EMPTY_ROOT, isConsistent, same } from "../vault/merkle.ts";
import { cosignatureBytes, cosignedMessage, formatSignature, NoteError, type NoteKey, parseNote, signersOf } from "../vault/note.ts";
import { parseWitnessRequest } from "../vault/witness-request.ts";

/** What a witness answers, by the status codes of C2SP tlog-witness. */
export type Answer =
  /** The signature line of the witness on the head. */
  | { readonly status: 200; readonly line: string }
  /** It has seen another size than the request says. */
  | { readonly status: 409; readonly size: number }
  | { readonly status: 400 | 403 | 404 | 422; readonly why: string };

/**
 * A witness (C2SP tlog-witness): signs the heads of logs that it knows, with its own time, as long as each continues the one that it saw last. So no log can show
 * two histories to two people who both ask for the same witness. What it has seen is put down before it signs, in a database whose lock every request takes.
 */
export class Witness implements Disposable {
  readonly key: NoteKey;
  readonly #ring: KeyRing;
  readonly #logs: readonly NoteKey[];
  readonly #clock: () => Date;
  readonly #db: Sqlite;

  constructor(file: string, key: NoteKey, ring: KeyRing, logs: readonly NoteKey[], clock: () => Date) {
    this.key = key;
    this.#ring = ring;
    this.#logs = logs;
    this.#clock = clock;
    this.#db = new Sqlite(file, PATIENCE);
    this.#db.exec("PRAGMA synchronous = EXTRA");
    this.#db.exec("CREATE TABLE IF NOT EXISTS seen (origin TEXT PRIMARY KEY, size INTEGER NOT NULL, root BLOB NOT NULL) STRICT");
  }

  /** Answers the body of an `add-checkpoint` request. */
  add(body: string): Answer {
    try {
      return this.#answer(body);
    } catch (error) {
      if (error instanceof NoteError) return { status: 400, why: error.message };
      throw error;
    }
  }

  close(): void {
    this.#db.close();
  }

  [Symbol.dispose](): void {
    this.close();
  }

  #answer(body: string): Answer {
    const { old, proof, checkpoint } = parseWitnessRequest(body);
    const note = parseNote(checkpoint);
    const { origin, size, root } = parseCheckpoint(note.text);
    const keys = this.#logs.filter(({ name }) => name === origin);
    if (keys.length === 0) return { status: 404, why: `this witness does not know the log ${origin}` };
    if (!isSignedBy(keys, checkpoint)) return { status: 403, why: `the head is not signed by a key of ${origin} that this witness knows` };
    if (old > size) return { status: 400, why: `the size ${old} that was seen last is larger than the new one, ${size}` };
    const refusal = this.#db.immediate((): Answer | null => {
      const [seen, before] = this.#db.rows("SELECT CAST(size AS INTEGER), CAST(root AS BLOB) FROM seen WHERE origin = ?", origin)[0] ?? [];
      const [from, fromRoot] = typeof seen === "number" && before instanceof Uint8Array ? [seen, before] : [0, EMPTY_ROOT];
      if (from !== old) return { status: 409, size: from };
      if (from === size && !same(fromRoot, root)) return { status: 409, size: from };
      if (!isConsistent({ from, fromRoot, size, root, proof }))
        return { status: 422, why: "the proof does not show that the new head continues the one that was seen last" };
      this.#db.run(
        "INSERT INTO seen (origin, size, root) VALUES (?, ?, ?) ON CONFLICT (origin) DO UPDATE SET size = excluded.size, root = excluded.root",
        origin,
        size,
        root,
      );
      return null;
    });
    return refusal ?? { status: 200, line: this.#sign(note.text) };
  }

  #sign(text: string): string {
    const time = Math.floor(this.#clock().getTime() / 1_000);
    const signature = cosignatureBytes(time, sign(null, cosignedMessage(time, text), this.#ring.secret(this.key)));
    return formatSignature({ name: this.key.name, id: this.key.id, signature });
  }
}

function isSignedBy(keys: readonly NoteKey[], checkpoint: string): boolean {
  try {
    return signersOf(parseNote(checkpoint), keys, verifyEd25519).length > 0;
  } catch (error) {
    if (error instanceof NoteError) return false;
    throw error;
  }
}
