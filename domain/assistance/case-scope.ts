import type { Scope } from "../policy";

/** Where a case lies for the office: in the kecamatan of the business, or nowhere in particular. */
export function caseScope(kecamatanCode: string | null): Scope {
  return kecamatanCode ? { kecamatan: kecamatanCode } : "office";
}
