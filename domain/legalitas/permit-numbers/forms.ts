import type { PermitKind } from "./kinds";

/**
 * The forms that the parsers here can take apart and explain sign by sign. Which form holds on a day is said by the rows of
 * the kinds; the portal begins with these.
 */
export const permitForms: Record<PermitKind, { pattern: string; example: string }> = {
  nib: { pattern: "^\\d{13}$", example: "0220003690831" },
  pirt: { pattern: "^[1-8](0[1-9]|1[0-6])\\d{12}$", example: "206321525026327" },
  md: { pattern: "^MD\\d{12}(\\d{3})?$", example: "MD265228006191" },
  halal: { pattern: "^ID\\d{13,14}(0[1-9]|1[0-2])\\d{2}$", example: "ID35110017058840424" },
  kosmetik: { pattern: "^N[A-E]\\d{11}$", example: "NA18260500350" },
  merek: { pattern: "^IDM\\d{9}$", example: "IDM000574972" },
  permohonan_merek: { pattern: "^(DID|JID)\\d{10}$", example: "DID2023012345" },
};
