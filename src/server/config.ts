/** What the server needs to know before it starts. */
export interface ServerConfig {
  /** 0 takes any free port. */
  readonly port: number;
  /** A loopback address; the workbench is never offered to a network. */
  readonly host: string;
  /** The folder with the built workbench. */
  readonly webRoot: string;
}

/** The most bytes that a request may send: decisions are sentences, not documents. */
export const BODY_LIMIT = 64 * 1024;

/** The longest side of a picture, in pixels, unless a larger one is asked for, and the largest that may be. */
export const PICTURE_SIDE = { usual: 320, most: 1600 } as const;

const LOOPBACK = ["127.0.0.1", "::1", "localhost"];

export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

/** Fills in what was left out. Throws {@link ConfigError} for a port that is none and for an address that others can reach. */
export function configOf(options: { readonly port: number; readonly host?: string; readonly webRoot: string }): ServerConfig {
  const host = options.host ?? "127.0.0.1";
  if (!LOOPBACK.includes(host))
    throw new ConfigError(`the workbench listens on this machine only: ${host} is not one of ${LOOPBACK.join(", ")}`);
  if (!Number.isInteger(options.port) || options.port < 0 || options.port > 65_535) {
    throw new ConfigError(`${options.port} is no port: give a whole number from 0 (any free one) to 65535`);
  }
  return { port: options.port, host, webRoot: options.webRoot };
}

/** Lines of a list in one answer: as many as a person looks through, and as many as a program may ask for. */
export const PART = { usual: 60, most: 500 };
