import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { generateX25519Identity, identityToRecipient } from "age-encryption";
import { keyHome } from "../store/key-ring.ts";
import { syncDisk } from "../store/sync-disk.ts";
import { keysIn } from "./age.ts";

const file = (): string => join(keyHome(), "age-identity.txt");

/** The identities of this account, by which it opens what others sealed to it; none where none was made. */
export function ownIdentities(): readonly string[] {
  return existsSync(file()) ? keysIn(readFileSync(file(), "utf8")) : [];
}

/** The recipients that others seal to for this account to open it, `age1…`. An identity is made where there is none, in a file of age that nobody else may read. */
export async function ownRecipients(): Promise<readonly string[]> {
  if (!existsSync(file())) {
    const identity = await generateX25519Identity();
    mkdirSync(keyHome(), { recursive: true, mode: 0o700 });
    syncDisk.replace(file(), Buffer.from(`# public key: ${await identityToRecipient(identity)}\n${identity}\n`), 0o600);
  }
  return await Promise.all(ownIdentities().map(identityToRecipient));
}
