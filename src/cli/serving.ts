import { fileURLToPath } from "node:url";
import type { OpenCase } from "../case/open-case.ts";
import { serve } from "../server/serve.ts";
import { servedCase } from "../server/served-case.ts";

/** Serves the workbench until the process is asked to stop (SIGINT or SIGTERM). */
export async function serveUntilStopped(opened: OpenCase, port: number): Promise<void> {
  const webRoot = fileURLToPath(new URL("../web", import.meta.url));
  const server = await serve(servedCase(opened), { port, webRoot });
  console.log(`\nThe workbench is open at ${server.url}\nThe address lets one browser in, once. Stop with Ctrl-C.`);
  await new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
  await server.close();
}
