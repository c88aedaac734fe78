import type { Tx } from "@/db/client";
import { getBusiness } from "@/domain/businesses/get-business";
import { listHistory } from "@/domain/businesses/list-history";
import { listKinds } from "@/domain/legalitas/kinds/list-kinds";
import { listDocuments } from "@/domain/legalitas/list-documents";
import type { Person } from "@/domain/policy";
import { listProducerChecks } from "@/domain/producer-checks/list-producer-checks";
import { listProducts } from "@/domain/products/list-products";

/** What the office's page of one business asks, one after the other over one connection: slower than the page itself. */
export function businessQuestions(actor: Person, businessId: string, tx: Tx): Record<string, () => Promise<unknown>> {
  const questions = {
    "  vonis semua produknya": () => listProducts(actor, businessId, tx),
    "  dokumennya": () => listDocuments(actor, businessId, tx),
    "  riwayat keputusannya": () => listHistory(actor, businessId, undefined, tx),
    "  pemeriksaan pembuat": () => listProducerChecks(actor, businessId, tx),
  };
  const page = async () => {
    await getBusiness(actor, businessId, tx);
    await listKinds(tx);
    for (const question of Object.values(questions)) await question();
  };
  return { "Halaman satu usaha, semua pertanyaannya berurutan": page, ...questions };
}
