import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { documents } from "@/db/schema";
import type { LockedDocument } from "../lock-document";
import { ruleOn } from "./kind-rule";
import { listKindRows } from "./list-kind-rows";
import { rulingOn } from "./ruling-on";

/** Keeps under which row of its kind an officer verified a document: what that row asked is settled for it. */
export async function noteChecked(tx: Tx, document: LockedDocument, date: string) {
  const rows = (await listKindRows(tx)).filter(({ kind }) => kind === document.kind);
  const under = ruleOn(rows, document.issuedOn ?? date)?.id ?? null;
  const ruling = rulingOn({ ...document, checkedUnder: under }, rows, "", date);
  await tx
    .update(documents)
    .set({ checkedUnder: under, ruledEnd: ruling?.end ?? null })
    .where(eq(documents.id, document.id));
}
