import type { Source } from "./read-sources";

/** Files that need each other to exist; type-only imports vanish and do not count. */
export function findCycles(sources: Source[]): string[] {
  const byPath = new Map(sources.map((source) => [source.path.replace(/(\/index)?\.tsx?$/, ""), source]));
  const done = new Set<string>();
  const cycles: string[] = [];
  function visit(path: string, trail: string[]) {
    if (trail.includes(path)) {
      cycles.push([...trail.slice(trail.indexOf(path)), path].join(" → "));
      return;
    }
    if (done.has(path)) return;
    for (const { target, isTypeOnly } of byPath.get(path)?.imports ?? []) {
      if (!isTypeOnly && byPath.has(target)) visit(target, [...trail, path]);
    }
    done.add(path);
  }
  for (const path of byPath.keys()) visit(path, []);
  return cycles;
}
