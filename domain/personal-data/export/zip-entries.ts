import { toCsv } from "@/lib/csv";
import type { Store } from "@/lib/storage/store";
import type { ZipEntry } from "@/lib/zip/stream-zip";
import { NotFound } from "../../errors";
import { openKept } from "../../files/open-kept";
import type { OwnFile } from "./own-files";
import { readablePage } from "./readable-page";
import type { Section } from "./section";

type Copy = { of: string; sections: readonly Section[]; files: readonly OwnFile[]; at: Date };

/** A copy in parts: a page that any browser opens, the same as JSON and as tables, and the files themselves. */
export async function* zipEntries({ of, sections, files, at }: Copy, store?: Store): AsyncGenerator<ZipEntry> {
  yield { name: "baca-saya.html", content: readablePage(of, sections, at) };
  const data = Object.fromEntries(
    sections.map(({ file, columns, rows }) => [
      file,
      rows.map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i] ?? null]))),
    ]),
  );
  yield { name: "data.json", content: JSON.stringify({ dibuat: at.toISOString(), ...data }, null, 2) };
  for (const { file, columns, rows } of sections) yield { name: `tabel/${file}.csv`, content: toCsv(columns, rows) };
  const missing: string[] = [];
  for (const [i, file] of files.entries()) {
    const kept = await openKept(file, null, "", store).catch((error: unknown) => {
      if (!(error instanceof NotFound)) throw error;
      missing.push(file.name);
    });
    if (kept) yield { name: `berkas/${String(i + 1).padStart(4, "0")}-${safe(file.name)}`, content: kept.stream };
  }
  if (missing.length > 0) yield { name: "berkas/tidak-ada.txt", content: `${missing.join("\r\n")}\r\n` };
}

const safe = (name: string) => name.replaceAll(/[^\p{L}\p{N}. _-]+/gu, "_").slice(-80);
