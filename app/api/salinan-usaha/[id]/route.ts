import { Readable } from "node:stream";
import { z } from "zod";
import { respondToError } from "@/app/_request/respond";
import { findSignedIn } from "@/app/_request/session";
import { NotFound } from "@/domain/errors";
import { exportRecord } from "@/domain/personal-data/export/export-record";
import { today } from "@/lib/today";

/** A copy of a record without an account, for the officer who hands it over to whoever asked for it in person. */
export async function GET(_: Request, { params }: RouteContext<"/api/salinan-usaha/[id]">) {
  try {
    const actor = await findSignedIn();
    if (!actor) return Response.json({ error: "Masuk dulu untuk membuat salinan ini." }, { status: 401 });
    const { id } = await params;
    if (!z.uuid().safeParse(id).success) throw new NotFound("Permintaan");
    const zip = await exportRecord(actor, id);
    return new Response(Readable.toWeb(Readable.from(zip)) as ReadableStream<Uint8Array>, {
      headers: {
        "content-type": "application/zip",
        "content-disposition": `attachment; filename="salinan-data-usaha-${today()}.zip"`,
        "cache-control": "private, no-store",
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
      },
    });
  } catch (error) {
    return respondToError(error);
  }
}
