import type { Hono } from "hono";
import { createApp } from "../../src/server/app.ts";
import type { ServedCase } from "../../src/server/context.ts";
import { CoveredPictures } from "../../src/server/covered.ts";
import { beginSession, type Session } from "../../src/server/session.ts";
import { fixtureCase } from "../web/fixture.ts";

export const PORT = 4711;
export const HOST = `127.0.0.1:${PORT}`;

/** A server without a socket, on the invented case where no other is named. */
export interface House {
  readonly app: Hono;
  readonly served: ServedCase;
  readonly session: Session;
  /** Asks as a browser with a session does. */
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  send(method: "POST" | "DELETE", path: string, body?: string, headers?: Record<string, string>): Promise<Response>;
}

export function openHouse(served: ServedCase = fixtureCase()): House {
  const session = beginSession(PORT);
  const page = new TextEncoder().encode("<!doctype html><title>page</title>");
  const files = new Map([["/assets/a.js", { bytes: new TextEncoder().encode("1"), type: "text/javascript; charset=utf-8" }]]);
  const thumbnail = async (bytes: Uint8Array, side: number): Promise<Uint8Array> => new Uint8Array([...bytes.slice(0, 4), side % 256]);
  const pictures = new CoveredPictures(served, thumbnail, async () => []);
  const app = createApp({ served, session, web: { page, files }, pictures, port: PORT });
  const cookie = `${session.cookie}=${session.redeem(session.token)}`;
  return {
    app,
    served,
    session,
    get: async (path, headers = {}) => app.request(path, { headers: { host: HOST, cookie, ...headers } }),
    send: async (method, path, body, headers = {}) =>
      app.request(path, {
        method,
        headers: { host: HOST, cookie, origin: `http://${HOST}`, "content-type": "application/json", ...headers },
        ...(body === undefined ? {} : { body }),
      }),
  };
}
