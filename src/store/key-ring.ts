import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { fromBase64, toBase64 } from "../vault/base64.ts";
import { type Checkpoint, formatCheckpoint } from "../vault/checkpoint.ts";
import { type Hash, same } from "../vault/merkle.ts";
import { type COSIGNATURE, ED25519, formatKey, type NoteKey, type NoteSignature, noteKey } from "../vault/note.ts";
import { SPKI } from "./ed25519.ts";
import { DiskFullError, ForkedLogError, KeyHomeError, NoKeyError } from "./errors.ts";
import { PATIENCE } from "./open-database.ts";
import { Sqlite } from "./sqlite.ts";
import { type SyncDisk, syncDisk } from "./sync-disk.ts";

/** Where the keys of this account are: FIRSTHAND_HOME, else the place that the system has for such things. Never inside a case. */
export function keyHome(): string {
  const given = process.env["FIRSTHAND_HOME"];
  if (given !== undefined && given !== "") return given;
  if (process.platform === "win32") return join(process.env["LOCALAPPDATA"] ?? join(homedir(), "AppData", "Local"), "firsthand");
  if (process.platform === "darwin") return join(homedir(), "Library", "Application Support", "firsthand");
  return join(process.env["XDG_DATA_HOME"] ?? join(homedir(), ".local", "share"), "firsthand");
}

/** DER before the 32 bytes of a secret key (RFC 8410). */
const PKCS8 = Buffer.from("302e020100300506032b657004220420", "hex");

/**
 * The secret keys by which this account signs logs, each a file that nobody else may read, and beside them the last head that each has signed. A
 * key signs one root for a size and never a second one, also where a case was copied, rolled back, or is open twice: the heads are
 * kept in a database whose lock every signing takes.
 */
export class KeyRing implements Disposable {
  readonly #home: string;
  readonly #disk: SyncDisk;
  #heads: Sqlite | null = null;

  constructor(home: string = keyHome(), disk: SyncDisk = syncDisk) {
    this.#home = home;
    this.#disk = disk;
  }

  /** Makes a key of that name for a log, or for a witness, and keeps its secret. */
  create(name: string, type: typeof ED25519 | typeof COSIGNATURE = ED25519): NoteKey {
    const { privateKey } = generateKeyPairSync("ed25519");
    const seed = privateKey.export({ format: "der", type: "pkcs8" }).subarray(PKCS8.length);
    return this.adopt(name, seed, type);
  }

  /** Keeps a secret of 32 bytes that was made elsewhere. */
  adopt(name: string, seed: Uint8Array, type: typeof ED25519 | typeof COSIGNATURE = ED25519): NoteKey {
    const key = noteKey(name, type, publicKeyOf(secretKey(seed)));
    const secret = `PRIVATE+KEY+${key.name}+${key.id}+${toBase64(Buffer.concat([Buffer.from([type]), seed]))}\n`;
    try {
      mkdirSync(this.#home, { recursive: true, mode: 0o700 });
      this.#disk.replace(this.#path(key), Buffer.from(secret), 0o600);
    } catch (cause) {
      throw cause instanceof DiskFullError ? cause : new KeyHomeError(this.#home, { cause });
    }
    return key;
  }

  has(key: NoteKey): boolean {
    return this.#secret(key) !== null;
  }

  /**
   * Signs a head. `rootAt` gives the root of this same log at a lesser size, to be compared with what was signed last. Throws `NoKeyError` where
   * the secret is not kept here, and `ForkedLogError` for another root of a size that was signed, or a log that no longer begins with it.
   */
  sign(key: NoteKey, head: Checkpoint, rootAt: (size: number) => Hash): NoteSignature {
    const secret = this.secret(key);
    const heads = this.#open();
    heads.immediate(() => {
      const refusal = forkIn(heads, key, head, rootAt);
      if (refusal !== null) throw refusal;
      heads.run(SIGNED, formatKey(key), head.size, head.root);
    });
    return { name: key.name, id: key.id, signature: sign(null, Buffer.from(formatCheckpoint(head)), secret) };
  }

  /** The secret of a key, for what is no head of a log. Throws `NoKeyError`. */
  secret(key: NoteKey): KeyObject {
    const secret = this.#secret(key);
    if (secret === null) throw new NoKeyError(key, this.#home);
    return secret;
  }

  /** The keys of a name that are kept here, of one kind. */
  named(name: string, type: typeof ED25519 | typeof COSIGNATURE): readonly NoteKey[] {
    return (existsSync(this.#home) ? readdirSync(this.#home) : []).sort().flatMap((file) => {
      const [, , kept, , ...rest] = /\.key$/.test(file) ? readFileSync(join(this.#home, file), "utf8").trimEnd().split("+") : [];
      const seed = fromBase64(rest.join("+"));
      return kept === name && seed?.length === 33 && seed[0] === type
        ? [noteKey(name, type, publicKeyOf(secretKey(seed.subarray(1))))]
        : [];
    });
  }

  /** Why {@link sign} would refuse; null where it would not. Nothing is written. */
  refusal(key: NoteKey, head: Checkpoint, rootAt: (size: number) => Hash): Error | null {
    if (!this.has(key)) return new NoKeyError(key, this.#home);
    return forkIn(this.#open(), key, head, rootAt);
  }

  close(): void {
    this.#heads?.close();
    this.#heads = null;
  }

  [Symbol.dispose](): void {
    this.close();
  }

  #secret(key: NoteKey): KeyObject | null {
    const text = this.#kept(key);
    if (text === null) return null;
    const seed = fromBase64(text.trimEnd().split("+").slice(4).join("+"));
    if (seed?.length !== 33 || seed[0] !== key.type) return null;
    const secret = secretKey(seed.subarray(1));
    return same(publicKeyOf(secret), key.key) ? secret : null;
  }

  #kept(key: NoteKey): string | null {
    try {
      return readFileSync(this.#path(key), "utf8");
    } catch (error) {
      if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR")) return null;
      throw error;
    }
  }

  #path({ name, id }: NoteKey): string {
    return join(this.#home, `${name.replace(/[^0-9A-Za-z.-]/g, "_")}+${id}.key`);
  }

  #open(): Sqlite {
    if (this.#heads !== null) return this.#heads;
    const db = new Sqlite(join(this.#home, "signed.sqlite"), PATIENCE);
    // One write that is waited for, where a journal takes four.
    db.exec("PRAGMA journal_mode = WAL");
    db.exec("PRAGMA synchronous = FULL");
    db.exec("CREATE TABLE IF NOT EXISTS heads (key TEXT PRIMARY KEY, size INTEGER NOT NULL, root BLOB NOT NULL) STRICT");
    this.#heads = db;
    return db;
  }
}

const SIGNED =
  "INSERT INTO heads (key, size, root) VALUES (?, ?, ?) ON CONFLICT (key) DO UPDATE SET size = excluded.size, root = excluded.root";

/** The error of a head that does not continue what the key signed last; null where it does. */
function forkIn(heads: Sqlite, key: NoteKey, { size, root }: Checkpoint, rootAt: (size: number) => Hash): ForkedLogError | null {
  const [last, before] = heads.rows("SELECT CAST(size AS INTEGER), CAST(root AS BLOB) FROM heads WHERE key = ?", formatKey(key))[0] ?? [];
  if (typeof last !== "number" || !(before instanceof Uint8Array)) return null;
  if (last > size) return new ForkedLogError(last, size, "the log is shorter than what was signed last");
  if (same(last === size ? root : rootAt(last), before)) return null;
  return new ForkedLogError(last, size, "the log does not begin with what was signed last");
}

function secretKey(seed: Uint8Array): KeyObject {
  return createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: "der", type: "pkcs8" });
}

function publicKeyOf(secret: KeyObject): Uint8Array {
  return new Uint8Array(createPublicKey(secret).export({ format: "der", type: "spki" }).subarray(SPKI.length));
}
