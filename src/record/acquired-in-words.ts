import type { Acquired, HeadFields } from "./acquired.ts";

/** What can be known of how an item was got, in the order in which it is told. */
const FIELDS = [
  "method",
  "address",
  "collector",
  "captured",
  "tool",
  "from",
  "original",
  "state",
  "consent",
  "status",
  "server",
  "tls",
  "request",
  "response",
  "platform",
  "channel",
  "post",
  "posted",
  "packed",
] as const;

export type AcquiredField = (typeof FIELDS)[number];

/** What is known of how an item was got, and what is not. */
export function acquiredFields({ told = {}, container = {} }: Acquired): {
  readonly known: readonly { readonly field: AcquiredField; readonly value: string }[];
  readonly unknown: readonly AcquiredField[];
} {
  const values: Readonly<Record<AcquiredField, string | undefined>> = {
    method: told.method,
    address: told.url ?? container.url,
    collector: told.collector,
    captured: told.captured ?? container.captured,
    tool: told.tool ?? container.tool,
    from: told.from,
    original: told.original,
    state: told.state,
    consent: told.consent,
    status: container.status === undefined ? undefined : String(container.status),
    server: container.server,
    tls: container.tls,
    request: inOneLine(container.request),
    response: inOneLine(container.response),
    platform: container.platform,
    channel: container.channel,
    post: container.post,
    posted: container.posted,
    packed: container.packed?.replace("T", " "),
  };
  return {
    known: FIELDS.flatMap((field) => (values[field] === undefined ? [] : [{ field, value: values[field] }])),
    unknown: FIELDS.filter((field) => values[field] === undefined),
  };
}

function inOneLine(fields: HeadFields | undefined): string | undefined {
  return fields?.map(([name, value]) => `${name}: ${value}`).join("; ");
}
