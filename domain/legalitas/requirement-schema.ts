import { z } from "zod";

export const changeRequirementInput = z
  .looseObject({
    classCode: z.string().min(1, "Pilih jenis produk."),
    kind: z.string().min(1, "Pilih dokumen."),
    level: z.enum(["wajib", "saran", "tidak_boleh", "tidak_perlu"], "Pilih aturannya."),
    validFrom: z.iso.date("Isi tanggal mulai dengan lengkap."),
    source: z
      .string()
      .trim()
      .min(8, "Tulis sumbernya, misalnya nomor peraturan atau surat.")
      .max(300, "Sumber paling panjang 300 huruf."),
  })
  .transform(({ classCode, kind, level, validFrom, source, ...fields }) => {
    const ticked = Object.keys(fields).flatMap((name) =>
      name.startsWith("atau_") && fields[name] ? [name.slice("atau_".length)] : [],
    );
    return { classCode, kind, level, validFrom, source, alternatives: ticked.toSorted() };
  });
export type ChangeRequirement = z.output<typeof changeRequirementInput>;
