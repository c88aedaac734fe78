import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { freePort } from "@/db/postgres/free-port";
import { build } from "../build";
import { startWebServer } from "../web-server";
import type { Context } from "./bench";
import { benchData } from "./open-bench-database";

const folder = ".next-bench";
const log = join(benchData, "server.log");

/** The production build on the database of the benchmarks, on a port of its own. */
export async function startApplication({ url, isRefilled }: Context) {
  const port = String(await freePort());
  const origin = `http://localhost:${port}`;
  const secret = () => randomBytes(32).toString("base64");
  const env = {
    DATABASE_URL: url,
    DATA_DIR: benchData,
    AUTH_SECRET: secret(),
    DATA_KEY: secret(),
    PORT: port,
    BASE_URL: origin,
    NEXTAUTH_URL: origin,
    GALERI_BUILD_FOLDER: folder,
    LOG_LEVEL: "warn",
  };
  Object.assign(process.env, env);
  if (isRefilled) rmSync(join(folder, "galeri.stamp"), { force: true }); // its pages hold the products of before
  await build(folder, url);
  const server = await startWebServer(env, log);
  const fallen = server.ended.then((code) => {
    throw new Error(`Server web berhenti di tengah pengukuran (kode ${code}); lihat ${log}.`);
  });
  fallen.catch(() => {}); // also ends when it is stopped in good order
  return { origin, fallen, stop: server.stop };
}
