import type { ConsentPurpose } from "./consent-wordings";

/** Nothing can be shown or handed on by an office that may not serve. */
export const endsWith: Record<ConsentPurpose, readonly ConsentPurpose[]> = {
  etalase: ["etalase"],
  mitra: ["mitra"],
  layanan: ["layanan", "etalase", "mitra"],
};
