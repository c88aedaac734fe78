import { refresh } from "next/cache";
import { Conflict } from "@/domain/errors";

/** When somebody else was faster, the page around the form is shown as it is now, and not only the sentence. */
export async function orRefresh<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof Conflict) refresh();
    throw error;
  }
}
