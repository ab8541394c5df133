import { Hono } from "hono";
import { streamSSE } from "hono/streaming";
import type { Context } from "../context.ts";

/** How often the case is looked at for events that somebody wrote, in milliseconds, and after how many looks a line keeps the connection. */
const EVERY = 400;
const KEEP = 40;
/** So many milliseconds after a server went away its pages ask for it again; a browser alone takes three times as long. */
const AGAIN = 1_000;

/** `GET /api/changes`: server-sent events `state` with the number of events of the case, now and whenever somebody has written to it. */
export function changesRoute({ served }: Context): Hono {
  return new Hono().get("/", (c) =>
    streamSSE(c, async (stream) => {
      let told = -1;
      for (let looks = 0; !stream.aborted; looks++) {
        const state = served.state();
        if (state !== told) {
          // Whoever is told asks at once: what another process added must have been read by then.
          if (told >= 0) await served.refresh();
          told = state;
          await stream.writeSSE({ event: "state", data: String(state), retry: AGAIN });
        } else if (looks % KEEP === KEEP - 1) await stream.writeSSE({ event: "keep", data: "" });
        await stream.sleep(EVERY);
      }
    }),
  );
}
