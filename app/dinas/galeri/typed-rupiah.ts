import { z } from "zod";
import { parseRupiah } from "@/lib/parse-rupiah";

/** Rupiah as people type it (15.000, 15rb); zero is a sum as well. */
export const typedRupiah = (missing: string, what?: string) =>
  z.string(missing).transform((text, context) => {
    if (/^\s*0+\s*$/.test(text)) return 0;
    const { value, problems } = parseRupiah(text, what);
    if (value !== null) return value;
    context.addIssue({ code: "custom", message: problems[0] ?? missing });
    return z.NEVER;
  });
