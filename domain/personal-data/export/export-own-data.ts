import { type Db, db } from "@/db/client";
import { toCsv } from "@/lib/csv";
import type { Store } from "@/lib/storage/store";
import { streamZip, type ZipEntry } from "@/lib/zip/stream-zip";
import { NotFound } from "../../errors";
import { openKept } from "../../files/open-kept";
import { requirePerson } from "../../people/require-person";
import type { Actor, Person } from "../../policy";
import { openExport } from "../make-export";
import { ownFiles } from "./own-files";
import { ownSections } from "./own-sections";
import { readablePage } from "./readable-page";

/** Everything about the person who asks, and nothing of anybody else, as a ZIP that is made while it is sent. */
export async function exportOwnData(actor: Actor, token: string, tx: Db = db, store?: Store) {
  const person = requirePerson(actor);
  await openExport(person, token, tx);
  return streamZip(entriesOf(person, tx, store));
}

async function* entriesOf(person: Person, tx: Db, store: Store | undefined): AsyncGenerator<ZipEntry> {
  const at = new Date();
  const sections = await ownSections(person, tx);
  yield { name: "baca-saya.html", content: readablePage(person.name, sections, at) };
  const data = Object.fromEntries(
    sections.map(({ file, columns, rows }) => [
      file,
      rows.map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i] ?? null]))),
    ]),
  );
  yield { name: "data.json", content: JSON.stringify({ dibuat: at.toISOString(), ...data }, null, 2) };
  for (const { file, columns, rows } of sections) yield { name: `tabel/${file}.csv`, content: toCsv(columns, rows) };
  const own = person.grants.flatMap(({ role, scopeId }) => (role === "pelaku" ? [scopeId] : []));
  const missing: string[] = [];
  for (const [i, file] of (await ownFiles(person, own, tx)).entries()) {
    const kept = await openKept(file, null, "", store).catch((error: unknown) => {
      if (!(error instanceof NotFound)) throw error;
      missing.push(file.name);
    });
    if (kept) yield { name: `berkas/${String(i + 1).padStart(4, "0")}-${safe(file.name)}`, content: kept.stream };
  }
  if (missing.length > 0) yield { name: "berkas/tidak-ada.txt", content: `${missing.join("\r\n")}\r\n` };
}

const safe = (name: string) => name.replaceAll(/[^\p{L}\p{N}. _-]+/gu, "_").slice(-80);
