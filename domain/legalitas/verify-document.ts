import { eq } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { documentProducts } from "@/db/schema";
import { formatDate } from "@/lib/dates";
import { today } from "@/lib/today";
import { Refused } from "../errors";
import type { Person } from "../policy";
import { decideDocument } from "./decide-document";
import { readNumber } from "./read-number";

type Verify = { documentId: string; reason: string };

/** An officer accepts a document: it counts at once for the products it names. A number of odd form needs a reason. */
export async function verifyDocument(actor: Person, { documentId, reason }: Verify, tx: Db = db, date = today()) {
  await decideDocument(
    actor,
    {
      documentId,
      from: "diajukan",
      to: "terverifikasi",
      reason: reason.trim() || "Sesuai dokumen.",
      action: "document.verify",
      async check(tx, document) {
        if (document.expiresOn && document.expiresOn < date) {
          throw new Refused(`Dokumen ini berakhir ${formatDate(document.expiresOn)}. Kembalikan kepada pemiliknya.`);
        }
        const isOdd = readNumber(document.kind, document.typedNumber, date).value === null;
        if (isOdd && reason.trim().length < 5) {
          throw new Refused(
            "Bentuk nomornya tidak biasa. Tulis mengapa tetap diterima, misalnya “format lama”.",
            "reason",
          );
        }
        await tx
          .update(documentProducts)
          .set({ confirmedBy: actor.userId, confirmedAt: new Date() })
          .where(eq(documentProducts.documentId, documentId));
      },
    },
    tx,
  );
}
