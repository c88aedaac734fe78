import type { consignmentRules } from "../../schema";

type Row = typeof consignmentRules.$inferInsert;
const source = "Nilai awal sistem, menunggu ketetapan dinas";
const validFrom = "2020-01-01";

/** Where every office begins, until it writes rules of its own. */
export const consignmentRuleRows: Row[] = [
  { kind: "potongan", value: 0, validFrom, source },
  { kind: "sisa_umur", value: 30, validFrom, source },
  { kind: "batas_batal", value: 100_000, validFrom, source },
  { kind: "minimum_setoran", value: 10_000, validFrom, source },
  { kind: "hari_setoran", value: 5, validFrom, source },
  { kind: "bagi_rugi", value: 0, validFrom, source },
  { kind: "bagi_hilang", value: 0, validFrom, source },
  { kind: "ulang_unit", value: 3, validFrom, source },
  { kind: "ulang_rupiah", value: 50_000, validFrom, source },
];
