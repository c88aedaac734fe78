import { boundedText } from "@/app/_request/bounded-text";
import { isSameOrigin } from "@/app/_request/same-origin";
import type { Person } from "@/domain/policy";
import { recordSale } from "@/domain/sales/record-sale";
import { saleMessage } from "@/domain/sales/schema";

/** One sale as a till sends it, from whoever is signed in there. */
export async function takeSale(request: Request, findActor: () => Promise<Person | undefined>): Promise<Response> {
  if (!isSameOrigin(request)) {
    return Response.json({ error: "Penjualan hanya diterima dari halaman kasir situs ini." }, { status: 403 });
  }
  const actor = await findActor();
  if (!actor) return Response.json({ error: "Sesi Anda sudah berakhir. Masuk lagi untuk mengirim." }, { status: 401 });
  const message = saleMessage.safeParse(read(await boundedText(request, 100_000)));
  if (!message.success) {
    const error = "Penjualan ini tidak terbaca oleh peladen. Muat ulang halaman kasir, lalu kirim lagi.";
    const issues = message.error.issues.map(({ path, message }) => ({ field: path.join("."), message }));
    return Response.json({ error, issues }, { status: 422 });
  }
  const { by, offline, delivered, sale } = message.data;
  if (by !== actor.userId && !delivered) {
    const error = "Penjualan ini dibuat dengan akun lain. Masuk dengan akun itu untuk mengirimnya.";
    return Response.json({ error, field: "by" }, { status: 403 });
  }
  const answer = await recordSale(actor, sale, { offline, by });
  return Response.json({ version: 1, state: answer.isHeld ? "ditahan" : "diterima", ...answer });
}

function read(body: string | undefined): unknown {
  try {
    return JSON.parse(body ?? "");
  } catch {
    return undefined; // and the schema says that it cannot be read
  }
}
