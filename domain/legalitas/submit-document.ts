import { and, eq } from "drizzle-orm";
import { type Db, db, type Tx } from "@/db/client";
import { businesses, documents } from "@/db/schema";
import { today } from "@/lib/today";
import { settleCases } from "../assistance/settle-cases";
import { recordAudit } from "../audit";
import { NotFound, Refused } from "../errors";
import { claimFile } from "../files/claim-file";
import { requireService } from "../people/require-service";
import { authorize, type Person } from "../policy";
import { endsOn } from "./ends-on";
import { flagSameNumber } from "./flag-same-number";
import { judgeSubmission } from "./judge-submission";
import { linkedProducts, linkProducts } from "./link-products";
import { refreshVerdicts } from "./refresh-verdicts";
import { replacePages } from "./replace-pages";
import { lockNumber } from "./same-number";
import type { SubmitDocument } from "./schema";

/** An owner hands in a permit with its file; it waits for the legalitas section. Handing in anew replaces what came back. */
export async function submitDocument(actor: Person, input: SubmitDocument, tx: Db = db, date = today()) {
  authorize(actor, "document.submit", { business: input.businessId });
  return tx.transaction(async (tx) => {
    await lockBusiness(tx, input.businessId);
    await requireService(tx, input.businessId);
    const { number, facts } = await judgeSubmission(tx, input, date);
    for (const fileId of new Set(input.fileIds)) await claimFile(tx, actor, fileId, "dokumen", "fileIds");
    const earlier = await findEarlier(tx, input, number, date);
    await lockNumber(tx, { kind: input.kind, number });
    const row = {
      typedNumber: input.number,
      number,
      facts,
      issuedOn: input.issuedOn ?? null,
      expiresOn: input.expiresOn ?? null,
      checkedUnder: null,
      ruledEnd: null,
      state: "diajukan" as const,
      submittedBy: actor.userId,
      submittedAt: new Date(),
    };
    const [document] = earlier
      ? await tx.update(documents).set(row).where(eq(documents.id, earlier.id)).returning()
      : await tx
          .insert(documents)
          .values({ ...row, businessId: input.businessId, kind: input.kind })
          .returning();
    if (!document) throw new Error("The document was not written.");
    await replacePages(tx, document.id, input.fileIds);
    const before = await linkedProducts(tx, document.id);
    const after = await linkProducts(tx, document, input.productIds);
    await recordAudit(
      tx,
      actor,
      "document.submit",
      { kind: "document", id: document.id },
      { kind: input.kind, number, pages: input.fileIds.length },
    );
    await flagSameNumber(tx, actor, document);
    await refreshVerdicts(tx, [...before, ...after], date);
    await settleCases(tx, [input.businessId], date);
    return document.id;
  });
}

async function lockBusiness(tx: Tx, id: string) {
  const [found] = await tx
    .select({ id: businesses.id })
    .from(businesses)
    .where(eq(businesses.id, id))
    .for("no key update");
  if (!found) throw new NotFound("Usaha");
}

/** The row of the same number, when it may be handed in again. */
async function findEarlier(tx: Tx, input: SubmitDocument, number: string, date: string) {
  const [earlier] = await tx
    .select({ id: documents.id, state: documents.state, endsOn })
    .from(documents)
    .where(
      and(eq(documents.businessId, input.businessId), eq(documents.kind, input.kind), eq(documents.number, number)),
    )
    .for("no key update");
  if (earlier?.state === "diajukan") {
    throw new Refused("Dokumen dengan nomor ini sudah Anda ajukan dan sedang menunggu diperiksa.", "number");
  }
  if (earlier?.state === "terverifikasi" && (earlier.endsOn === null || earlier.endsOn >= date)) {
    throw new Refused(
      "Dokumen dengan nomor ini sudah terverifikasi. Untuk memakainya pada produk lain, buka dokumennya di Legalitas.",
      "number",
    );
  }
  if (earlier?.state === "ditolak") {
    throw new Refused(
      "Dokumen dengan nomor ini sudah ditolak dan tidak dapat diajukan lagi. Bila menurut Anda keliru, hubungi bagian legalitas.",
      "number",
    );
  }
  if (earlier?.state === "dicabut") {
    throw new Refused(
      "Izin dengan nomor ini sudah dicabut penerbitnya dan tidak dapat diajukan lagi. Ajukan izin baru dengan nomornya sendiri; bila menurut Anda keliru, hubungi bagian legalitas.",
      "number",
    );
  }
  return earlier;
}
