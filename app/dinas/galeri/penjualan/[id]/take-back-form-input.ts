import { z } from "zod";
import { readAs } from "@/app/dinas/galeri/read-as";
import { unitsByName } from "@/app/dinas/galeri/units-by-name";
import { takeBackInput } from "@/domain/sales/schema";

const second = z
  .object({ account: z.string().trim().max(200).optional(), password: z.string().max(500).optional() })
  .transform(({ account, password }) => (account && password ? { account, password } : undefined));

/** The form of a void or refund: `jumlah.<line>` for each line of a refund. */
export const takeBackForm = z.record(z.string(), z.unknown()).transform((typed, context) => {
  const lines = unitsByName(typed, "jumlah.", context).map(([lineId, quantity]) => ({ lineId, quantity }));
  const input = readAs(takeBackInput, { ...typed, lines: typed.kind === "refund" ? lines : [] }, context);
  return { ...input, second: second.safeParse(typed).data };
});
