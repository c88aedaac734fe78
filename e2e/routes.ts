import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Every page and handler of the production build, as Next itself lists them; its own pages and plain files left out. */
export function builtRoutes() {
  const folder = process.env.GALERI_BUILD_FOLDER ?? ".next";
  const manifest: Record<string, string> = JSON.parse(
    readFileSync(join(folder, "app-path-routes-manifest.json"), "utf8"),
  );
  const entries = Object.entries(manifest).filter(([, route]) => !/^\/(_|.*\.[a-z]+$)/.test(route));
  const of = (kind: string) =>
    [...new Set(entries.filter(([file]) => file.endsWith(kind)).map(([, route]) => route))].sort();
  return { pages: of("/page"), handlers: of("/route") };
}
