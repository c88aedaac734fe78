import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { documents } from "@/db/schema";
import { submitDocument } from "@/domain/legalitas/submit-document";
import { verifyDocument } from "@/domain/legalitas/verify-document";
import type { Person } from "@/domain/policy";
import { sampleFacts } from "../sample-facts";
import { dayIn } from "./day-in";
import { sendSample } from "./send-sample";

export type Paper = {
  kind: string;
  title: string;
  number: string;
  expiresOn?: string;
  productIds: string[];
  /** What stands on a second file. */
  annex?: string[];
};
type Product = { id: string; name: string; class: string; category: string };

const yearOf = (day: string) => day.slice(2, 4);

/** The permits that goods of these classes need, with numbers of valid form; `serial` keeps makers apart. */
export function papersFor(serial: number, products: readonly Product[], endsOn: string): Paper[] {
  const maker = String(serial).padStart(4, "0");
  const ids = products.map(({ id }) => id);
  const isEdible = (p: Product) => !["batik_fesyen", "kriya", "kosmetik"].includes(p.class);
  const edible = products.filter(isEdible).map(({ id }) => id);
  const hasAnnexes = serial % 4 === 3;
  const papers: Paper[] = [
    {
      kind: "nib",
      title: "NOMOR INDUK BERUSAHA",
      number: `022000369${maker}`,
      productIds: ids,
      annex: hasAnnexes ? ["LAMPIRAN NIB", "10799 Industri produk makanan lainnya"] : undefined,
    },
  ];
  if (edible.length > 0) {
    const number = `ID3211000${maker}740424`;
    const annex = hasAnnexes
      ? ["LAMPIRAN: NAMA PRODUK", ...products.filter(isEdible).map(({ name }) => name)]
      : undefined;
    papers.push({ kind: "halal", title: "SERTIFIKAT HALAL", number, productIds: edible, annex });
  }
  for (const [i, product] of products.entries()) {
    const order = String(i + 1).padStart(2, "0");
    const one = { expiresOn: endsOn, productIds: [product.id] };
    if (["pangan_kering", "minuman_serbuk", "bumbu"].includes(product.class)) {
      const number = `2${foodGroup(product)}3215${order}${maker}-${yearOf(endsOn)}`;
      papers.push({ kind: "pirt", title: `SPP-IRT ${product.name}`, number, ...one });
    }
    if (["pangan_dingin", "minuman_siap"].includes(product.class)) {
      papers.push({ kind: "md", title: `BPOM MD ${product.name}`, number: `MD2652${order}00${maker}`, ...one });
    }
    if (product.class === "kosmetik") {
      const number = `NA182605${order}${maker.slice(1)}`;
      papers.push({ kind: "kosmetik", title: `NOTIFIKASI ${product.name}`, number, ...one });
    }
  }
  return papers;
}

function foodGroup({ name, class: code, category }: Product) {
  if (code === "bumbu") return "11";
  if (code === "minuman_serbuk") return category === "minuman" ? "13" : "10";
  if (/pisang|mangrove/i.test(name)) return "14";
  return /singkong/i.test(name) ? "15" : "06";
}

/** Of the P-IRT every third is so old that its commitment is late. */
function issuedOn({ kind, number }: Paper) {
  if (kind === "halal") return "2024-04-30";
  const isFresh = kind === "pirt" && Number(number.slice(0, 13)) % 3 > 0;
  return dayIn(isFresh ? -40 : -200);
}

/** An owner hands a permit in, with its file, as they would on the site. */
export async function handIn(tx: Tx, owner: Person, business: { id: string; name: string }, paper: Paper) {
  const lines = [paper.title, `Nomor ${paper.number}`, business.name, `Berlaku s.d. ${paper.expiresOn ?? "-"}`];
  const { kind, number, expiresOn, productIds, annex } = paper;
  const fileIds = [await sendSample(tx, owner, "dokumen", `${kind}-contoh.pdf`, lines)];
  if (annex) fileIds.push(await sendSample(tx, owner, "dokumen", `${kind}-lampiran-contoh.pdf`, annex));
  const input = {
    businessId: business.id,
    kind,
    number,
    expiresOn,
    issuedOn: issuedOn(paper),
    fileIds,
    isAsPrinted: true,
    productIds,
    facts: sampleFacts(kind, number),
  };
  return submitDocument(owner, input, tx);
}

/** Handed in and accepted. */
export async function license(
  tx: Tx,
  owner: Person,
  verifier: Person,
  business: { id: string; name: string },
  papers: Paper[],
) {
  for (const paper of papers) {
    const documentId = await handIn(tx, owner, business, paper);
    const waited = Number(paper.number.replaceAll(/\D/g, "").slice(-5)) % 130;
    const submittedAt = new Date(Date.now() - waited * 3_600_000);
    await tx.update(documents).set({ submittedAt }).where(eq(documents.id, documentId));
    await verifyDocument(verifier, { documentId, reason: "" }, tx);
  }
}
