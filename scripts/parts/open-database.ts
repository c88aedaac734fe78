import { accessSync, constants, mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { joinDatabase } from "@/db/embedded";
import { readEnv } from "@/lib/env";
import { say } from "./progress";
import { reach } from "./reach";
import { keepSecrets } from "./secrets";

type Purpose = { as: string; isAlone?: boolean; isRevived?: boolean };
export type Opened = { isEmbedded: boolean; leave: () => Promise<void> };

/** Opens the database that the settings name, or else the embedded one, and completes this process's settings. */
export async function openDatabase(purpose: Purpose): Promise<Opened> {
  if (process.env.DATABASE_URL) {
    const { DATABASE_URL, DATA_KEY } = readEnv(process.env);
    await reach(DATABASE_URL);
    if (!DATA_KEY) say("Peringatan: DATA_KEY belum diisi, jadi NIK tidak akan disimpan.");
    return { isEmbedded: false, leave: async () => {} };
  }
  const dataDir = resolve(process.env.DATA_DIR || ".data");
  makeFolder(dataDir);
  const secrets = keepSecrets(dataDir);
  process.env.AUTH_SECRET ||= secrets.AUTH_SECRET;
  process.env.DATA_KEY ||= secrets.DATA_KEY;
  if (secrets.DATA_KEY_OLD) process.env.DATA_KEY_OLD ||= secrets.DATA_KEY_OLD;
  readEnv({ ...process.env, DATABASE_URL: "postgres://127.0.0.1/galeri" }); // before anything is started
  const { url, leave } = await joinDatabase(dataDir, purpose);
  process.env.DATABASE_URL = url; // inherited by what this process starts
  return { isEmbedded: true, leave };
}

function makeFolder(dataDir: string) {
  try {
    mkdirSync(dataDir, { recursive: true });
    accessSync(dataDir, constants.W_OK);
  } catch (cause) {
    throw new Error(`Folder data ${dataDir} tidak dapat ditulisi: periksa izinnya, atau isi DATA_DIR.`, { cause });
  }
}
