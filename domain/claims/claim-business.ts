import { and, count, eq, gt, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { signInAttempts } from "@/db/schema";
import { readReadableCode } from "@/lib/readable-code";
import { Refused } from "../errors";
import { countOf, finishAttempt, startAttempt } from "../people/attempts";
import type { Person } from "../policy";
import { openClaim } from "./open-claim";
import { findCode, redeemCode } from "./redeem-code";
import type { ClaimBusiness } from "./schema";

/** Wrong codes within a quarter of an hour after which an officer looks at it. */
const suspicious = 5;

/** Somebody with an account takes over a record by its code. What is doubtful waits for an officer instead. */
export async function claimBusiness(actor: Person, input: ClaimBusiness, address: string, tx: Db = db) {
  const code = requireCode(input.code);
  const account = countOf("KLAIM", actor.userId);
  const attempt = await startAttempt(tx, { account, address: `klaim ${address}` });
  const outcome = await tx.transaction(async (tx) => {
    const found = await findCode(tx, code);
    return found && redeemCode(tx, actor, input, found);
  });
  if (outcome) {
    await finishAttempt(tx, attempt);
    return outcome;
  }
  if ((await recentFailures(tx, account)) >= suspicious) {
    const words = "Berkali-kali memasukkan kode yang tidak dikenali.";
    await tx.transaction((tx) =>
      openClaim(tx, actor, { id: input.claimId, businessId: null, cause: "kode_salah", words, agreed: input }),
    );
    throw new Refused(
      "Kode ini tidak dikenali, dan sudah terlalu sering dicoba. Petugas dinas akan memeriksa klaim Anda; Anda juga dapat datang dengan KTP.",
      "code",
    );
  }
  throw unknownCode();
}

/** The code in its own spelling. A slip of the finger is told at once and costs no attempt. */
export function requireCode(typed: string) {
  const code = readReadableCode(typed);
  if (code) return code;
  throw new Refused(
    "Kode ini salah ketik. Kode klaim terdiri dari 12 huruf dan angka, seperti ABCD-EFGH-JKLM.",
    "code",
  );
}

/** One sentence for every code that is none. */
export function unknownCode() {
  return new Refused("Kode ini tidak dikenali. Periksa tanda terima atau surat dari dinas, lalu ketik ulang.", "code");
}

async function recentFailures(tx: Db, account: string) {
  const [row] = await tx
    .select({ n: count() })
    .from(signInAttempts)
    .where(
      and(
        eq(signInAttempts.account, account),
        eq(signInAttempts.succeeded, "tidak"),
        gt(signInAttempts.at, sql`now() - interval '15 minutes'`),
      ),
    );
  return row?.n ?? 0;
}
