import { boundedText } from "@/app/_request/bounded-text";
import { answered, respondToError } from "@/app/_request/respond";
import { isSameOrigin } from "@/app/_request/same-origin";
import { findSignedIn } from "@/app/_request/session";
import { recordVisit } from "@/domain/visits/record-visit";
import { visitMessage } from "@/domain/visits/schema";

/** Takes one visit from the outbox of a phone; sent again, it is answered the same. */
export const POST = answered(async (request) => {
  if (!isSameOrigin(request)) {
    return Response.json({ error: "Kunjungan hanya diterima dari halaman situs ini." }, { status: 403 });
  }
  const actor = await findSignedIn();
  if (!actor) return Response.json({ error: "Sesi Anda sudah berakhir. Masuk lagi untuk mengirim." }, { status: 401 });
  const message = visitMessage.safeParse(read(await boundedText(request, 100_000)));
  if (!message.success) {
    const error = "Kunjungan ini tidak terbaca oleh peladen. Muat ulang halaman lapangan, lalu kirim lagi.";
    const issues = message.error.issues.map(({ path, message }) => ({ field: path.join("."), message }));
    return Response.json({ error, issues }, { status: 422 });
  }
  const { by, visit } = message.data;
  if (by !== actor.userId) {
    const error = "Kunjungan ini dibuat dengan akun lain. Masuk dengan akun itu untuk mengirimnya.";
    return Response.json({ error, field: "by" }, { status: 403 });
  }
  try {
    const { id } = await recordVisit(actor, visit);
    return Response.json({ version: 1, id, state: "diterima" });
  } catch (error) {
    return respondToError(error);
  }
});

function read(body: string | undefined): unknown {
  try {
    return JSON.parse(body ?? "");
  } catch {
    return undefined; // and the schema says that it cannot be read
  }
}
