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
import { listCounters } from "./counters";
import { getVisit } from "./get-visit";

const purposes = Object.keys(consentWordings) as ConsentPurpose[];
/** To be written on by hand. */
const line = "……………………………………………………………………";

type Signer = { owner?: string; business?: string; address?: string; officer?: string; at?: string };
type Form = { title: string; footer: string; dated: Date; office: Head; signer: Signer };

/** The form to be signed: each sentence with its own box, word for word as it will be stored. */
export async function getConsentPaper(actor: Actor, visitId: string, tx: Db = db) {
  const visit = await getVisit(actor, visitId, tx);
  const office = await readLetterhead(tx);
  const day = formatDate(visit.day);
  return consentPaper({
    title: `Persetujuan ${visit.name}`,
    footer: `Formulir persetujuan, loket nomor ${visit.number}, ${day}`,
    dated: visit.startedAt,
    office,
    signer: {
      owner: visit.ownerName,
      business: visit.name,
      address: [visit.address, visit.kecamatan && `Kecamatan ${visit.kecamatan}`].filter(Boolean).join(", "),
      officer: visit.servedBy,
      at: [office.city, day].filter(Boolean).join(", "),
    },
  });
}

/** The same for somebody of whom nothing is on record: filled in by hand and signed before anything is stored. */
export async function getBlankConsentPaper(actor: Actor, tx: Db = db) {
  await listCounters(actor, tx);
  const office = await readLetterhead(tx);
  const at = office.city ? `${office.city}, ……………………` : "……………………, ……………………";
  return consentPaper({
    title: "Formulir persetujuan",
    footer: "Formulir persetujuan, diisi dan ditandatangani sebelum data dicatat",
    dated: new Date(),
    office,
    signer: { owner: line, business: line, address: line, at },
  });
}

function consentPaper({ title, footer, dated, office, signer }: Form): Paper {
  const isBlank = signer.officer === undefined;
  return {
    title,
    author: office.name,
    dated,
    footer,
    content: [
      ...letterhead(office),
      ...paperTitle("Persetujuan pemakaian data"),
      paragraph("Yang bertanda tangan di bawah ini:"),
      facts([
        ["Nama", signer.owner ?? ""],
        ["Usaha", signer.business ?? ""],
        ["Alamat", signer.address ?? ""],
      ]),
      paragraph(
        "menyatakan setuju atas yang diberi tanda centang. Setiap persetujuan berdiri sendiri. Yang pertama diperlukan agar dinas dapat melayani; yang lain boleh tidak disetujui tanpa memengaruhi layanan. Semuanya dapat ditarik kapan saja di loket atau di halaman Akun. Bila yang pertama ditarik, dinas berhenti memproses usaha ini, dan etalase serta mitra ikut berakhir.",
      ),
      ...purposes.slice(0, -1).map(tickBox),
      signatures(
        [
          { title: "Petugas loket", name: signer.officer },
          { above: signer.at, title: "Yang menyetujui", name: isBlank ? undefined : signer.owner },
        ],
        purposes.slice(-1).map(tickBox),
      ),
    ],
  };
}

function tickBox(purpose: (typeof purposes)[number]): Content {
  return {
    columns: [
      { width: 18, canvas: [{ type: "rect", x: 0, y: 1, w: 11, h: 11, lineWidth: 0.8 }] },
      { width: "*", text: consentWordings[purpose], lineHeight: 1.25 },
    ],
    margin: [0, 0, 0, 10],
  };
}
