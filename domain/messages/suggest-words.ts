import { and, desc, eq, isNull } from "drizzle-orm";
import type { Db } from "@/db/client";
import { assistanceCases, documents, legalitasKinds, products, productVerdicts, verdictLosses } from "@/db/schema";
import { formatDate } from "@/lib/dates";
import { dayAfter } from "@/lib/day-steps";
import { today } from "@/lib/today";
import { endsOn } from "../legalitas/ends-on";
import { kindsWithCommitment } from "../legalitas/facts/kind-forms";
import { latestReason } from "../legalitas/latest-reason";
import type { Actor } from "../policy";
import { sayGoods, saySettlement } from "./gallery-words";
import type { Said } from "./said";
import type { messageSubjects } from "./schema";

export type About = { what: (typeof messageSubjects)[number]; id: string };

/** The sentence for what the message is about, and the page where the owner sees it; only of this very business. */
export function suggestWords(actor: Actor, tx: Db, businessId: string, { what, id }: About): Promise<Said> {
  if (what === "setoran") return saySettlement(actor, tx, businessId, id);
  if (what === "titipan") return sayGoods(actor, tx, businessId, id);
  return writers[what](tx, businessId, id);
}

type Plain = Exclude<About["what"], "setoran" | "titipan">;
const writers: Record<Plain, (tx: Db, businessId: string, id: string) => Promise<Said>> = {
  async dokumen(tx, businessId, id) {
    const [paper] = await tx
      .select({
        name: legalitasKinds.name,
        kind: documents.kind,
        commitment: documents.commitment,
        state: documents.state,
        endsOn,
        reason: latestReason,
      })
      .from(documents)
      .innerJoin(legalitasKinds, eq(legalitasKinds.kind, documents.kind))
      .where(and(eq(documents.id, id), eq(documents.businessId, businessId)));
    return paper && { said: sayPaper(paper), path: `/pelaku/legalitas/${id}` };
  },
  async produk(tx, businessId, id) {
    const [product] = await tx
      .select({ name: products.name, lostOn: verdictLosses.lostOn, reasons: productVerdicts.reasons })
      .from(products)
      .leftJoin(productVerdicts, eq(productVerdicts.productId, products.id))
      .leftJoin(verdictLosses, and(eq(verdictLosses.productId, products.id), isNull(verdictLosses.regainedOn)))
      .where(and(eq(products.id, id), eq(products.businessId, businessId)))
      .orderBy(desc(verdictLosses.lostOn))
      .limit(1);
    return product && { said: sayProduct(product), path: `/pelaku/produk/${id}` };
  },
  async pendampingan(tx, businessId, id) {
    const [found] = await tx
      .select({ name: legalitasKinds.name })
      .from(assistanceCases)
      .innerJoin(legalitasKinds, eq(legalitasKinds.kind, assistanceCases.kind))
      .where(and(eq(assistanceCases.id, id), eq(assistanceCases.businessId, businessId)));
    const said = `Kami mendampingi Anda mengurus ${found?.name}. Langkah berikutnya dan janji temunya ada di halaman ini.`;
    return found && { said, path: `/pelaku/pendampingan/${id}` };
  },
};

type Paper = {
  name: string;
  kind: string;
  commitment: string;
  state: string;
  endsOn: string | null;
  reason: string | null;
};

function sayPaper({ name, kind, commitment, state, endsOn, reason }: Paper) {
  if (state === "dikembalikan") return `${name} Anda kami kembalikan. Alasannya: ${reason} Perbaiki, lalu ajukan lagi.`;
  if (state === "ditolak") return `${name} Anda kami tolak. Alasannya: ${reason}`;
  if (state === "dicabut") return `${name} Anda tidak berlaku lagi. Alasannya: ${reason}`;
  if (state === "diajukan") return `${name} Anda sudah kami terima dan sedang diperiksa.`;
  if (state === "tercatat")
    return `${name} Anda tercatat di dinas, tetapi belum diajukan untuk diperiksa. Ajukan di halaman ini.`;
  if (endsOn && endsOn < today()) {
    return `${name} Anda tidak berlaku lagi sejak ${formatDate(dayAfter(endsOn))}. Ajukan yang baru; alasannya ada di halaman ini.`;
  }
  const standing = endsOn
    ? `${name} Anda berlaku sampai ${formatDate(endsOn)}. Ajukan perpanjangannya sebelum tanggal itu.`
    : `${name} Anda sudah diverifikasi.`;
  const isUnfulfilled = commitment === "belum" && kindsWithCommitment.includes(kind);
  return isUnfulfilled ? `${standing} Komitmennya belum tercatat terpenuhi; unggah buktinya di halaman ini.` : standing;
}

function sayProduct({ name, lostOn, reasons }: { name: string; lostOn: string | null; reasons: string[] | null }) {
  if (!lostOn) return `Ini tentang produk Anda, ${name}.`;
  return `${name} tidak tampil di etalase sejak ${formatDate(lostOn)}. ${(reasons ?? []).join(" ")}`;
}
