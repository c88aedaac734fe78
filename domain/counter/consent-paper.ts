import type { Content } from "pdfmake/interfaces";
import { type Db, db } from "@/db/client";
import { formatDate } from "@/lib/dates";
import { facts } from "@/lib/pdf/facts";
import { letterhead } from "@/lib/pdf/letterhead";
import type { Paper } from "@/lib/pdf/paper";
import { paperTitle } from "@/lib/pdf/paper-title";
import { paragraph } from "@/lib/pdf/paragraph";
import { signatures } from "@/lib/pdf/signatures";
import { type Head, readLetterhead } from "../consignments/read-letterhead";
import { type ConsentPurpose, consentWordings } from "../people/consent-wordings";
import type { Actor } from "../policy";
import { getVisit, type VisitRecord } from "./get-visit";

const purposes = Object.keys(consentWordings) as ConsentPurpose[];

/** The form to be signed: each sentence with its own box, word for word as it will be stored. */
export async function getConsentPaper(actor: Actor, visitId: string, tx: Db = db) {
  return consentPaper(await getVisit(actor, visitId, tx), await readLetterhead(tx));
}

function consentPaper(visit: VisitRecord, office: Head): Paper {
  return {
    title: `Persetujuan ${visit.name}`,
    author: office.name,
    dated: visit.startedAt,
    footer: `Formulir persetujuan, loket nomor ${visit.number}, ${formatDate(visit.day)}`,
    content: [
      ...letterhead(office),
      ...paperTitle("Persetujuan pemakaian data"),
      paragraph("Yang bertanda tangan di bawah ini:"),
      facts([
        ["Nama", visit.ownerName],
        ["Usaha", visit.name],
        ["Alamat", [visit.address, visit.kecamatan && `Kecamatan ${visit.kecamatan}`].filter(Boolean).join(", ")],
      ]),
      paragraph(
        "menyatakan setuju atas yang diberi tanda centang. Setiap persetujuan berdiri sendiri. Yang pertama diperlukan agar dinas dapat melayani; yang lain boleh tidak disetujui tanpa memengaruhi layanan. Semuanya dapat ditarik kapan saja di loket atau di halaman Akun. Bila yang pertama ditarik, dinas berhenti memproses usaha ini, dan etalase serta mitra ikut berakhir.",
      ),
      ...purposes.map(
        (purpose): Content => ({
          columns: [
            { width: 18, canvas: [{ type: "rect", x: 0, y: 1, w: 11, h: 11, lineWidth: 0.8 }] },
            { width: "*", text: consentWordings[purpose], lineHeight: 1.25 },
          ],
          margin: [0, 0, 0, 10],
        }),
      ),
      signatures([
        { title: "Petugas loket", name: visit.servedBy },
        {
          above: [office.city, formatDate(visit.day)].filter(Boolean).join(", "),
          title: "Yang menyetujui",
          name: visit.ownerName,
        },
      ]),
    ],
  };
}
