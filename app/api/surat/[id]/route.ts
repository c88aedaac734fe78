import { z } from "zod";
import { respondToError } from "@/app/_request/respond";
import { findSignedIn } from "@/app/_request/session";
import { NotFound } from "@/domain/errors";
import { getLetter } from "@/domain/letters/list-letters";
import { printLetter } from "@/domain/letters/print-letter";

/** A letter as PDF for the office and for the owner whom it is about, printed from what was kept when it was issued. */
export async function GET(_: Request, { params }: RouteContext<"/api/surat/[id]">) {
  try {
    const actor = await findSignedIn();
    if (!actor) return Response.json({ error: "Masuk dulu untuk membuka surat ini." }, { status: 401 });
    const { id } = await params;
    if (!z.uuid().safeParse(id).success) throw new NotFound("Surat");
    const letter = await getLetter(actor, id);
    return new Response(Buffer.from(await printLetter(letter)), {
      headers: {
        "Content-Type": "application/pdf",
        "Content-Disposition": `inline; filename="surat-merek-${letter.year}-${letter.serial}.pdf"`,
        "Cache-Control": "private, no-store",
      },
    });
  } catch (error) {
    return respondToError(error);
  }
}
