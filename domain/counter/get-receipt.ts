import { and, asc, eq, inArray } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { documents, legalitasKinds, products } from "@/db/schema";
import { formatDate } from "@/lib/dates";
import { addDays } from "@/lib/day-steps";
import { today } from "@/lib/today";
import { readLetterhead } from "../consignments/read-letterhead";
import { computeVerdicts } from "../legalitas/compute-verdicts";
import { showNumber } from "../legalitas/show-number";
import type { Actor } from "../policy";
import { getVisit } from "./get-visit";

export type Receipt = Awaited<ReturnType<typeof getReceipt>>;

/** What the person takes home: their number, what was received, what is still missing, what happens next and by when. */
export async function getReceipt(actor: Actor, visitId: string, tx: Db = db, day = today()) {
  const visit = await getVisit(actor, visitId, tx);
  const received = visit.received.map(({ kind, kindName, number, product }) =>
    product ? `Produk ${product}` : `${kindName} ${showNumber(kind ?? "", number ?? "")}`,
  );
  const [head, waiting, goods] = await Promise.all([
    readLetterhead(tx),
    tx
      .select({ kind: legalitasKinds.name, days: legalitasKinds.targetDays, at: documents.submittedAt })
      .from(documents)
      .innerJoin(legalitasKinds, eq(legalitasKinds.kind, documents.kind))
      .where(and(eq(documents.businessId, visit.businessId), eq(documents.state, "diajukan")))
      .orderBy(asc(documents.submittedAt)),
    tx
      .select({ id: products.id, name: products.name })
      .from(products)
      .where(
        and(eq(products.businessId, visit.businessId), inArray(products.state, ["diajukan", "dikembalikan", "draf"])),
      )
      .orderBy(asc(products.name)),
  ]);
  const verdicts = await computeVerdicts(
    goods.map(({ id }) => id),
    day,
    tx,
  );
  const missing = goods.flatMap(({ id, name }) => {
    const lacking = (verdicts.get(id)?.requirements ?? []).filter(
      ({ state, level }) =>
        state === "tidak_boleh" || (level === "wajib" && !["terpenuhi", "menunggu"].includes(state)),
    );
    return lacking.length > 0 ? [`${name}: ${lacking.map(({ reason }) => reason).join(" ")}`] : [];
  });
  return { head, visit, received, missing, next: nextSteps(waiting, goods.length > 0, missing.length > 0) };
}

type Paper = { kind: string; days: number; at: Date };

function nextSteps(waiting: readonly Paper[], hasGoods: boolean, isMissing: boolean) {
  const latest = waiting
    .map(({ days, at }) => addDays(today(at), days))
    .sort()
    .at(-1);
  return [
    ...(latest ? [`Bagian legalitas memeriksa ${waiting.length} dokumen, paling lambat ${formatDate(latest)}.`] : []),
    ...(isMissing ? ["Bawa dokumen yang belum ada ke loket. Bila belum punya, dinas membantu mengurusnya."] : []),
    ...(hasGoods ? ["Setelah legalitasnya lengkap, galeri menilai kemasan, label, dan kesiapan titip jual."] : []),
  ];
}
