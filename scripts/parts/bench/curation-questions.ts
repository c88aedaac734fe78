import { connection } from "@/db/client";
import type { Person, Role, ScopeKind } from "@/domain/policy";
import { listToCheck } from "@/domain/producer-checks/list-to-check";
import { getCuration } from "@/domain/products/get-curation";
import { getProduct } from "@/domain/products/get-product";
import { listCurationQueue } from "@/domain/products/list-curation-queue";
import { listOwnerQueue } from "@/domain/products/list-owner-queue";

const person = (role: Role, scopeKind: ScopeKind, scopeId: string): Person => ({
  kind: "person",
  userId: "00000000-0000-7000-8000-000000000000",
  name: "Pengukur",
  grants: [{ role, scopeKind, scopeId }],
});

export const head = person("pimpinan", "office", "dinas");

/** What the pages of curation ask, each as the role that opens the page. */
export async function curationQuestions(): Promise<Record<string, () => Promise<unknown>>> {
  const [last] = await connection<{ id: string; business: string }[]>`
    select id, business_id as business from products where state = 'diajukan' order by submitted_at desc, id desc limit 1`;
  if (!last) throw new Error("Basis data ini tidak berisi produk yang menunggu.");
  const owner = person("pelaku", "business", last.business);
  const visitor = person("petugas_monitoring", "office", "dinas");
  return {
    "Antrean kurasi, halaman pertama": () => listCurationQueue(head),
    "Antrean kurasi, halaman sesudah yang terakhir": () => listCurationQueue(head, last.id),
    "Antrean seperti dilihat pemilik": () => listOwnerQueue(owner),
    "Satu produk di layar kurasi": () => getCuration(head, last.id),
    "Satu produk di layar pemilik, dengan nomornya": () => getProduct(owner, last.id),
    "Pembuat yang menunggu diperiksa": () => listToCheck(visitor),
  };
}
