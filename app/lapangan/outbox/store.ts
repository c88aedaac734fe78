import { Dexie, type EntityTable } from "dexie";
import type { VisitMessage } from "@/domain/visits/schema";

export type KeptPhoto = { blob: Blob; fileId?: string };

/** A visit on this phone: waiting, refused with a reason, or sent. Photos go once the server has them. */
export type KeptVisit = {
  id: string;
  userId: string;
  place: string;
  message: VisitMessage;
  photos: KeptPhoto[];
  keptAt: number;
  refusal?: string;
  sentAt?: number;
};

type Store = Dexie & { visits: EntityTable<KeptVisit, "id"> };

let opened: Store | undefined;

/** The outbox of this browser; opened when first needed, so that pages can be drawn without one. */
export function outbox(): Store {
  if (!opened) {
    opened = new Dexie("kunjungan-lapangan") as Store;
    opened.version(1).stores({ visits: "id, userId" });
  }
  return opened;
}
