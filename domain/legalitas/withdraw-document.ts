import { type Db, db } from "@/db/client";
import { today } from "@/lib/today";
import { Refused } from "../errors";
import type { Person } from "../policy";
import { decideDocument, type Seen } from "./decide-document";
import type { GivenReason } from "./reason-of";

/** The states in which a document may be found withdrawn: all but those that were ended for good. */
export const withdrawable = ["tercatat", "diajukan", "terverifikasi", "dikembalikan"] as const;

type Withdraw = GivenReason & Seen & { withdrawnOn?: string };

/**
 * An officer notes that the issuer took a document back, from which day, whether it waits, stands, came back, is only
 * noted from a sheet or has ended meanwhile. The products it carried are judged anew at once.
 */
export async function withdrawDocument(actor: Person, given: Withdraw, tx: Db = db, date = today()) {
  const { withdrawnOn = date } = given;
  await decideDocument(
    actor,
    {
      ...given,
      withdrawnOn,
      from: withdrawable,
      to: "dicabut",
      action: "document.withdraw",
      check(_, { issuedOn }) {
        if (withdrawnOn > date) throw new Refused("Tanggal pencabutan ada di masa depan.", "withdrawnOn");
        if (issuedOn && withdrawnOn < issuedOn) {
          throw new Refused("Tanggal pencabutan mendahului tanggal terbit dokumen.", "withdrawnOn");
        }
      },
    },
    tx,
  );
}
