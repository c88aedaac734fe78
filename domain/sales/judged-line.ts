import type { Doubt } from "../stock/judge-sale-line";
import type { Sellable } from "../stock/sellable";
import type { SaleInput } from "./schema";

/** A line of a sale beside the batch it takes from and what speaks against it. */
export type JudgedLine = SaleInput["lines"][number] & { batch: Sellable; doubts: Doubt[] };
