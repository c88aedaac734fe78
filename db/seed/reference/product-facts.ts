import type { productFacts } from "@/db/schema";

const validFrom = "2020-01-01";
const households = ["pangan_kering", "minuman_serbuk", "bumbu"];

/** What the way a product is kept, and for how long, does to the matrix of its class. */
export const factRuleRows = [
  {
    classes: households,
    storages: ["dingin", "beku"],
    forbids: "pirt",
    validFrom,
    source: "Pedoman SPP-IRT: pangan yang disimpan dingin atau beku tidak boleh ber-P-IRT",
  },
  {
    classes: [...households, "minuman_siap"],
    belowDays: 7,
    movesTo: "siap_saji",
    validFrom,
    source: "Pedoman izin edar pangan olahan: umur simpan di bawah 7 hari tidak memakai P-IRT atau MD",
  },
];

type Fact = (typeof productFacts)[number];

const source = "Pedoman verifikasi legalitas, Dinas Koperasi & UKM Kabupaten Karawang (contoh, disahkan dinas)";
/** The permit kinds that each fact carries; null is curation. */
const depends: Record<Fact, (string | null)[]> = {
  nama: [null],
  jenis: [null, "pirt", "md", "halal", "slhs", "kosmetik"],
  bahan: [null, "halal", "md", "kosmetik"],
  cara_simpan: [null, "pirt", "md", "slhs"],
  umur_simpan: [null, "pirt", "md", "slhs"],
};

/** What is looked at again when a fact changes. Permits were checked against ingredients even when those were blank. */
export const reopeningRuleRows = (Object.keys(depends) as Fact[]).flatMap((fact) =>
  depends[fact].map((kind) => ({ fact, kind, countsWhenFirstFilled: fact === "bahan", validFrom, source })),
);
