import { desc, eq, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { kindRules, legalitasKinds } from "@/db/schema";
import { tags } from "@/lib/cache-tags";
import { formatDate } from "@/lib/dates";
import { readPattern } from "@/lib/safe-pattern/read-pattern";
import { today } from "@/lib/today";
import { recordAudit } from "../../audit";
import { announceChange } from "../../catalogue/announce-change";
import { NotFound, Refused } from "../../errors";
import { enqueue } from "../../jobs";
import { requirePerson } from "../../people/require-person";
import { type Actor, authorize } from "../../policy";
import { readNumber } from "../read-number";
import { countTaken } from "./count-taken";
import { readHomeRegency } from "./read-home-regency";
import { refuseBegun } from "./refuse-begun";
import type { ChangeKind } from "./schema";

/**
 * A new row for a kind of document, from a date on: papers issued before it are still held against the row before. What it
 * takes from papers on record is found by the daily job, which is asked for in the same transaction.
 */
export async function changeKind(actor: Actor, { isSeen, ...input }: ChangeKind, tx: Db = db, date = today()) {
  authorize(actor, "requirement.change", "office");
  const { userId } = requirePerson(actor);
  await tx.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('kind_rules'), hashtext(${input.kind}))`);
    const [known] = await tx
      .select({ name: legalitasKinds.name })
      .from(legalitasKinds)
      .where(eq(legalitasKinds.kind, input.kind));
    if (!known) throw new NotFound("Jenis dokumen");
    const rows = await tx
      .select()
      .from(kindRules)
      .where(eq(kindRules.kind, input.kind))
      .orderBy(desc(kindRules.createdAt), desc(kindRules.id));
    refuseBegun(rows, input.validFrom, date);
    refuseSame(rows[0], input);
    await refusePattern(tx, input, date);
    if (!isSeen) await refuseUnseen(tx, input, date);
    await tx.insert(kindRules).values({ ...input, createdBy: userId });
    const { pattern, validMonths, validFrom, source } = input;
    const details = { pola: pattern, bulan: validMonths, mulai: validFrom, sumber: source };
    await recordAudit(tx, actor, "kind.change", { kind: "legalitas_kind", id: input.kind }, details);
    await announceChange(tx, tags.everything);
    await enqueue(tx, "harian");
  });
}

type Row = Omit<ChangeKind, "isSeen">;

/** What a row takes from papers on record is said before it is saved, not after. */
async function refuseUnseen(tx: Db, input: Row, date: string) {
  const { documents, products, from } = await countTaken(tx, input, date);
  if (documents === 0) return;
  throw new Refused(
    `Karena ketentuan ini ${documents.toLocaleString("id-ID")} dokumen terverifikasi berakhir lebih awal, yang pertama ${formatDate(from)}, dan ${products.toLocaleString("id-ID")} produk yang diterima memakainya. Bila memang begitu, centang lalu simpan lagi.`,
    "isSeen",
  );
}

const said = ["pattern", "example", "validMonths", "issuer", "publicCheck", "help", "source"] as const;

function refuseSame(latest: typeof kindRules.$inferSelect | undefined, input: Row) {
  if (latest && said.every((name) => latest[name] === input[name])) {
    throw new Refused("Belum ada yang berbeda dari yang terakhir disimpan.", "source");
  }
}

/** A pattern that is broken or could take for ever, or that no number fits as numbers are kept, is never in force. */
async function refusePattern(tx: Db, { kind, pattern, example, validFrom }: Row, date: string) {
  if (!pattern) {
    if (example) throw new Refused("Contoh hanya bersama pola. Isi polanya, atau kosongkan contohnya.", "example");
    return;
  }
  const { problem } = readPattern(pattern);
  if (problem) throw new Refused(problem, "pattern");
  if (!example) throw new Refused("Tulis satu contoh nomor yang cocok, untuk ditunjukkan kepada pelaku.", "example");
  const rules = [{ pattern, example, validMonths: null, validFrom }];
  const ground = { today: date, rules, home: await readHomeRegency(tx, date) };
  if (readNumber(kind, example, ground, validFrom).value !== example) {
    throw new Refused(
      "Contoh ini tidak cocok dengan polanya. Nomor disimpan tanpa spasi dan tanda baca, dengan huruf besar.",
      "example",
    );
  }
}
