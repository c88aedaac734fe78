import { type Db, db } from "@/db/client";
import type { Store } from "@/lib/storage/store";
import { streamZip, type ZipEntry } from "@/lib/zip/stream-zip";
import { requirePerson } from "../../people/require-person";
import type { Actor, Person } from "../../policy";
import { openExport } from "../make-export";
import { ownFiles } from "./own-files";
import { ownSections } from "./own-sections";
import { zipEntries } from "./zip-entries";

/** Everything about the person who asks, and nothing of anybody else, as a ZIP that is made while it is sent. */
export async function exportOwnData(actor: Actor, token: string, tx: Db = db, store?: Store) {
  const person = requirePerson(actor);
  await openExport(person, token, tx);
  return streamZip(entriesOf(person, tx, store));
}

async function* entriesOf(person: Person, tx: Db, store: Store | undefined): AsyncGenerator<ZipEntry> {
  const own = person.grants.flatMap(({ role, scopeId }) => (role === "pelaku" ? [scopeId] : []));
  const sections = await ownSections(person, tx);
  const files = await ownFiles(own, person.userId, tx);
  yield* zipEntries({ of: person.name, sections, files, at: new Date() }, store);
}
