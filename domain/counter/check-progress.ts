import { and, eq, isNull, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { claimCodes, counterVisits, documents, products } from "@/db/schema";
import { formatDate } from "@/lib/dates";
import { readReadableCode } from "@/lib/readable-code";
import { today } from "@/lib/today";
import { codeHash } from "../code-hash";
import { Refused } from "../errors";
import { endsOn } from "../legalitas/ends-on";
import { countOf, finishAttempt, startAttempt } from "../people/attempts";
import type { CheckProgress } from "./schema";

/** How far it has come, for whoever holds the receipt: numbers only, nothing about the person or the business. */
export async function checkProgress({ number, code: typed }: CheckProgress, address: string, tx: Db = db) {
  const code = readReadableCode(typed);
  if (!code) throw new Refused("Kode ini salah ketik. Kode terdiri dari 12 huruf dan angka di tanda terima.", "code");
  const account = countOf("CEK", address);
  const attempt = await startAttempt(tx, { account, address: "cek", accountLimit: 10, addressLimit: null });
  const count = (table: typeof documents | typeof products, state: string, more = sql`true`) =>
    sql<number>`(select count(*)::int from ${table} where ${table.businessId} = ${counterVisits.businessId}
      and ${table.state} = ${state} and ${more})`;
  const hasEnded = sql`coalesce(${endsOn} < ${today()}, false)`;
  const [found] = await tx
    .select({
      day: counterVisits.day,
      waiting: count(documents, "diajukan"),
      verified: count(documents, "terverifikasi", sql`not ${hasEnded}`),
      ended: count(documents, "terverifikasi", hasEnded),
      returned: count(documents, "dikembalikan"),
      submitted: count(products, "diajukan"),
      accepted: count(products, "diterima"),
      sentBack: count(products, "dikembalikan"),
    })
    .from(claimCodes)
    .innerJoin(counterVisits, eq(counterVisits.id, claimCodes.visitId))
    .where(
      and(
        eq(claimCodes.codeHash, codeHash("klaim", code)),
        eq(counterVisits.number, number),
        isNull(claimCodes.cancelledAt),
      ),
    );
  if (!found) {
    throw new Refused(
      "Nomor dan kode ini tidak cocok dengan tanda terima mana pun. Pakailah tanda terima yang terakhir.",
    );
  }
  await finishAttempt(tx, attempt);
  const papers = listed([
    [found.verified, "sudah sah"],
    [found.ended, "sudah berakhir"],
    [found.waiting, "sedang diperiksa"],
    [found.returned, "perlu diperbaiki"],
  ]);
  const goods = listed([
    [found.accepted, "diterima galeri"],
    [found.submitted, "menunggu kurasi"],
    [found.sentBack, "perlu diperbaiki"],
  ]);
  const more = found.returned + found.sentBack > 0 ? " Datanglah ke loket untuk yang perlu diperbaiki." : "";
  return `Nomor ${number}, ${formatDate(found.day)}. Dokumen: ${papers}. Produk: ${goods}.${more}`;
}

function listed(parts: (readonly [number, string])[]) {
  const told = parts.flatMap(([n, what]) => (n > 0 ? [`${n} ${what}`] : []));
  return told.join(", ") || "belum ada";
}
