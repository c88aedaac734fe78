import { Readable } from "node:stream";
import { respondToError } from "@/app/_request/respond";
import { requireActor } from "@/app/_request/session";
import { exportOwnData } from "@/domain/personal-data/export/export-own-data";
import { today } from "@/lib/today";

/** A person's own data as a file: for them alone, for as long as the link holds, and kept by nobody in between. */
export async function GET(request: Request) {
  const actor = await requireActor();
  try {
    const zip = await exportOwnData(actor, new URL(request.url).searchParams.get("kunci") ?? "");
    return new Response(Readable.toWeb(Readable.from(zip)) as ReadableStream<Uint8Array>, {
      headers: {
        "content-type": "application/zip",
        "content-disposition": `attachment; filename="data-saya-${today()}.zip"`,
        "cache-control": "private, no-store",
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
      },
    });
  } catch (error) {
    return respondToError(error);
  }
}
