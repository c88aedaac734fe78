import { z } from "zod";
import { columnFields } from "./fields";

const field = z.enum(columnFields);

export const importIdInput = z.object({ importId: z.uuid() });

/** One field per column, `kolom_<sheet>!<letter>`; empty for a column that is left out. */
export const mapColumnsInput = z.looseObject({ importId: z.uuid() }).transform((fields, context) => {
  const mapping: Record<string, z.output<typeof field> | null> = {};
  for (const [name, value] of Object.entries(fields)) {
    if (!name.startsWith("kolom_")) continue;
    const read = z.union([z.literal("").transform(() => null), field]).safeParse(value);
    if (read.success) mapping[name.slice("kolom_".length)] = read.data;
    else context.addIssue({ code: "custom", message: "Pilih isi kolom dari daftar.", path: [name] });
  }
  return { importId: fields.importId, mapping };
});

/** One field per double, `ganda_<sheet>!<row>`: the same product, or one of its own. */
export const confirmImportInput = z.looseObject({ importId: z.uuid() }).transform((fields) => ({
  importId: fields.importId,
  apart: Object.keys(fields).flatMap((name) =>
    name.startsWith("ganda_") && fields[name] === "terpisah" ? [name.slice("ganda_".length)] : [],
  ),
}));
