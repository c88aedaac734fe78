import { bare } from "@/domain/legalitas/permit-numbers/bare";
import { pirtParts } from "@/domain/legalitas/permit-numbers/pirt";
import type { PermitField } from "../fields";

const prefixes: readonly (readonly [RegExp, PermitField])[] = [
  [/^(MD|ML|ER)\d/, "bpom"],
  [/^N[A-E]\d/, "cosmetic"],
  [/^(IDM|DID|JID|[DJ]\d{2}20)\d/, "brand"],
  [/^(ID|KH)\d/, "halal"],
];
const fits: Record<PermitField, RegExp> = {
  nib: /^\d{13}$/,
  pirt: /^\d{15}$|^\d{12,13}$/,
  halal: /^\d{17,18}$/,
  bpom: /^\d{12}(\d{3})?$/,
  cosmetic: /^(?!)/,
  brand: /^\d{9}$/,
};

/** The 12 digits of former years. */
const oldPirt = /^[1-8](0[1-9]|1[0-6])\d{9}$/;

/** Which permit a number is: by its own letters first, then by what it is said to be, then by its length. */
export function permitKind(text: string, said: PermitField | null): PermitField | null {
  const number = bare(text);
  const byLetters = prefixes.find(([letters]) => letters.test(number))?.[1];
  if (byLetters) return byLetters;
  if (!/^\d{9,}$/.test(number)) return said;
  if (said && fits[said].test(number) && !(said === "pirt" && number.length === 13 && !pirtParts(`${number}00`))) {
    return said;
  }
  if (number.length === 13) return "nib";
  if (pirtParts(number)) return "pirt";
  if (fits.halal.test(number)) return "halal";
  if (!said && fits.bpom.test(number)) return oldPirt.test(number) ? "pirt" : "bpom";
  return said;
}
