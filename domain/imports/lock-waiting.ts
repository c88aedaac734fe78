import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { imports } from "@/db/schema";
import { Conflict, NotFound } from "../errors";
import type { Mapping } from "./columns/map-columns";

/** An import that still waits for a decision, held until the transaction ends. */
export async function lockWaiting(tx: Tx, importId: string) {
  const [found] = await tx.select().from(imports).where(eq(imports.id, importId)).for("update");
  if (!found) throw new NotFound("Impor");
  if (found.state !== "menunggu" || !found.content) {
    throw new Conflict(found.state === "diterapkan" ? "Berkas ini sudah diterapkan." : "Berkas ini sudah dibatalkan.");
  }
  return { ...found, content: found.content, mapping: found.mapping as Mapping };
}
