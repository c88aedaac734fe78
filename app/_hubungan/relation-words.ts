import type { DeclaredLink } from "@/domain/people/list-links";

/** How an officer can be close to a business. */
export const relationWords: Record<DeclaredLink["relation"], string> = {
  keluarga: "Keluarga",
  usaha_bersama: "Usaha bersama",
  lainnya: "Hubungan lain",
};
