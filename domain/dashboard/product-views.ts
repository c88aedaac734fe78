import { type SQL, sql } from "drizzle-orm";
import { displays, products, productVerdicts } from "@/db/schema";

export const productViews = ["semua", "dipajang", "segera_berakhir"] as const;
export type ProductView = (typeof productViews)[number];

const endsWithinDays = 30;

/** The condition on `products` behind each view: a number and its rows can't come apart. */
export function inView(view: ProductView, day: string): SQL {
  if (view === "dipajang") {
    return sql`exists (select from ${displays} where ${displays.productId} = ${products.id} and ${displays.until} is null)`;
  }
  if (view === "segera_berakhir") {
    return sql`exists (select from ${productVerdicts} where ${productVerdicts.productId} = ${products.id}
      and ${productVerdicts.complete}
      and ${productVerdicts.holdsUntil} between ${day}::date and ${day}::date + ${endsWithinDays}::int)`;
  }
  return sql`true`;
}
