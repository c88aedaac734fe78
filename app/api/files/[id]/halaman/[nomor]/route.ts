import { z } from "zod";
import { findSignedIn } from "@/app/_request/session";
import { NotFound } from "@/domain/errors";
import { drawPage } from "@/domain/files/draw-page";
import { findFile } from "@/domain/files/find-file";
import { unseen } from "../../unseen";

/** One page of a PDF as a picture, for whoever may see the file. A page never changes: the browser may keep it a while. */
export async function GET(request: Request, { params }: RouteContext<"/api/files/[id]/halaman/[nomor]">) {
  try {
    const { id, nomor } = await params;
    if (!z.uuid().safeParse(id).success || !/^\d{1,3}$/.test(nomor)) throw new NotFound("Halaman");
    const page = await drawPage(await findFile(await findSignedIn(), id), Number(nomor));
    return new Response(page, {
      headers: {
        "content-type": "image/webp",
        "content-security-policy": "default-src 'none'; frame-ancestors 'self'; sandbox",
        "x-content-type-options": "nosniff",
        "cross-origin-resource-policy": "same-origin",
        "cache-control": "private, max-age=600",
        vary: "cookie",
      },
    });
  } catch (error) {
    return unseen(request, error);
  }
}
