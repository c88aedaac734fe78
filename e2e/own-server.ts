import { join } from "node:path";
import { freePort } from "../db/postgres/free-port";
import { startWebServer } from "../scripts/parts/web-server";

/** A second web server on the build and the database of the journeys, which one journey may kill and start again. */
export async function ownServer() {
  const port = String(await freePort());
  const origin = `http://localhost:${port}`;
  const env = { PORT: port, BASE_URL: origin, NEXTAUTH_URL: origin, WORKER: "off" };
  const start = () => startWebServer(env, join(process.env.DATA_DIR ?? "", "server-sendiri.log"));
  let server = await start();
  return {
    origin,
    kill: () => server.kill(),
    start: async () => {
      server = await start();
    },
    stop: () => server.kill(),
  };
}
