import { z } from "zod";
import { respondToError } from "@/app/_request/respond";
import { findSignedIn } from "@/app/_request/session";
import { NotFound } from "@/domain/errors";
import { getAnswer } from "@/domain/personal-data/get-answer";
import { printAnswer } from "@/domain/personal-data/print-answer";

/** The answer to a request about personal data as PDF, for those who hand it over. */
export async function GET(_: Request, { params }: RouteContext<"/api/jawaban-data/[id]">) {
  try {
    const actor = await findSignedIn();
    if (!actor) return Response.json({ error: "Masuk dulu untuk membuka surat ini." }, { status: 401 });
    const { id } = await params;
    if (!z.uuid().safeParse(id).success) throw new NotFound("Surat jawaban");
    const letter = await getAnswer(actor, id);
    return new Response(Buffer.from(await printAnswer(letter)), {
      headers: {
        "Content-Type": "application/pdf",
        "Content-Disposition": `inline; filename="jawaban-data-${letter.year}-${letter.serial}.pdf"`,
        "Cache-Control": "private, no-store",
      },
    });
  } catch (error) {
    return respondToError(error);
  }
}
