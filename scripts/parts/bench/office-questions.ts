import { listBusinesses } from "@/domain/businesses/list-businesses";
import { countProducts, listProducts } from "@/domain/dashboard/list-products";
import { readCurationQueue, readDocumentQueue } from "@/domain/dashboard/read-queues";
import { listWaiting } from "@/domain/legalitas/list-waiting";
import { listPojokCoverage } from "@/domain/places/list-pojok-coverage";
import type { Person, Role } from "@/domain/policy";
import { listCurationQueue } from "@/domain/products/list-curation-queue";
import { listVisits } from "@/domain/visits/list-visits";

const person = (role: Role): Person => ({
  kind: "person",
  userId: "00000000-0000-7000-8000-000000000000",
  name: "Pengukur",
  grants: [{ role, scopeKind: "office", scopeId: "dinas" }],
});

/** What the office's pages ask, each as the role that opens the page. */
export function officeQuestions(): Record<string, () => Promise<unknown>> {
  const verifier = person("verifikator");
  const head = person("pimpinan");
  return {
    "Antrean verifikator": () => listWaiting(verifier),
    "Antrean kurasi": () => listCurationQueue(head),
    "Beranda pimpinan, semua angka sekaligus": () =>
      Promise.all([
        readDocumentQueue(head),
        readCurationQueue(head),
        countProducts(head, "dipajang"),
        countProducts(head, "segera_berakhir"),
        listPojokCoverage(head),
        listVisits(head, { length: 5 }),
      ]),
    "  dokumen menunggu": () => readDocumentQueue(head),
    "  produk menunggu kurasi": () => readCurationQueue(head),
    "  produk dipajang": () => countProducts(head, "dipajang"),
    "  legalitas segera berakhir": () => countProducts(head, "segera_berakhir"),
    "  pojok di kecamatan": () => listPojokCoverage(head),
    "Produk dipajang, halaman pertama": () => listProducts(head, { view: "dipajang" }),
    "Legalitas segera berakhir, halaman pertama": () => listProducts(head, { view: "segera_berakhir" }),
    "Pelaku, halaman pertama": () => listBusinesses(verifier, {}),
    "Pelaku, cari “rahayu”": () => listBusinesses(verifier, { q: "rahayu" }),
    "Pelaku, cari nama yang tidak ada": () => listBusinesses(verifier, { q: "zzqxw" }),
    "Pelaku, cari “sutisna” di satu kecamatan": () =>
      listBusinesses(verifier, { q: "sutisna", kecamatanCode: "32.15.26" }),
  };
}
