import type { z } from "zod";

type Context = z.core.$RefinementCtx<Record<string, unknown>>;

/** Numbers typed beside things: `jumlah.<id>` for each; what is empty or zero is left out, what is no number is said. */
export function unitsByName(
  typed: Record<string, unknown>,
  prefix: string,
  context: Context,
): [id: string, units: number][] {
  return Object.entries(typed).flatMap(([name, text]): [string, number][] => {
    if (!name.startsWith(prefix) || typeof text !== "string" || text.trim() === "") return [];
    const units = /^\d{1,6}$/.test(text.trim()) ? Number(text) : Number.NaN;
    if (Number.isNaN(units))
      context.addIssue({ code: "custom", path: [name], message: "Isi angka bulat, misalnya 12." });
    return units > 0 ? [[name.slice(prefix.length), units]] : [];
  });
}
