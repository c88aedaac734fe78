import { v7 } from "uuid";
import { Refused } from "@/domain/errors";
import { refuseEmptyVisit } from "@/domain/visits/refuse-empty-visit";
import { visitForm } from "@/domain/visits/visit-form";
import type { FormState } from "@/lib/form-state";
import type { Checklist, VisitPlace } from "../kunjungan/visit-form";
import { keepVisit } from "./keep-visit";

type Around = { userId: string; places: readonly VisitPlace[]; checklist: Checklist; photos: readonly Blob[] };

/** A form action that needs no server: judges the visit by the office's own rules and puts it into the outbox. */
export function keepFromForm({ userId, places, checklist, photos }: Around) {
  return async (_: FormState, form: FormData): Promise<FormState> => {
    const values = Object.fromEntries([...form].filter((e): e is [string, string] => typeof e[1] === "string"));
    const parsed = visitForm.safeParse({ ...values, id: v7(), photoIds: [] });
    if (!parsed.success) {
      return { values, errors: Object.fromEntries(parsed.error.issues.map((i) => [i.path.join("."), [i.message]])) };
    }
    const visit = parsed.data;
    try {
      refuseEmptyVisit({ ...visit, photoIds: photos.map(() => visit.id) }, checklist);
      await keepVisit({ userId, place: places.find(({ id }) => id === visit.placeId)?.name ?? "", visit, photos });
    } catch (error) {
      if (error instanceof Refused) return { values, ...saying(error) };
      if (error instanceof Error && error.name.includes("Quota")) return { values, message: full };
      throw error;
    }
    location.assign("/lapangan");
    return { done: "Tersimpan di HP ini." };
  };
}

const full = "Ruang simpan HP ini penuh. Kirim dulu kunjungan yang menunggu, atau hapus foto lain, lalu simpan lagi.";

function saying({ field, message }: Refused): FormState {
  return field ? { errors: { [field]: [message] } } : { message };
}
