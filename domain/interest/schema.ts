import { z } from "zod";
import { interestKinds } from "./words";

/** What a product's own page reports: which product, and what was done. */
export const interestInput = z.object({
  product: z.string().min(1).max(200),
  kinds: z.array(z.enum(interestKinds)).min(1).max(interestKinds.length),
});
export type InterestInput = z.output<typeof interestInput>;
