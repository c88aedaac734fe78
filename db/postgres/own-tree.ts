import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import type { Launcher } from "./launcher";

/** Gives a folder to the account PostgreSQL runs as, when that differs from its present owner. */
export function ownTree(folder: string, { owner }: Launcher) {
  if (owner === undefined || statSync(folder).uid === owner) return;
  spawnSync("chown", ["-R", `${owner}:${owner}`, folder]);
}
