import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { BODY_LIMIT } from "./config.ts";
import type { Context } from "./context.ts";
import { answerError, RefusedError } from "./error.ts";
import { guard } from "./guard.ts";
import { caseRoute } from "./routes/case.ts";
import { changesRoute } from "./routes/changes.ts";
import { claimsRoute } from "./routes/claims.ts";
import { conflictsRoute } from "./routes/conflicts.ts";
import { decisionsRoute } from "./routes/decisions.ts";
import { entitiesRoute } from "./routes/entities.ts";
import { itemsRoute } from "./routes/items.ts";
import { logRoute } from "./routes/log.ts";
import { mapRoute } from "./routes/map.ts";
import { questionsRoute } from "./routes/questions.ts";
import { recordingsRoute } from "./routes/recordings.ts";
import { reportsRoute } from "./routes/reports.ts";
import { searchRoute } from "./routes/search.ts";
import { timelineRoute } from "./routes/timeline.ts";
import { utterancesRoute } from "./routes/utterances.ts";
import { webRoute } from "./routes/web.ts";
import { whatIfRoute } from "./routes/what-if.ts";
import { securityHeaders } from "./security-headers.ts";

/** The whole server as one web-standard handler, without a socket. */
export function createApp(context: Context): Hono {
  const app = new Hono({ strict: true });
  app.onError(answerError);
  app.use(securityHeaders);
  app.use(guard(context));
  app.use(
    bodyLimit({
      maxSize: BODY_LIMIT,
      onError: () => {
        throw new RefusedError(413, "too-large", `a request may send at most ${BODY_LIMIT} bytes`);
      },
    }),
  );
  app.route("/api/case", caseRoute(context));
  app.route("/api/reports", reportsRoute(context));
  app.route("/api/claims", claimsRoute(context));
  app.route("/api/conflicts", conflictsRoute(context));
  app.route("/api/questions", questionsRoute(context));
  app.route("/api/utterances", utterancesRoute(context));
  app.route("/api/decisions", decisionsRoute(context));
  app.route("/api/items", itemsRoute(context));
  app.route("/api/recordings", recordingsRoute(context));
  app.route("/api/entities", entitiesRoute(context));
  app.route("/api/timeline", timelineRoute(context));
  app.route("/api/map", mapRoute(context));
  app.route("/api/search", searchRoute(context));
  app.route("/api/log", logRoute(context));
  app.route("/api/changes", changesRoute(context));
  app.route("/api/what-if", whatIfRoute(context));
  app.route("/", webRoute(context));
  app.notFound(() => {
    throw new RefusedError(404, "not-found", "there is nothing at this address");
  });
  return app;
}
