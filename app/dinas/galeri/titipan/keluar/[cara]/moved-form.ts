import { z } from "zod";
import { readAs } from "@/app/dinas/galeri/read-as";
import { unitsByName } from "@/app/dinas/galeri/units-by-name";

/** A form with `jumlah.<batch>` beside each batch, read as the input of the verb that moves them. */
export const movedForm = <S extends z.ZodType>(input: S) =>
  z.record(z.string(), z.unknown()).transform((typed, context) => {
    const lines = unitsByName(typed, "jumlah.", context).map(([batchId, quantity]) => ({ batchId, quantity }));
    if (lines.length > 0) return readAs(input, { ...typed, photoId: typed.photoId || undefined, lines }, context);
    const message = "Isi jumlah sedikitnya satu barang di atas.";
    if (context.issues.length === 0) context.addIssue({ code: "custom", path: ["counterparty"], message });
    return z.NEVER;
  });
