import { forbidden, notFound } from "next/navigation";
import { databaseRefusal } from "@/domain/database-refusal";
import { Forbidden, NotFound } from "@/domain/errors";

/** What a page reads from the domain: its Forbidden and NotFound become the pages that say so. */
export async function guarded<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Forbidden) forbidden();
    if (error instanceof NotFound || databaseRefusal(error) instanceof NotFound) notFound();
    throw error;
  }
}
