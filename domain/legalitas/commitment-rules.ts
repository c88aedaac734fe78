import type { documents } from "@/db/schema";
import { Refused } from "../errors";
import { kindForm } from "./facts/kind-forms";

type Document = Pick<typeof documents.$inferSelect, "kind" | "state" | "issuedOn">;

/** What holds whoever speaks of a commitment: such a permit, in use, on a day between its issue and today. */
export function refuseCommitment({ kind, state, issuedOn }: Document, fulfilledOn: string | undefined, date: string) {
  if (!kindForm(kind).hasCommitment) throw new Refused("Dokumen jenis ini terbit tanpa komitmen.");
  if (state !== "diajukan" && state !== "terverifikasi") {
    throw new Refused("Dokumen ini tidak sedang berlaku atau diperiksa. Ajukan dulu dokumennya.");
  }
  if (fulfilledOn && fulfilledOn > date) throw new Refused("Tanggal pemenuhan ada di masa depan.", "fulfilledOn");
  if (fulfilledOn && issuedOn && fulfilledOn < issuedOn) {
    throw new Refused("Tanggal pemenuhan mendahului tanggal terbit izinnya.", "fulfilledOn");
  }
}
