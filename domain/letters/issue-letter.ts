import { and, asc, eq, ne } from "drizzle-orm";
import { type Db, db, type Tx } from "@/db/client";
import { businesses, documents, kecamatan, letters, products } from "@/db/schema";
import { nameKey } from "@/lib/name-key";
import { tidy } from "@/lib/text";
import { today } from "@/lib/today";
import { recordAudit } from "../audit";
import { NotFound, Refused } from "../errors";
import { notifyOwners } from "../notices/notify-owners";
import { refuseLinked } from "../people/refuse-linked";
import { authorize, type Person } from "../policy";
import { getLetterhead } from "./get-letterhead";
import { noteInCase } from "./letter-in-case";
import { letterNumber } from "./letter-number";
import { isTooLarge, scaleOnNib } from "./scale-on-nib";
import type { IssueLetter } from "./schema";

/**
 * The letter with which a small business pays the lower fee for its brand: one brand, one filing, this year. A filing
 * is for one class. What the letter says is kept word for word; the database gives the number and refuses a second one
 * for the same filing.
 */
export async function issueLetter(actor: Person, input: IssueLetter, tx: Db = db, date = today()) {
  authorize(actor, "letter.issue", "office");
  const brand = tidy(input.brand);
  const brandKey = nameKey(brand);
  if (!brandKey) throw new Refused("Merek harus memuat huruf atau angka.", "brand");
  return tx.transaction(async (tx) => {
    await refuseLinked(tx, actor, input.businessId);
    const { numbering, dataNumbering: _, ...letterhead } = await getLetterhead(tx);
    const facts = { letterhead, ...(await factsOf(tx, input.businessId)) };
    const scale = await provenScale(tx, actor, input);
    const [letter] = await tx
      .insert(letters)
      .values({
        kind: "merek",
        year: Number(date.slice(0, 4)),
        numbering,
        businessId: input.businessId,
        brand,
        brandKey,
        brandClass: input.brandClass,
        facts,
        issuedOn: date,
        issuedBy: actor.userId,
      })
      .returning({ id: letters.id, serial: letters.serial, year: letters.year, numbering: letters.numbering });
    if (!letter) throw new Error("The letter was not written.");
    await recordAudit(
      tx,
      actor,
      "letter.issue",
      { kind: "letter", id: letter.id },
      { brand, class: input.brandClass, scale },
    );
    const { id: subject, ...rest } = letter;
    const number = letterNumber(rest);
    const made = `Surat nomor ${number} dibuat untuk merek “${brand}”.`;
    await noteInCase(tx, actor, { businessId: input.businessId, letterId: letter.id, text: made });
    const details = { brand, number, business: input.businessId };
    await notifyOwners(tx, [{ businessId: input.businessId, kind: "surat_terbit", subject, details }]);
    return letter.id;
  });
}

/** On what the letter's word "micro or small" rests: the NIB, or an officer who saw it where no NIB says. */
async function provenScale(tx: Tx, actor: Person, { businessId, sawScale }: IssueLetter) {
  const scale = await scaleOnNib(actor, businessId, tx);
  if (isTooLarge(scale)) {
    throw new Refused(`NIB usaha ini menyebut usaha ${scale}. Surat ini hanya untuk usaha mikro dan kecil.`);
  }
  if (scale) return `${scale}, menurut NIB`;
  if (sawScale) return "mikro atau kecil, dilihat petugas";
  throw new Refused("NIB belum menyebut skala usahanya. Lihat buktinya, lalu centang.", "sawScale");
}

/** What the record says of the business today. */
async function factsOf(tx: Tx, businessId: string) {
  const [business] = await tx
    .select({
      business: businesses.name,
      owner: businesses.ownerName,
      address: businesses.address,
      kecamatan: kecamatan.name,
    })
    .from(businesses)
    .leftJoin(kecamatan, eq(kecamatan.code, businesses.kecamatanCode))
    .where(eq(businesses.id, businessId));
  if (!business) throw new NotFound("Usaha");
  const { address, kecamatan: district } = business;
  if (!address || !district) {
    throw new Refused("Alamat atau kecamatan usaha ini belum diisi. Lengkapi profilnya dulu; surat memuat keduanya.");
  }
  const [nib] = await tx
    .select({ number: documents.number })
    .from(documents)
    .where(and(eq(documents.businessId, businessId), eq(documents.kind, "nib"), eq(documents.state, "terverifikasi")))
    .limit(1);
  if (!nib) throw new Refused("Usaha ini belum punya NIB terverifikasi. Urus NIB dulu; surat memuat nomornya.");
  const goods = await tx
    .select({ name: products.name })
    .from(products)
    .where(and(eq(products.businessId, businessId), ne(products.state, "draf")))
    .orderBy(asc(products.name))
    .limit(5);
  return { ...business, address, kecamatan: district, nib: nib.number, products: goods.map(({ name }) => name) };
}
