import { z } from "zod";
import { NotFound } from "@/domain/errors";
import { getDocument } from "@/domain/legalitas/get-document";
import type { Person } from "@/domain/policy";

/** The document that an address says was just decided; nothing when the address is nonsense. */
export async function findDecided(actor: Person, id: string | undefined) {
  const known = z.uuid().safeParse(id).data;
  if (!known) return undefined;
  try {
    return await getDocument(actor, known);
  } catch (error) {
    if (error instanceof NotFound) return undefined;
    throw error;
  }
}
