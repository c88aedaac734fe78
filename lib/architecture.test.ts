import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { findCycles } from "./architecture/find-cycles";
import { findTrespasses } from "./architecture/import-rules";
import { readSources, type Source } from "./architecture/read-sources";

const sources = readSources();
const shipped = sources.filter(({ isTest }) => !isTest);

/** The files that a rule finds fault with, each followed by what to do. */
function faults(where: (source: Source) => boolean | undefined, advice: string) {
  return sources.filter(where).map(({ path }) => `${path}: ${advice}`);
}

test("every file imports only what its room may", () => {
  expect(shipped.length).toBeGreaterThan(50);
  expect(shipped.flatMap(findTrespasses)).toEqual([]);
});

test("no two files need each other", () => {
  expect(findCycles(shipped)).toEqual([]);
});

test("a file takes an actor or says 'use cache', never both", () => {
  const isCached = (s: Source) => /["']use cache/.test(s.code);
  expect(
    faults(
      (s) => isCached(s) && /\bActor\b|\brequireActor\b/.test(s.code),
      "what is cached is public; what needs an actor is private and never cached: split it",
    ),
  ).toEqual([]);
  expect(
    faults(
      (s) => isCached(s) && !s.path.startsWith("app/(etalase)/") && !s.isTest,
      "caching is the storefront's affair: say 'use cache' in app/(etalase)/cached.ts around the query",
    ),
  ).toEqual([]);
});

test("whatever reaches the database is closed to the browser", () => {
  expect(readFileSync("db/client.ts", "utf8")).toMatch(/^import "server-only";/);
});

test("a 'use server' file exports actions and nothing else", () => {
  const action = /^export (async function \w+Action\b|const \w+Action\b|type )/;
  const exportsMore = ({ code }: Source) =>
    /^["']use server["']/.test(code.trim()) &&
    code.split("\n").some((line) => line.startsWith("export") && !action.test(line));
  expect(
    faults(exportsMore, "each export is a public endpoint: name it …Action, and keep the rest in another file"),
  ).toEqual([]);
});

test("what is not the storefront is sent complete, so that it works without scripts", () => {
  const streams = ({ path, code }: Source) =>
    path.startsWith("app/") && !path.startsWith("app/(etalase)/") && /\bSuspense\b/.test(code);
  expect(faults(streams, "use Waiting of components/ui/waiting.tsx instead of Suspense")).toEqual([]);
});

test("no barrels but the schema", () => {
  const isBarrel = ({ path, code }: Source) => /(^|\/)index\.tsx?$/.test(path) || /^export \* from/m.test(code);
  expect(
    faults((s) => isBarrel(s) && s.path !== "db/schema/index.ts", "import from the file that has the thing itself"),
  ).toEqual([]);
});

test("files are kebab-case and named after what they hold", () => {
  const vague = /(^|\/)(utils?|helpers?|misc|common|shared|stuff)(\.|\/|$)/;
  const plain = /^[\w()[\]./-]+$/;
  expect(
    faults((s) => vague.test(s.path), "this name says nothing: name the file after the one thing it does"),
  ).toEqual([]);
  expect(
    faults((s) => !plain.test(s.path) || /[A-Z]/.test(s.path.replaceAll(/\[.*?\]/g, "")), "use kebab-case"),
  ).toEqual([]);
});

test("public functions of domain and lib say in one line what they do", () => {
  const isUndocumented = (text: string) =>
    text
      .split("\n")
      .some((line, i, all) => /^export (async )?function/.test(line) && !/(\*\/|^\/\/.*)$/.test(all[i - 1] ?? ""));
  expect(
    faults(
      (s) => /^(domain|lib)$/.test(s.layer) && !s.isTest && isUndocumented(readFileSync(s.path, "utf8")),
      "an exported function has no doc line above it",
    ),
  ).toEqual([]);
});

test("files stay small", () => {
  const isFree = (s: Source) => s.path.startsWith("db/seed/");
  expect(faults((s) => s.lines > 300 && !isFree(s), "over 300 lines: give its parts files of their own")).toEqual([]);
  const sizes = shipped.map((s) => s.lines).sort((a, b) => a - b);
  const share = (part: number) => sizes[Math.floor(sizes.length * part)];
  expect(share(0.5), "half of the files").toBeLessThan(40);
  expect(share(0.9), "nine files of ten").toBeLessThan(120);
});

test("migrations are recorded in strictly rising order", () => {
  // The migrator keeps one high-water mark: an entry with an earlier `when` would be skipped without a word.
  const { entries } = JSON.parse(readFileSync("db/migrations/meta/_journal.json", "utf8")) as {
    entries: { idx: number; when: number; tag: string }[];
  };
  const files = readdirSync("db/migrations").filter((file) => file.endsWith(".sql"));
  expect(entries.map(({ tag }) => `${tag}.sql`)).toEqual(files.toSorted());
  for (const [i, entry] of entries.entries()) {
    expect(entry.idx, entry.tag).toBe(i);
    expect(entry.when, `${entry.tag} would never run`).toBeGreaterThan(entries[i - 1]?.when ?? 0);
  }
});
