import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { businesses, type documents, legalitasKinds } from "@/db/schema";
import { recordAudit } from "../audit";
import { notifyRoles } from "../notices/notify-roles";
import type { Person } from "../policy";
import { sameNumber } from "./same-number";
import { showNumber } from "./show-number";

type Document = Pick<typeof documents.$inferSelect, "id" | "kind" | "number" | "businessId">;

/** Says in the trail of each document concerned, and to the officers, that two businesses use one number. */
export async function flagSameNumber(tx: Tx, actor: Person, document: Document) {
  const { id, kind, number } = document;
  const others = await sameNumber(tx, document);
  if (others.length === 0) return;
  const ids = [id, ...others.map((other) => other.id)];
  for (const one of ids) {
    const alsoIn = ids.filter((other) => other !== one);
    await recordAudit(tx, actor, "document.same_number", { kind: "document", id: one }, { kind, number, alsoIn });
  }
  const [about] = await tx
    .select({ business: businesses.name, name: legalitasKinds.name })
    .from(businesses)
    .innerJoin(legalitasKinds, eq(legalitasKinds.kind, kind))
    .where(eq(businesses.id, document.businessId));
  await notifyRoles(tx, ["verifikator"], {
    kind: "petugas_nomor_ganda",
    subject: id,
    details: {
      name: about?.name ?? kind,
      number: showNumber(kind, number),
      business: about?.business ?? "sebuah usaha",
      others: [...new Set(others.map(({ business }) => business))].join(", "),
    },
  });
}
