import { randomBytes, timingSafeEqual } from "node:crypto";

/** Who may speak to the server: a token that opens it once, and the cookie that it is exchanged for. */
export interface Session {
  /** The cookie's name; it holds the port, since cookies do not keep ports apart. */
  readonly cookie: string;
  /** The token for the URL that is printed. */
  readonly token: string;
  /** Exchanges the token for the cookie's value; null where it is wrong or was used before. */
  redeem(token: string): string | null;
  /** True where the value is the session's own. Takes the same time for every wrong value of the right length. */
  knows(value: string | undefined): boolean;
}

/** Begins a session. `random` gives that many unpredictable bytes. */
export function beginSession(port: number, random: (size: number) => Uint8Array = randomBytes): Session {
  const token = Buffer.from(random(32)).toString("base64url");
  const value = Buffer.from(random(32)).toString("base64url");
  let spent = false;
  return {
    cookie: `firsthand-${port}`,
    token,
    redeem(given) {
      if (spent || !same(given, token)) return null;
      spent = true;
      return value;
    },
    knows: (given) => given !== undefined && same(given, value),
  };
}

function same(a: string, b: string): boolean {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && timingSafeEqual(left, right);
}
