import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { regency } from "@/lib/site-name";
import { must } from "./child";
import { step } from "./progress";

const sources = ["app", "components", "domain", "db", "lib", "public"];
const single = /^(package-lock\.json|tsconfig\.json|(next|postcss)\.config\.\w+|(proxy|instrumentation[\w-]*)\.ts)$/;

/** Where this copy keeps its build: pages hold data, so two databases never share one. */
export function buildFolder(dataDir: string, externalUrl?: string) {
  const whose = externalUrl ?? relative(process.cwd(), resolve(dataDir));
  return whose === ".data" ? ".next" : `.next-${digest(whose).slice(0, 8)}`;
}

/** Builds the application unless sources, packages, database and regency are those of the last build. */
export async function build(folder: string, databaseUrl: string) {
  const stampFile = join(folder, "galeri.stamp");
  const stamp = digest(stampOfSources() + identityOf(databaseUrl) + regency());
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) return;
  await step("Membangun aplikasi (hanya bila ada yang berubah, sekitar satu menit)", async () => {
    rmSync(stampFile, { force: true });
    const next = join("node_modules", "next", "dist", "bin", "next");
    const env = { NODE_ENV: "production", GALERI_BUILD_FOLDER: folder } as const;
    await must("Pembangunan aplikasi", process.execPath, [next, "build"], { env });
    mkdirSync(folder, { recursive: true });
    writeFileSync(stampFile, stamp);
  });
}

function stampOfSources() {
  const hash = createHash("sha256");
  for (const file of listSources()) hash.update(file).update(readFileSync(file));
  return hash.digest("hex");
}

function listSources() {
  const nested = sources.filter(existsSync).flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  return [...nested, ...readdirSync(".").filter((name) => single.test(name))].sort();
}

/** The embedded database may move to another port and stay the same. */
function identityOf(url: string) {
  const { username, password, hostname, pathname } = new URL(url);
  return [username, password, hostname, pathname].join(" ");
}

function digest(text: string) {
  return createHash("sha256").update(text).digest("hex");
}
