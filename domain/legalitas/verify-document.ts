import { eq } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { documentProducts } from "@/db/schema";
import { formatDate } from "@/lib/dates";
import { today } from "@/lib/today";
import { Refused } from "../errors";
import type { Person } from "../policy";
import { decideDocument, type Seen } from "./decide-document";
import { doubtsOn } from "./doubts/doubts-on";
import { noteChecked } from "./kinds/note-checked";
import { mustExplain } from "./must-explain";
import { requireCleanPages } from "./require-clean-pages";
import { lockNumber, sameNumber } from "./same-number";

type Verify = Seen & { reason: string };

/** An officer accepts a document: it counts at once for the products it names. What does not fit needs a reason. */
export async function verifyDocument(actor: Person, { documentId, seen, reason }: Verify, tx: Db = db, date = today()) {
  await decideDocument(
    actor,
    {
      documentId,
      seen,
      from: ["diajukan"],
      to: "terverifikasi",
      reason,
      action: "document.verify",
      async check(tx, document) {
        await requireCleanPages(tx, documentId);
        if (document.expiresOn && document.expiresOn < date) {
          throw new Refused(`Dokumen ini berakhir ${formatDate(document.expiresOn)}. Kembalikan kepada pemiliknya.`);
        }
        await lockNumber(tx, document);
        const [doubts, others] = [await doubtsOn(tx, document, date), await sameNumber(tx, document)];
        if (mustExplain(doubts, others) && reason.trim().length < 5) {
          const why = doubts[0]?.text ?? `Nomor ini juga dipakai ${others[0]?.business}.`;
          throw new Refused(`${why} Tulis mengapa tetap diterima, misalnya “format lama”.`, "reason");
        }
        await tx
          .update(documentProducts)
          .set({ confirmedBy: actor.userId, confirmedAt: new Date() })
          .where(eq(documentProducts.documentId, documentId));
        await noteChecked(tx, document, date);
      },
    },
    tx,
  );
}
