import { Decrypter, Encrypter } from "age-encryption";

/** Who a file is encrypted for, or who opens it, is not to be made out. */
export class AgeKeyError extends Error {
  override readonly name = "AgeKeyError";
}

/** Every file of age begins so (age-encryption.org/v1). */
export const AGE_HEADER = "age-encryption.org/v1\n";

/**
 * Encrypts a stream to recipients of age (`age1…`, and `age1pq…` for those that withstand quantum computers). Each of them can open it alone. The same bytes give another file each
 * time: it has a key of its own. Throws `AgeKeyError` for what is no recipient.
 */
export async function encrypted(bytes: ReadableStream<Uint8Array>, recipients: readonly string[]): Promise<ReadableStream<Uint8Array>> {
  return await encrypter(recipients).encrypt(bytes);
}

/** Throws `AgeKeyError` for what is no recipient, before anything is made. */
export function encrypter(recipients: readonly string[]): Encrypter {
  const made = new Encrypter();
  for (const recipient of recipients)
    try {
      made.addRecipient(recipient);
    } catch (cause) {
      throw new AgeKeyError(
        `“${recipient}” is no recipient of age; one begins with age1, as age-keygen or "firsthand identity" prints it`,
        { cause },
      );
    }
  return made;
}

/**
 * Decrypts a stream with the identities of whoever opens it (`AGE-SECRET-KEY-1…`). Throws `AgeKeyError` for what is no identity and where none of them is one that the file was
 * encrypted to. The stream fails where the file was altered or cut; what came before that is as it was.
 */
export async function decrypted(
  bytes: ReadableStream<Uint8Array>,
  name: string,
  identities: readonly string[],
): Promise<ReadableStream<Uint8Array>> {
  const opener = new Decrypter();
  for (const [i, identity] of identities.entries())
    try {
      opener.addIdentity(identity);
    } catch (cause) {
      throw new AgeKeyError(`line ${i + 1} of the identities is none of age; one begins with AGE-SECRET-KEY-1`, { cause });
    }
  try {
    return await opener.decrypt(bytes);
  } catch (cause) {
    const none = cause instanceof Error && /no identity matched/i.test(cause.message);
    if (none)
      throw new AgeKeyError(`${name} is encrypted, and none of these identities opens it; ask who sent it to seal it to your recipient`, {
        cause,
      });
    throw cause;
  }
}

/** What stands in a file of identities or recipients: one a line, with comments after a hash. */
export function keysIn(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
}
