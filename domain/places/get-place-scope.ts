import { eq } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { places } from "@/db/schema";
import { NotFound } from "../errors";
import type { Scope } from "../policy";
import { placeScope } from "./place-scope";

/** Where a place lies, by its id. */
export async function getPlaceScope(id: string, tx: Db = db): Promise<Scope> {
  const [place] = await tx
    .select({ id: places.id, kecamatanCode: places.kecamatanCode, partnerId: places.partnerId })
    .from(places)
    .where(eq(places.id, id));
  if (!place) throw new NotFound("Tempat");
  return placeScope(place);
}
