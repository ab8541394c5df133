/** The server refused, or could not be reached; the message is a sentence for a person. */
export class AskError extends Error {
  override readonly name = "AskError";
  /** 0 where the server did not answer at all. */
  readonly status: number;
  constructor(status: number, message: string, options?: ErrorOptions) {
    super(message, options);
    this.status = status;
  }
}

interface Refusal {
  readonly error?: { readonly message?: string };
}

/** Asks the server. The answer's shape is the server's promise, made by the same build. Throws {@link AskError}. */
export async function ask<T>(method: "GET" | "POST" | "DELETE", url: string, body?: unknown): Promise<T> {
  const response = await send(method, url, body);
  if (response.ok) {
    const answer: T = await response.json();
    return answer;
  }
  throw new AskError(response.status, await refusalOf(response));
}

async function send(method: string, url: string, body: unknown): Promise<Response> {
  try {
    return await fetch(url, {
      method,
      credentials: "same-origin",
      ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
    });
  } catch (cause) {
    throw new AskError(0, "Firsthand does not answer. Is it still running? Nothing of yours was lost.", { cause });
  }
}

async function refusalOf(response: Response): Promise<string> {
  try {
    const refusal: Refusal = await response.json();
    return refusal.error?.message ?? `the server answered ${response.status}`;
  } catch {
    return `the server answered ${response.status}`;
  }
}
