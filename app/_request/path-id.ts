import { notFound } from "next/navigation";
import { z } from "zod";

/** The id in an address; what cannot be one leads to the page that says so. */
export function pathId(text: string): string {
  return z.uuid().safeParse(text).data ?? notFound();
}
