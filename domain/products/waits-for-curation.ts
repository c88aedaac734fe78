import { and, eq } from "drizzle-orm";
import { products } from "@/db/schema";
import { isServed } from "../people/is-served";

/** Condition on products: they wait for curation, and their owner still wants the office to look at them. */
export const waitsForCuration = () => and(eq(products.state, "diajukan"), isServed(products.businessId));
