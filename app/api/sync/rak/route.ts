import { z } from "zod";
import { answered } from "@/app/_request/respond";
import { findSignedIn } from "@/app/_request/session";
import { NotFound } from "@/domain/errors";
import { readShelf } from "@/domain/stock/read-shelf";

/** The shelf of one place for a till, to sell from also when there is no network. */
export const GET = answered(async (request) => {
  const actor = await findSignedIn();
  if (!actor) return Response.json({ error: "Sesi Anda sudah berakhir. Masuk lagi." }, { status: 401 });
  const placeId = z.uuid().safeParse(new URL(request.url).searchParams.get("tempat")).data;
  if (!placeId) throw new NotFound("Tempat");
  const shelf = await readShelf(actor, placeId);
  return Response.json(
    { version: 1, by: actor.userId, ...shelf },
    { headers: { "cache-control": "private, no-store" } },
  );
});
