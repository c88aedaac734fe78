import { sendVisit } from "./send-visit";
import { type KeptVisit, outbox } from "./store";

/** Sends what this person has waiting; in one tab at a time. A visit that was refused waits until it is asked for. */
export async function sendAll(userId: string, only?: string): Promise<string | undefined> {
  const work = () => sendInTurn(userId, only);
  if (!navigator.locks) return work();
  return navigator.locks.request("kirim-kunjungan", { ifAvailable: !only }, (lock) => (lock ? work() : undefined));
}

/** The reason why something had to stay, if anything had to. */
async function sendInTurn(userId: string, only?: string) {
  const { visits } = outbox();
  const waiting = (await visits.where({ userId }).toArray()).filter((visit) => isDue(visit, only));
  let reason: string | undefined;
  for (const visit of waiting) {
    const outcome = await sendVisit(visit, (photos) => visits.update(visit.id, { photos }));
    if (outcome.step === "sent") {
      await visits.update(visit.id, { sentAt: Date.now(), photos: [], refusal: undefined });
      continue;
    }
    const photos = outcome.photos ? { photos: outcome.photos } : {};
    const refusal = outcome.step === "refused" ? outcome.reason : undefined;
    await visits.update(visit.id, { ...photos, refusal });
    if (outcome.step !== "refused") reason = outcome.reason;
    if (outcome.step === "stop") break;
  }
  return reason;
}

function isDue({ id, sentAt, refusal }: KeptVisit, only: string | undefined) {
  if (sentAt) return false;
  return only ? id === only : !refusal;
}
