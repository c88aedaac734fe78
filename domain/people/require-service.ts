import type { Db } from "@/db/client";
import { Refused } from "../errors";
import { holdsService } from "./holds-service";
import { refuseUnserved } from "./refuse-unserved";

/** An owner hands something in only while a consent to be served holds; one that was never given is none. */
export async function requireService(tx: Db, businessId: string) {
  if (await holdsService(tx, businessId)) return;
  await refuseUnserved(tx, businessId);
  throw new Refused(
    "Persetujuan layanan usaha ini belum diberikan, jadi dinas belum boleh memprosesnya. Berikan dulu di Akun saya, bagian Data saya, atau di loket.",
  );
}
