import { z } from "zod";
import { answered } from "@/app/_request/respond";
import { findSignedIn } from "@/app/_request/session";
import { NotFound } from "@/domain/errors";
import { listPlacesWith } from "@/domain/places/list-places-with";
import { readPackedShelf } from "@/domain/stock/read-packed-shelf";
import { readShelf } from "@/domain/stock/read-shelf";

/** The shelf of one place for a till, to sell from also when there is no network. */
export const GET = answered(async (request) => {
  const actor = await findSignedIn();
  if (!actor) return Response.json({ error: "Sesi Anda sudah berakhir. Masuk lagi." }, { status: 401 });
  const asked = new URL(request.url).searchParams;
  const placeId = asked.has("tempat")
    ? z.uuid().safeParse(asked.get("tempat")).data
    : (await listPlacesWith(actor, "sale.record"))[0]?.id; // that of the page of the till
  if (!placeId) throw new NotFound("Tempat");
  // A till that was opened before shelves were packed goes on asking as it did.
  const answer =
    asked.get("versi") === "2"
      ? { version: 2, by: actor.userId, ...(await readPackedShelf(actor, placeId)) }
      : { version: 1, by: actor.userId, ...(await readShelf(actor, placeId)) };
  return Response.json(answer, { headers: { "cache-control": "private, no-store" } });
});
