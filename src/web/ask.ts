/** Why a request was refused, as far as the page has words of its own for it; `unreachable` where the server did not answer at all. */
export type Refusal =
  | "unreachable"
  | "no-session"
  | "not-found"
  | "no-reason"
  | "decided-meanwhile"
  | "too-large"
  | "internal"
  | "case-locked"
  | "case-read-only"
  | "disk-full"
  | "missing-evidence"
  | "tamper";

/** The server refused, or could not be reached. The message is the server's own sentence, in English; empty where it sent none. */
export class AskError extends Error {
  override readonly name = "AskError";
  /** 0 where the server did not answer at all. */
  readonly status: number;
  /** The code of the refusal, which may be one that the page does not know. */
  readonly code: string;
  constructor(status: number, code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.status = status;
    this.code = code;
  }
}

interface Answer {
  readonly error?: { readonly code?: string; readonly message?: string };
}

/** Asks the server. The answer's shape is the server's promise, made by the same build. `signal` gives up waiting. Throws {@link AskError}. */
export async function ask<T>(method: "GET" | "POST" | "DELETE", url: string, body?: unknown, signal?: AbortSignal): Promise<T> {
  const response = await send(method, url, body, signal);
  if (response.ok) {
    const answer: T = await response.json();
    return answer;
  }
  throw await refusalOf(response);
}

/** Why an address that something else asks for, such as a player, is refused; null where it is not. Of its body nothing is read. Throws {@link AskError}. */
export async function refused(url: string, headers: Readonly<Record<string, string>>): Promise<AskError | null> {
  const response = await send("GET", url, undefined, undefined, headers);
  if (!response.ok) return refusalOf(response);
  await response.body?.cancel();
  return null;
}

async function send(
  method: string,
  url: string,
  body: unknown,
  signal: AbortSignal | undefined,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  try {
    return await fetch(url, {
      method,
      credentials: "same-origin",
      ...(signal === undefined ? {} : { signal }),
      headers: { ...headers, ...(body === undefined ? {} : { "content-type": "application/json" }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  } catch (cause) {
    throw new AskError(0, "unreachable", "", { cause });
  }
}

async function refusalOf(response: Response): Promise<AskError> {
  try {
    const { error }: Answer = await response.json();
    return new AskError(response.status, error?.code ?? "", error?.message ?? "");
  } catch {
    return new AskError(response.status, "", "");
  }
}
