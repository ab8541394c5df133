import { createServer } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { thumbnail } from "../capture/picture.ts";
import { faceFinder } from "../publish/faces.ts";
import { createApp } from "./app.ts";
import { configOf } from "./config.ts";
import type { ServedCase } from "./context.ts";
import { CoveredPictures, type FacesIn } from "./covered.ts";
import { beginSession } from "./session.ts";
import { readWebFiles } from "./web-files.ts";

export interface ServeOptions {
  readonly port: number;
  readonly host?: string;
  readonly webRoot: string;
  /** What finds faces; a detector that comes with the program where none is named. */
  readonly facesIn?: FacesIn;
}

/** Once as it stands and once in each way in which it can be turned. */
const facesIn: FacesIn = async (picture) => (await faceFinder.facesIn(picture, "whole-turned")).map(({ box }) => box);

/**
 * Serves a case on this machine. Resolves once it listens, with the address that opens the workbench, once; `close` ends
 * every connection. Rejects where the port is taken or the workbench is not built.
 */
export async function serve(served: ServedCase, options: ServeOptions): Promise<{ url: string; close(): Promise<void> }> {
  const config = configOf(options);
  const web = await readWebFiles(config.webRoot);
  const server = createServer({ headersTimeout: 10_000, requestTimeout: 30_000 });
  const port = await new Promise<number>((resolve, reject) => {
    server.once("error", reject);
    server.listen(config.port, config.host, () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : config.port);
    });
  });
  const session = beginSession(port);
  const pictures = new CoveredPictures(served, (bytes, side) => thumbnail(bytes, side), options.facesIn ?? facesIn);
  const app = createApp({ served, session, web, pictures, port });
  const answer = getRequestListener(app.fetch);
  server.on("request", (request, response) => void answer(request, response));
  const host = config.host === "::1" ? "[::1]" : config.host;
  return {
    url: `http://${host}:${port}/?token=${session.token}`,
    close: async () => {
      await new Promise<void>((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      });
      await served.close();
    },
  };
}
