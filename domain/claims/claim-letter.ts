import type { Content } from "pdfmake/interfaces";
import { type Db, db } from "@/db/client";
import { formatDate } from "@/lib/dates";
import { letterhead } from "@/lib/pdf/letterhead";
import type { Paper } from "@/lib/pdf/paper";
import { paperTitle } from "@/lib/pdf/paper-title";
import { paragraph } from "@/lib/pdf/paragraph";
import { signatures } from "@/lib/pdf/signatures";
import { showReadableCode } from "@/lib/readable-code";
import { getBusiness } from "../businesses/get-business";
import { type Head, readLetterhead } from "../consignments/read-letterhead";
import { Forbidden } from "../errors";
import type { Person } from "../policy";
import { getClaimState } from "./get-claim-state";
import { codeDays } from "./make-code";

type Letter = {
  office: Head;
  business: string;
  ownerName: string;
  code: string;
  address: string;
  officer: string;
  dated: Date;
};

type Asked = { businessId: string; code: string; address: string; dated: Date };

/** The letter that goes to the owner of a record, with the code to claim it. */
export async function getClaimLetter(actor: Person, { businessId, ...asked }: Asked, tx: Db = db) {
  const { mayIssue } = await getClaimState(actor, businessId, tx);
  if (!mayIssue) throw new Forbidden();
  const { name: business, ownerName } = await getBusiness(actor, businessId, tx);
  return claimLetter({ ...asked, business, ownerName, officer: actor.name, office: await readLetterhead(tx) });
}

function claimLetter({ office, business, ownerName, code, address, officer, dated }: Letter): Paper {
  return {
    title: `Surat klaim ${business}`,
    author: office.name,
    dated,
    content: [
      ...letterhead(office),
      ...paperTitle("Pemberitahuan data usaha"),
      paragraph(["Kepada Yth. ", { text: ownerName, bold: true }, ", pemilik ", { text: business, bold: true }, "."]),
      paragraph(
        "Usaha Anda tercatat di dinas. Agar Anda dapat melihat datanya, melengkapi legalitas, dan mengajukan produk ke galeri sendiri, sambungkan catatan itu dengan akun Anda:",
      ),
      {
        ol: [
          `Buka ${address}/klaim di HP atau komputer.`,
          "Ketik kode di bawah ini, lalu isi nama dan kata sandi Anda.",
          "Selesai: data usaha Anda terbuka.",
        ],
        margin: [12, 0, 0, 12],
      },
      { text: showReadableCode(code), bold: true, fontSize: 22, alignment: "center", margin: [0, 6, 0, 10] },
      { qr: `${address}/klaim#${code}`, fit: 110, alignment: "center", margin: [0, 0, 0, 14] } as Content,
      signatures(
        [{ above: [office.city, formatDate(dated)].filter(Boolean).join(", "), title: "Petugas dinas", name: officer }],
        [
          paragraph(
            `Kode berlaku ${codeDays} hari sejak ${formatDate(dated)} dan hanya sekali pakai. Siapa pun yang memegangnya dapat mengambil alih data usaha: jangan difoto, jangan dibagikan. Bila usaha ini bukan milik Anda, kembalikan surat ini ke dinas.`,
          ),
        ],
      ),
    ],
  };
}
