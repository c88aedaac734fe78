import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

type Secrets = { AUTH_SECRET: string; DATA_KEY: string; DATA_KEY_OLD?: string };

/** The keys of the embedded database, made once and kept beside it for its owner's eyes only. */
export function keepSecrets(dataDir: string): Secrets {
  const file = join(dataDir, "secrets.json");
  if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8"));
  const secret = () => randomBytes(32).toString("base64");
  const secrets = { AUTH_SECRET: secret(), DATA_KEY: secret() };
  writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600, flag: "wx" });
  return secrets;
}
