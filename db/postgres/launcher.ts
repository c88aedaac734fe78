import { spawnSync } from "node:child_process";
import { findBinaries } from "./binaries";

/** How to run a PostgreSQL binary, and which account owns its files (none: whoever we are). */
export type Launcher = { command: string[]; uid?: number; owner?: number };

const nobody = 65534;

/**
 * PostgreSQL refuses to run as root, and another account may not enter a folder of mode 0700.
 * So as root it runs in place inside a user namespace, or else as nobody with the right to pass folders.
 */
const waysAsRoot: Launcher[] = [
  { command: ["unshare", "--user", "--map-user=1000", "--map-group=1000"], owner: 0 },
  {
    command: [
      "setpriv",
      `--reuid=${nobody}`,
      `--regid=${nobody}`,
      "--clear-groups",
      "--inh-caps=+dac_override",
      "--ambient-caps=+dac_override",
    ],
    owner: nobody,
  },
  { command: [], uid: nobody, owner: nobody },
];

/** The first way of running PostgreSQL that works for this account on this machine. */
export function findLauncher(): Launcher {
  if (process.getuid?.() !== 0) return { command: [] };
  const { postgres } = findBinaries();
  const way = waysAsRoot.find((way) => {
    const [file = postgres, ...args] = [...way.command, postgres, "--version"];
    return spawnSync(file, args, identity(way)).status === 0;
  });
  if (way) return way;
  throw new Error(
    "PostgreSQL tidak mau berjalan sebagai root dan folder ini tertutup bagi akun lain: jalankan sebagai akun biasa, atau isi DATABASE_URL.",
  );
}

/** The account options of a child process started by this launcher. */
export function identity({ uid }: Launcher) {
  return uid === undefined ? {} : { uid, gid: uid };
}
