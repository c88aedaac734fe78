import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { join, resolve } from "node:path";
import postgres from "postgres";
import { AlreadyRunning, type Joined } from "@/db/embedded";
import { migrateDatabase } from "@/db/migrate";
import { urlOf } from "@/db/postgres/cluster";
import { freePort } from "@/db/postgres/free-port";
import { joinThrowaway } from "@/db/throwaway";
import { build } from "./build";
import { loadDemoOnce } from "./demo-accounts";
import { startWebServer } from "./web-server";

export type Stage = { env: Record<string, string>; close: () => Promise<void> };

const dataDir = resolve(".data-e2e");
const folder = ".next-e2e";

/** The whole application for the journeys: a database, a build and a server that nothing else uses. */
export async function openStage(isFresh: boolean): Promise<Stage> {
  const database = await joinAlone();
  try {
    const env = await prepare(database);
    if (isFresh) rmSync(join(folder, "galeri.stamp"), { force: true });
    await build(folder, env.DATABASE_URL);
    const server = await startWebServer(env, join(dataDir, "server.log"));
    const close = async () => {
      await server.stop();
      await database.leave();
    };
    return { env, close };
  } catch (error) {
    await database.leave();
    throw error;
  }
}

async function joinAlone() {
  try {
    return await joinThrowaway(dataDir, { as: "npm test", isAlone: true });
  } catch (error) {
    if (!(error instanceof AlreadyRunning)) throw error;
    throw new Error("Perjalanan di peramban sedang berjalan di folder ini: tunggu sampai selesai.");
  }
}

async function prepare({ cluster, url }: Joined) {
  const maintenance = postgres(urlOf(cluster, "postgres"), { max: 1, onnotice: () => {} });
  await maintenance`drop database if exists galeri with (force)`;
  await maintenance`create database galeri`;
  await maintenance.end();
  rmSync(join(dataDir, "files"), { recursive: true, force: true });
  const port = String(await freePort());
  const secret = () => randomBytes(32).toString("base64");
  const env = {
    DATABASE_URL: url,
    DATA_DIR: dataDir,
    AUTH_SECRET: secret(),
    DATA_KEY: secret(),
    PORT: port,
    BASE_URL: `http://localhost:${port}`,
    NEXTAUTH_URL: `http://localhost:${port}`,
    GALERI_BUILD_FOLDER: folder,
    E2E_PG_CONTROL: dataDir,
    // Nobody answers there until a journey opens a mail server of its own.
    SMTP_URL: `smtp://127.0.0.1:${await freePort()}`,
    MAIL_FROM: "Galeri UMKM Karawang <galeri@contoh.test>",
  };
  Object.assign(process.env, env);
  await migrateDatabase(url);
  await loadDemoOnce(url);
  return env;
}
