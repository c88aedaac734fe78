import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";

/** One import of a file; `target` is a path from the project's root, or the name of a package. */
export type Import = { target: string; isTypeOnly: boolean };
export type Source = { path: string; layer: string; code: string; imports: Import[]; lines: number; isTest: boolean };

const rooms = ["app", "components", "domain", "db", "lib", "scripts", "e2e"];
const doors = /^(proxy|instrumentation[\w-]*)\.ts$/; // Next wants them at the top; they belong to app

/** Every source file of the project with what it imports. */
export function readSources(): Source[] {
  const nested = rooms
    .filter(existsSync)
    .flatMap((room) => readdirSync(room, { recursive: true, encoding: "utf8" }).map((file) => join(room, file)));
  return [...nested, ...readdirSync(".").filter((file) => doors.test(file))]
    .filter((file) => /\.(tsx?|mjs)$/.test(file))
    .map(readSource);
}

function readSource(path: string): Source {
  const text = readFileSync(path, "utf8");
  const code = text.replaceAll(/\/\*[\s\S]*?\*\//g, "").replaceAll(/^\s*\/\/.*$/gm, "");
  const layer = path.includes("/") ? (path.split("/")[0] ?? "") : "app";
  const isTest = /\.(test|spec)\.tsx?$/.test(path);
  return { path, layer, code, imports: readImports(path, code), lines: text.split("\n").length - 1, isTest };
}

function readImports(path: string, code: string): Import[] {
  const statements = code.matchAll(/(?:^|\n)\s*(?:import|export)\b([^;"']*?)\bfrom\s*["']([^"']+)["']/g);
  const bare = code.matchAll(/(?:^|[^.\w])import\s*\(?\s*["']([^"']+)["']/g);
  return [
    ...[...statements].map(([, names = "", from = ""]) => ({ target: locate(path, from), isTypeOnly: isType(names) })),
    ...[...bare].map(([, from = ""]) => ({ target: locate(path, from), isTypeOnly: false })),
  ];
}

function isType(names: string) {
  if (/^\s*type\b/.test(names)) return true;
  const inner = /^\s*\{([\s\S]*)\}\s*$/.exec(names)?.[1];
  const list = inner?.split(",").filter((name) => name.trim() !== "");
  return !!list?.length && list.every((name) => /^\s*type\s/.test(name));
}

function locate(path: string, from: string) {
  if (from.startsWith("@/")) return from.slice(2);
  return from.startsWith(".") ? posix.join(dirname(path), from) : from;
}
