import { fieldNames, permitFields } from "../fields";
import type { UnderstoodRow } from "../understanding";

/** Names every permit number that two different businesses claim, on all of their rows. */
export function findSharedNumbers(rows: readonly UnderstoodRow[]) {
  for (const field of permitFields) {
    const claims = new Map<string, UnderstoodRow[]>();
    for (const row of rows) {
      const number = row[field];
      if (number) claims.set(number, [...(claims.get(number) ?? []), row]);
    }
    for (const claimants of claims.values()) {
      if (new Set(claimants.map(({ businessIndex }) => businessIndex)).size < 2) continue;
      for (const row of claimants) {
        const others = claimants.filter((other) => other.businessIndex !== row.businessIndex).map((other) => other.row);
        const message = `Nomor ${fieldNames[field]} ini juga ditulis usaha lain (baris ${others.slice(0, 5).join(", ")}). Periksa pemiliknya.`;
        row.problems.push({ field, message });
      }
    }
  }
}
