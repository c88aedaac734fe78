import { formatDate } from "@/lib/dates";
import { facts } from "@/lib/pdf/facts";
import { letterhead } from "@/lib/pdf/letterhead";
import { paperTitle } from "@/lib/pdf/paper-title";
import { paragraph } from "@/lib/pdf/paragraph";
import { renderPdf } from "@/lib/pdf/render-pdf";
import { signatures } from "@/lib/pdf/signatures";
import { letterNumber } from "./letter-number";
import type { Letter } from "./list-letters";

/** The letter as a PDF, from what was kept when it was issued: the same bytes whenever it is printed. */
export function printLetter(letter: Letter) {
  const { brand, brandClass, year, issuedOn, issuedAt, cancelledAt, cancelledWhy } = letter;
  const { letterhead: head, business, owner, address, kecamatan, nib, products } = letter.facts;
  const number = letterNumber(letter);
  const bold = (text: string) => ({ text, bold: true as const });
  return renderPdf({
    title: `Surat keterangan UMK ${number}`,
    subject: `Pendaftaran merek ${brand}`,
    author: head.name,
    dated: issuedAt,
    footer: `${number} · Satu merek, satu permohonan, tahun ${year}`,
    content: [
      ...letterhead(head),
      ...paperTitle("Surat keterangan usaha mikro dan kecil", number),
      ...(cancelledAt
        ? [
            {
              text: `DIBATALKAN ${formatDate(cancelledAt)}: ${cancelledWhy}`,
              bold: true,
              alignment: "center" as const,
              margin: [0, 0, 0, 12] as [number, number, number, number],
            },
          ]
        : []),
      paragraph(`Yang bertanda tangan di bawah ini, ${head.signatory}, menerangkan bahwa:`),
      facts([
        ["Nama pemilik", owner],
        ["Nama usaha", business],
        ["Alamat", address],
        ["Kecamatan", kecamatan],
        ["NIB", nib],
        ["Produk", products.join(", ")],
      ]),
      paragraph("adalah usaha mikro atau usaha kecil yang tercatat dan dibina oleh kantor kami."),
      paragraph([
        "Surat ini diberikan untuk permohonan pendaftaran merek ",
        bold(`“${brand}”`),
        " pada ",
        bold(`kelas ${brandClass}`),
        " di Direktorat Jenderal Kekayaan Intelektual, dengan tarif usaha mikro dan kecil.",
      ]),
      paragraph([
        "Surat ini berlaku untuk ",
        bold("satu merek dan satu permohonan"),
        `, sampai dengan 31 Desember ${year}.`,
      ]),
      signatures(
        [{ above: `${head.city}, ${formatDate(issuedOn)}`, title: head.signatory }],
        [paragraph("Demikian surat keterangan ini dibuat untuk dipergunakan sebagaimana mestinya.")],
      ),
    ],
  });
}
