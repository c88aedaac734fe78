import { z } from "zod";
import { findSignedIn } from "@/app/_request/session";
import { NotFound } from "@/domain/errors";
import { findFile } from "@/domain/files/find-file";
import { openKept } from "@/domain/files/open-kept";
import { fileHeaders } from "./file-headers";
import { unseen } from "./unseen";

/** One file for whoever may see its record; `ukuran` and `format` choose a smaller copy. */
export async function GET(request: Request, { params }: RouteContext<"/api/files/[id]">) {
  try {
    const { id } = await params;
    if (!z.uuid().safeParse(id).success) throw new NotFound("Berkas");
    const file = await findFile(await findSignedIn(), id);
    const query = new URL(request.url).searchParams;
    const kept = await openKept(file, query.get("ukuran"), query.get("format") ?? preferred(request));
    const headers = fileHeaders(file, kept);
    if (request.headers.get("if-none-match") === headers.etag) {
      await kept.stream.cancel();
      return new Response(null, { status: 304, headers });
    }
    return new Response(kept.stream, { headers });
  } catch (error) {
    return unseen(request, error);
  }
}

const preferred = (request: Request) => (request.headers.get("accept")?.includes("image/avif") ? "avif" : "webp");
