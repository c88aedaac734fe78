import { db } from "@/db/client";
import { dropLooseScans } from "./files/drop-loose-scans";
import { sweepUploads } from "./files/sweep-uploads";
import { foldStages } from "./funnel/fold-stages";
import { runDay } from "./legalitas/run-day";
import { sweepMail } from "./mail/sweep-mail";
import { watchPlaces } from "./openings/watch-places";
import { forgetAddressees } from "./personal-data/hand-over-answer";
import { remindRequests } from "./personal-data/remind-requests";
import { removeLeftBytes } from "./personal-data/remove-left-bytes";
import type { Actor } from "./policy";
import { foldWhatIsDue } from "./reports/fold-what-is-due";

/** All that a day brings, one thing after the other: at night by the worker, on demand by `npm run harian`. */
export async function doDailyWork(actor: Actor) {
  return {
    ...(await runDay(actor)),
    stagesFolded: await foldStages(),
    ...(await watchPlaces(actor)),
    ...(await sweepUploads(actor)),
    ...(await dropLooseScans(actor)),
    ...(await remindRequests(actor)),
    addresseesForgotten: await forgetAddressees(),
    bytesRemoved: await removeLeftBytes(actor),
    mailsSwept: await sweepMail(actor),
    placesSummed: (await foldWhatIsDue(db, 0)).folded,
  };
}
