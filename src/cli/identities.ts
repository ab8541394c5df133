import { readText } from "./command-line.ts";

const MAX_KEYS = 1_000_000;

/** What stands in a file of recipients or identities of age. */
export async function keysInFile(file: string): Promise<readonly string[]> {
  const { keysIn } = await import("../publish/age.ts");
  return keysIn(readText(file, MAX_KEYS));
}

/** The identities that may open what is encrypted: this account's own, and those of a file that was named. */
export async function identitiesFor(file: string | undefined): Promise<readonly string[]> {
  const { ownIdentities } = await import("../publish/own-identity.ts");
  return [...(file === undefined ? [] : await keysInFile(file)), ...ownIdentities()];
}
