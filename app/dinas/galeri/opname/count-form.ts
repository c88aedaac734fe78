import { z } from "zod";
import { countInput } from "@/domain/stocktakes/schema";

const field = /^jumlah\.(.+)$/;
const whole = /^\d{1,6}$/;

/** The counting form: a number beside each batch that was looked at, the others left empty. */
export const countForm = z
  .looseObject({
    id: z.string(),
    stocktakeId: z.string(),
    rak: z.string().default(""),
    ronde: z.enum(["1", "2"]),
    dilihat: z
      .string()
      .regex(/^\d{0,15}$/)
      .default(""),
    nomorLain: z.string().trim().default(""),
    jumlahLain: z.string().trim().default(""),
  })
  .transform(({ id, stocktakeId, rak, ronde, dilihat, nomorLain, jumlahLain, ...rest }, ctx) => {
    const read = (name: string, typed: string) => {
      if (whole.test(typed)) return Number(typed);
      ctx.addIssue({
        code: "custom",
        path: [name],
        message: "Tulis angka bulat, misalnya 12. Tulis 0 bila tidak ada.",
      });
      return 0;
    };
    const lines = Object.entries(rest).flatMap(([name, value]) => {
      const batchId = field.exec(name)?.[1];
      const typed = String(value ?? "").trim();
      return batchId && typed ? [{ batchId, quantity: read(name, typed) }] : [];
    });
    const found = nomorLain
      ? {
          number: read("nomorLain", nomorLain.replaceAll(/\s/g, "").slice(0, 9)),
          quantity: read("jumlahLain", jumlahLain),
        }
      : undefined;
    const round = ronde === "1" ? (1 as const) : (2 as const);
    return {
      id,
      stocktakeId,
      shelf: rak,
      round,
      lines,
      ...(dilihat && { seen: Number(dilihat) }),
      ...(found && { found }),
    };
  })
  .pipe(countInput);
