import { type ServerType, serve } from "@hono/node-server";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { Witness } from "./witness.ts";

/** No request is longer: sixty-three hashes and a checkpoint with its signatures. */
const MAX_BODY = 1_000_000;

/**
 * The witness over HTTP: `POST /add-checkpoint`, as C2SP tlog-witness says. It needs no password: it signs nothing that is not signed by the key of a log that it was told of. A body of more
 * than a million bytes is refused with 413.
 */
export function witnessApp(witness: Witness): Hono {
  const app = new Hono();
  app.post("/add-checkpoint", bodyLimit({ maxSize: MAX_BODY }), async (context) => {
    const answer = witness.add(await context.req.text());
    if (answer.status === 200) return context.text(answer.line, 200);
    if (answer.status === 409) return context.body(`${answer.size}\n`, 409, { "content-type": "text/x.tlog.size" });
    return context.text(`${answer.why}\n`, answer.status);
  });
  return app;
}

/** Starts it, and resolves once it listens. Port 0 takes any that is free. */
export function serveWitness(
  witness: Witness,
  hostname: string,
  port: number,
): Promise<{ readonly server: ServerType; readonly port: number }> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: witnessApp(witness).fetch, hostname, port }, (info) => resolve({ server, port: info.port }));
    server.on("error", reject);
  });
}
