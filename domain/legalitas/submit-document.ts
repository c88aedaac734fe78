import { and, eq } from "drizzle-orm";
import { type Db, db, type Tx } from "@/db/client";
import { businesses, documents, legalitasKinds } from "@/db/schema";
import { formatDate } from "@/lib/dates";
import { today } from "@/lib/today";
import { recordAudit } from "../audit";
import { NotFound, Refused } from "../errors";
import { claimFile } from "../files/claim-file";
import { authorize, type Person } from "../policy";
import { linkedProducts, linkProducts } from "./link-products";
import { isOnlyApplication, plainNumber, readNumber } from "./read-number";
import { refreshVerdicts } from "./refresh-verdicts";
import type { SubmitDocument } from "./schema";

/** An owner hands in a permit with its file; it waits for the legalitas section. Handing in anew replaces what came back. */
export async function submitDocument(actor: Person, input: SubmitDocument, tx: Db = db, date = today()) {
  authorize(actor, "document.submit", { business: input.businessId });
  return tx.transaction(async (tx) => {
    await lockBusiness(tx, input.businessId);
    const number = await judge(tx, input, date);
    await claimFile(tx, actor, input.fileId, "dokumen");
    const earlier = await findEarlier(tx, input, number, date);
    const row = {
      typedNumber: input.number,
      number,
      issuedOn: input.issuedOn ?? null,
      expiresOn: input.expiresOn ?? null,
      fileId: input.fileId,
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
    const before = await linkedProducts(tx, document.id);
    const after = await linkProducts(tx, document, input.productIds);
    await recordAudit(
      tx,
      actor,
      "document.submit",
      { kind: "document", id: document.id },
      { kind: input.kind, number },
    );
    await refreshVerdicts(tx, [...before, ...after], date);
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

/** The normal form, once number and dates may stand as they are. */
async function judge(tx: Tx, input: SubmitDocument, date: string) {
  const [kind] = await tx
    .select({ name: legalitasKinds.name, validMonths: legalitasKinds.validMonths })
    .from(legalitasKinds)
    .where(eq(legalitasKinds.kind, input.kind));
  if (!kind) throw new Refused("Pilih jenis dokumen dari daftar.", "kind");
  const { value, problems } = readNumber(input.kind, input.number, date);
  if (isOnlyApplication(input.kind, input.number)) throw new Refused(problems.join(" "), "number");
  if (problems.length > 0 && !input.isAsPrinted) {
    throw new Refused(
      `${problems.join(" ")} Bila di dokumen memang tertulis begitu, centang “Nomor sudah sama dengan dokumen”.`,
      "number",
    );
  }
  if (kind.validMonths !== null && !input.expiresOn) {
    throw new Refused(`${kind.name} punya masa berlaku. Isi tanggal berakhirnya.`, "expiresOn");
  }
  if (input.expiresOn && input.expiresOn < date) {
    throw new Refused(`Dokumen ini berakhir ${formatDate(input.expiresOn)}. Ajukan yang masih berlaku.`, "expiresOn");
  }
  if (input.issuedOn && input.issuedOn > date) {
    throw new Refused("Tanggal terbit ada di masa depan. Periksa kembali.", "issuedOn");
  }
  return value ?? plainNumber(input.kind, input.number);
}

/** The row of the same number, when it may be handed in again. */
async function findEarlier(tx: Tx, input: SubmitDocument, number: string, date: string) {
  const [earlier] = await tx
    .select({ id: documents.id, state: documents.state, expiresOn: documents.expiresOn })
    .from(documents)
    .where(
      and(eq(documents.businessId, input.businessId), eq(documents.kind, input.kind), eq(documents.number, number)),
    )
    .for("no key update");
  if (earlier?.state === "diajukan") {
    throw new Refused("Dokumen dengan nomor ini sudah Anda ajukan dan sedang menunggu diperiksa.", "number");
  }
  if (earlier?.state === "terverifikasi" && (earlier.expiresOn === null || earlier.expiresOn >= date)) {
    throw new Refused(
      "Dokumen dengan nomor ini sudah terverifikasi. Untuk memakainya pada produk lain, buka dokumennya di Legalitas.",
      "number",
    );
  }
  return earlier;
}
