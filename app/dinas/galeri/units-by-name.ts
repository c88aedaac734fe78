import type { z } from "zod";

/** As many of one thing as the ledger takes at once. */
const most = 100_000;

type Context = z.core.$RefinementCtx<Record<string, unknown>>;

/** Numbers typed beside things: `jumlah.<id>` for each; what is empty or zero is left out, what is no number is said. */
export function unitsByName(
  typed: Record<string, unknown>,
  prefix: string,
  context: Context,
): [id: string, units: number][] {
  return Object.entries(typed).flatMap(([name, text]): [string, number][] => {
    if (!name.startsWith(prefix) || typeof text !== "string" || text.trim() === "") return [];
    const message = problemOf(text.trim());
    if (message) context.addIssue({ code: "custom", path: [name], message });
    return message || Number(text) === 0 ? [] : [[name.slice(prefix.length), Number(text)]];
  });
}

function problemOf(written: string) {
  if (!/^\d+$/.test(written)) return "Isi angka bulat, misalnya 12.";
  return Number(written) > most ? `Paling banyak ${most.toLocaleString("id-ID")}.` : undefined;
}
