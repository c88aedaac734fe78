import { z } from "zod";
import { tidy } from "@/lib/text";

const words = (missing: string) =>
  z.string(missing).transform(tidy).pipe(z.string().min(10, missing).max(2000, "Paling panjang 2.000 huruf."));

export const recordBreachInput = z.object({
  foundAt: z.iso
    .date("Pilih hari diketahuinya.")
    .transform((day) => new Date(`${day}T00:00:00+07:00`))
    .refine((at) => at.getTime() <= Date.now(), "Hari itu belum tiba."),
  what: words("Tulis apa yang terjadi."),
  whose: words("Tulis data apa dan milik berapa orang."),
  measures: words("Tulis apa yang sudah dan akan dilakukan."),
});
export type RecordBreach = z.output<typeof recordBreachInput>;

export const tellBreachInput = z.object({
  breachId: z.uuid(),
  toldHow: words("Tulis kepada siapa dan bagaimana diberitahukan."),
});
export type TellBreach = z.output<typeof tellBreachInput>;
