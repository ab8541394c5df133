import type { MiddlewareHandler } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import type { Context } from "./context.ts";
import { RefusedError } from "./error.ts";

/**
 * Lets a request in, or refuses it. A web page elsewhere may point its own name at 127.0.0.1 (DNS rebinding), so the Host
 * header must be one of ours; it may also send forms here (CSRF), so a write must come from our own origin and be JSON.
 */
export function guard(context: Context): MiddlewareHandler {
  const hosts = ["127.0.0.1", "localhost", "[::1]"].map((name) => `${name}:${context.port}`);
  return async (c, next) => {
    const host = c.req.header("host") ?? "";
    if (!hosts.includes(host)) throw new RefusedError(421, "wrong-host", "this server answers under its own loopback address only");
    const entered = enter(context, c);
    if (entered !== null) return entered;
    if (!context.session.knows(getCookie(c, context.session.cookie))) {
      throw new RefusedError(401, "no-session", "this page has no session: open the address that firsthand printed when it started");
    }
    if (c.req.method !== "GET" && c.req.method !== "HEAD") checkWrite(host, c);
    return next();
  };
}

type Req = Parameters<MiddlewareHandler>[0];

/** Exchanges a token in the address for the cookie and leads on to the clean address; null where there is none to exchange. */
function enter(context: Context, c: Req): Response | null {
  const token = c.req.query("token");
  if (token === undefined || c.req.path !== "/" || c.req.method !== "GET") return null;
  // A browser that fetches ahead of its user must not spend the token.
  if ((c.req.header("sec-purpose") ?? "").includes("prefetch")) throw new RefusedError(401, "no-session", "not before it is asked for");
  const value = context.session.redeem(token);
  if (value !== null) setCookie(c, context.session.cookie, value, { path: "/", httpOnly: true, sameSite: "Strict" });
  else if (!context.session.knows(getCookie(c, context.session.cookie))) {
    throw new RefusedError(
      401,
      "token-spent",
      "this address was used before or is not the one that was printed: start firsthand again for a new one",
    );
  }
  return c.redirect("/", 303);
}

function checkWrite(host: string, c: Req): void {
  const site = c.req.header("sec-fetch-site");
  if (c.req.header("origin") !== `http://${host}` || (site !== undefined && site !== "same-origin")) {
    throw new RefusedError(403, "wrong-origin", "a change must come from the workbench itself");
  }
  if (c.req.method === "POST" && !/^application\/json\b/.test(c.req.header("content-type") ?? "")) {
    throw new RefusedError(415, "not-json", "send the decision as application/json");
  }
}
