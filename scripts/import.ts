// npm run import -- BERKAS [--dry-run] [--json] [--ya]
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { Refused } from "@/domain/errors";
import { importRowJson } from "@/domain/imports/import-row-json";
import { understandSheet } from "@/domain/imports/understand-sheet";
import { printUnderstanding } from "./parts/print-understanding";
import { rulesForImport } from "./parts/rules-for-import";

const usage =
  "Pakai: npm run import -- BERKAS.xlsx [--dry-run] [--json] [--ya]\n" +
  "  --dry-run  hanya membaca dan melaporkan, tidak menulis apa pun\n" +
  "  --json     hasil bacaan sebagai JSON (bersama --dry-run)\n" +
  "  --ya       langsung menyimpan tanpa bertanya";

const reasons: Record<string, string> = {
  ENOENT: "tidak ada di sana. Periksa letak dan namanya.",
  EISDIR: "itu sebuah folder, bukan berkas.",
  EACCES: "Anda tidak punya izin membukanya.",
};

try {
  process.exitCode = await run();
} catch (error) {
  if (!(error instanceof Refused) && !isUsage(error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function run() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { "dry-run": { type: "boolean" }, json: { type: "boolean" }, ya: { type: "boolean" } },
  });
  const [path, ...more] = positionals;
  if (!path || more.length > 0 || (values.json && !values["dry-run"])) throw new Refused(usage);
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new Refused(`Berkas ${path} tidak dapat dibaca: ${reasons[error.code ?? ""] ?? error.message}`);
  });
  const understanding = await understandSheet(bytes, { numbers: await rulesForImport(values["dry-run"] ?? false) });
  if (values.json) {
    console.log(JSON.stringify({ rows: understanding.rows.map((row) => importRowJson(row, understanding)) }, null, 2));
    return 0;
  }
  printUnderstanding(basename(path), understanding);
  if (values["dry-run"]) return 0;
  const { importFile } = await import("./parts/import-file");
  return importFile({ name: basename(path), bytes }, values.ya ?? false);
}

function isUsage(error: unknown): error is Error {
  return error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
}
