import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { legalitasKinds } from "@/db/schema";
import { formatDate } from "@/lib/dates";
import { Refused } from "../errors";
import type { Doubt } from "./doubts/doubt";
import { doubtsAbout } from "./doubts/doubts-on";
import { checkFacts } from "./facts/check-facts";
import { ruleOn } from "./kinds/kind-rule";
import { readGround } from "./kinds/read-ground";
import { isOnlyApplication, plainNumber, readNumber } from "./read-number";
import type { SubmitDocument } from "./schema";

/** What is kept of a submission, once it may stand: the number's normal form and the facts of its kind. */
export async function judgeSubmission(tx: Tx, input: SubmitDocument, date: string) {
  const [[kind], ground] = await Promise.all([
    tx.select({ name: legalitasKinds.name }).from(legalitasKinds).where(eq(legalitasKinds.kind, input.kind)),
    readGround(tx, input.kind, date),
  ]);
  if (!kind) throw new Refused("Pilih jenis dokumen dari daftar.", "kind");
  const { value, problems } = readNumber(input.kind, input.number, ground, input.issuedOn);
  if (isOnlyApplication(input.kind, input.number)) throw new Refused(problems.join(" "), "number");
  refuseDates(input, { ...kind, ...ruleOn(ground.rules, input.issuedOn || date) }, date);
  const facts = checkFacts(input.kind, input.facts ?? {});
  if (!input.isAsPrinted) refuseDoubts(await doubtsIn(tx, { ...input, facts }, date));
  return { number: value ?? plainNumber(input.kind, input.number), facts };
}

function doubtsIn(tx: Tx, input: SubmitDocument & { facts: Record<string, string> }, date: string) {
  const { businessId, kind, number: typedNumber, facts, issuedOn = null, expiresOn = null, productIds } = input;
  return doubtsAbout(tx, { businessId, kind, typedNumber, facts, issuedOn, expiresOn }, productIds, date);
}

function refuseDates(input: SubmitDocument, kind: { name: string; validMonths?: number | null }, date: string) {
  const { issuedOn, expiresOn } = input;
  if (kind.validMonths && !expiresOn) {
    throw new Refused(`${kind.name} punya masa berlaku. Isi tanggal berakhirnya.`, "expiresOn");
  }
  if (expiresOn && !kind.validMonths) {
    throw new Refused(`${kind.name} tidak punya tanggal berakhir. Kosongkan tanggalnya.`, "expiresOn");
  }
  if (expiresOn && expiresOn < date) {
    throw new Refused(`Dokumen ini berakhir ${formatDate(expiresOn)}. Ajukan yang masih berlaku.`, "expiresOn");
  }
  if (issuedOn && issuedOn > date) throw new Refused("Tanggal terbit ada di masa depan. Periksa kembali.", "issuedOn");
}

/** Said where each stands; whoever sees it on paper too ticks the box, and an officer looks. */
function refuseDoubts(doubts: readonly Doubt[]) {
  const [first] = doubts;
  if (!first) return;
  const sentences = Object.entries(Object.groupBy(doubts, ({ field }) => field)).map(
    ([field, some = []]) => [field, some.map(({ text }) => text).join(" ")] as const,
  );
  const { [first.field]: message = first.text, ...others } = Object.fromEntries(sentences);
  throw new Refused(
    `${message} Bila di dokumen memang begitu, centang “Sudah sama dengan dokumen”.`,
    first.field,
    others,
  );
}
