import type { PermitKind } from "@/domain/legalitas/permit-numbers/kinds";
import type { PermitField } from "../fields";

/** The names of the import's contract for the office's kinds of permit. */
export const kindOfField: Record<PermitField, PermitKind> = {
  nib: "nib",
  pirt: "pirt",
  halal: "halal",
  bpom: "md",
  cosmetic: "kosmetik",
  brand: "merek",
};
