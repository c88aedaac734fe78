import { fieldNames, permitFields } from "../fields";
import type { UnderstoodRow } from "../understanding";

/** Names every permit number that two different businesses claim, on all of their rows. */
export function findSharedNumbers(rows: readonly UnderstoodRow[]) {
  for (const field of permitFields) {
    const claims = new Map<string, UnderstoodRow[]>();
    for (const row of rows) {
      const number = row[field];
      if (number) append(claims, number, row);
    }
    for (const claimants of claims.values()) {
      const rowOf = new Map(claimants.map((row) => [row.businessIndex, row.row]));
      if (rowOf.size < 2) continue;
      for (const row of claimants) {
        const others = [...rowOf].filter(([business]) => business !== row.businessIndex).map(([, other]) => other);
        const where = others.slice(0, 5).join(", ");
        const message = `Nomor ${fieldNames[field]} ini juga ditulis usaha lain (baris ${where}). Periksa pemiliknya.`;
        row.problems.push({ field, message });
      }
    }
  }
}

function append(lists: Map<string, UnderstoodRow[]>, key: string, row: UnderstoodRow) {
  const list = lists.get(key);
  if (list) list.push(row);
  else lists.set(key, [row]);
}
