import { expect, test } from "vitest";
import { dataTable } from "./data-table";
import { drawable, inTheFont } from "./drawable";
import { facts } from "./facts";
import { letterhead } from "./letterhead";
import { paperTitle } from "./paper-title";
import { paragraph } from "./paragraph";
import { printedText } from "./printed-text";
import { renderPdf } from "./render-pdf";
import { signatures } from "./signatures";

const rows = Array.from({ length: 90 }, (_, i) => [String(i + 1), `Keripik “renyah” – é • no. ${i + 1}`, "15.000"]);
const sample = () =>
  renderPdf({
    title: "Surat contoh",
    author: "Kantor contoh",
    dated: new Date("2026-11-24T03:00:00Z"),
    footer: "Dicetak dari portal",
    content: [
      ...letterhead({ above: "Pemerintah contoh", name: "Kantor contoh", lines: ["Jalan Contoh No. 1"] }),
      ...paperTitle("Surat contoh", "001/contoh/2026"),
      paragraph(["Nama ", { text: "Usaha 🎉 Contoh", bold: true }, " dan tanda “kutip”, é, –, •."]),
      facts([
        ["Nama", "Bu Contoh"],
        ["Alamat", ""],
      ]),
      dataTable([{ head: "No." }, { head: "Barang", width: "*" }, { head: "Harga", isNumber: true }], rows, {
        total: ["", "Jumlah", "1.350.000"],
      }),
      signatures([{ above: "Karawang, 24 November 2026", title: "Kepala Kantor" }], [paragraph("Demikian.")]),
    ],
  });

test("a paper is a PDF of several numbered pages, and the same bytes each time", async () => {
  const [once, again] = [await sample(), await sample()];
  expect(Buffer.from(once.subarray(0, 5)).toString()).toBe("%PDF-");
  expect(Buffer.from(once).equals(Buffer.from(again))).toBe(true);
  const text = Buffer.from(once).toString("latin1");
  expect(text.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(2);
  expect(text).toContain("/Lang (id-ID)");
});

const long = (many: number) =>
  renderPdf({
    title: "Surat panjang",
    author: "Kantor contoh",
    dated: new Date(0),
    content: [
      dataTable(
        [{ head: "No." }, { head: "Barang", width: "*" }, { head: "Harga", isNumber: true }],
        rows.slice(0, many),
        {
          title: "Menurut barang",
        },
      ),
      dataTable([{ head: "Kecamatan", width: "*" }], [["Klari"], ["Cikampek"]], { title: "Menurut kecamatan" }),
      signatures([{ title: "Kepala Kantor" }], [paragraph("Demikian surat ini dibuat.")]),
    ],
  });

test("no page has signatures without what they sign, nor the head of a table without rows", async () => {
  for (let many = 28; many <= 40; many++) {
    const pages = await printedText(await long(many));
    expect(pages.find((page) => page.includes("Kepala Kantor"))).toContain("Demikian surat ini dibuat.");
    expect(pages.find((page) => page.includes("Menurut kecamatan"))).toContain("Klari");
    expect(pages.filter((page) => page.includes("No.")).every((page) => page.includes("Menurut barang"))).toBe(true);
  }
});

const signed = (many: number, above: number) =>
  renderPdf({
    title: "Surat bertabel",
    author: "Kantor contoh",
    dated: new Date(0),
    content: [
      ...Array.from({ length: above }, () => paragraph("Baris pengantar.")),
      dataTable(
        [{ head: "No." }, { head: "Barang", width: "*" }, { head: "Harga", isNumber: true }],
        rows.slice(0, many).map(([number = "", name = "", price = ""]) => [`ke-${number}.`, name, price]),
        {
          title: "Menurut barang",
          total: ["", "Jumlah semua", "1.350.000"],
          signed: signatures([{ title: "Kepala Kantor" }], [paragraph("Demikian surat ini dibuat.")]),
        },
      ),
    ],
  });

test("what is signed below a table never stands on a page without its last rows and their total", async () => {
  for (const [many, above] of [...[...Array(16).keys()].map((i) => [23 + i, 0]), [1, 29], [1, 36], [2, 30], [3, 31]]) {
    const pages = await printedText(await signed(many ?? 0, above ?? 0));
    const last = pages.filter((page) => page.includes("Kepala Kantor"));
    expect(last).toHaveLength(1);
    expect(last[0]).toBe(pages.at(-1));
    expect(last[0]).toMatch(
      new RegExp(`No\\..*ke-${many}\\. .*Jumlah semua.*Demikian surat ini dibuat.*Kepala Kantor`),
    );
    expect(last[0]?.match(/ke-\d+\./g)?.length).toBeGreaterThanOrEqual(Math.min(2, many ?? 0));
    expect(pages.join(" ").match(/ke-\d+\./g)).toHaveLength(many ?? 0);
  }
});

const totalled = (many: number, above: number) =>
  renderPdf({
    title: "Daftar berjumlah",
    author: "Kantor contoh",
    dated: new Date(0),
    content: [
      ...Array.from({ length: above }, () => paragraph(["Baris pengantar."])),
      dataTable(
        [{ head: "No." }, { head: "Barang", width: "*" }, { head: "Harga", isNumber: true }],
        rows.slice(0, many).map(([number = "", name = "", price = ""]) => [`ke-${number}.`, name, price]),
        { title: "Menurut barang", total: ["", "Jumlah semua", "1.350.000"] },
      ),
    ],
  });

test("a total never stands alone on a page: the last row stays with it, and the head above both", async () => {
  for (const [many, above] of [
    ...[...Array(16).keys()].map((i) => [30 + i, 0]),
    [1, 36],
    [1, 38],
    [2, 37],
    [2, 38],
    [3, 36],
    [3, 37],
    [5, 35],
    [5, 36],
  ]) {
    const pages = await printedText(await totalled(many ?? 0, above ?? 0));
    const last = pages.filter((page) => page.includes("Jumlah semua"));
    expect(last).toHaveLength(1);
    expect(last[0]).toMatch(new RegExp(`No\\..*ke-${many}\\. .*Jumlah semua`));
    expect(pages.join(" ").match(/ke-\d+\./g)).toHaveLength(many ?? 0);
    const onEach = pages.map((page) => page.match(/ke-\d+\./g)?.length ?? 0).filter((rows) => rows > 0);
    expect(Math.min(...onEach)).toBeGreaterThanOrEqual(Math.min(2, many ?? 0)); // no row of several is left alone
    expect(last[0]?.match(/Menurut barang/g)).toHaveLength(1);
  }
});

test("no letter of a name vanishes: it is drawn, or one like it is, or a sign says that one is missing", () => {
  expect(drawable("Élan – “Ñandú” • ½ №5 →")).toBe("Élan – “Ñandú” • ½ №5 ›");
  expect(drawable("Baris\u200b\u00ad satu\r\ndua\u2003tiga")).toBe("Baris satu\ndua tiga");
  expect(drawable("𝐒𝐚𝐦𝐛𝐚𝐥 ﬁt ㎏ ①")).toBe("Sambal fit kg 1");
  expect(drawable("Ṣafā Ḥalāl Ṭāhā Ǧamīl ẖ")).toBe("S\u0323afā H\u0323alāl T\u0323āhā Gamīl h");
  expect(drawable("Warung 🎉 👨‍👩‍👧 🇮🇩")).toBe("Warung \ufffd \ufffd \ufffd");
  expect(drawable("بركة 喜 ꦱ")).toBe("\ufffd\ufffd\ufffd\ufffd \ufffd \ufffd");
});

/** Signs that the font draws by one picture, so that they can't be told apart again. */
const twins: Record<string, string> = { "\u2126": "\u03a9", "\u2206": "\u0394", "\u0387": "\u00b7" };

test("every sign that is said to be in the font is drawn, and a paper says what stands for the others", async () => {
  const all = Array.from({ length: 0xffff }, (_, code) => String.fromCharCode(code)).filter((sign) =>
    new RegExp(`[${inTheFont}]`).test(sign),
  );
  const print = (text: string) =>
    renderPdf({ title: "Uji", author: "Kantor", dated: new Date(0), footer: "Kaki", content: [{ text }] });
  const known = all.filter((sign) => !/[\s\p{M}\ufffd]/u.test(sign));
  const [page = ""] = await printedText(await print(known.join(" ")));
  const printed = page.split(" ").map((sign) => twins[sign] ?? sign);
  expect(known.map((sign) => twins[sign] ?? sign).filter((sign) => !printed.includes(sign))).toEqual([]);
  expect(page).not.toContain("menggantikan");
  const [other] = await printedText(await print("Toko Ṣafā بر"));
  expect(other?.normalize()).toContain("Toko Ṣafā \ufffd\ufffd Kaki · \ufffd menggantikan huruf".normalize());
});

test("a receipt is as long as what it says", async () => {
  const bytes = await renderPdf({
    title: "Tanda terima",
    author: "Kantor contoh",
    dated: new Date(0),
    size: { width: 226, height: "auto" },
    margins: 12,
    isNumbered: false,
    content: [paragraph("Satu baris.")],
  });
  expect(Buffer.from(bytes).toString("latin1")).toMatch(/\/MediaBox \[0 0 226 \d{2}(\.\d+)?\]/);
});

test("a receipt that lacks a sign says so at its end, on the same strip", async () => {
  const print = (text: string) =>
    renderPdf({
      ...{ title: "Nota", author: "Kantor contoh", dated: new Date(0), isNumbered: false, margins: 12 },
      ...{ size: { width: 164, height: "auto" } as const, content: [paragraph(text), paragraph("Terima kasih.")] },
    });
  expect(await printedText(await print("Keripik"))).toEqual([expect.not.stringContaining("menggantikan")]);
  const pages = await printedText(await print("Keripik 喜"));
  expect(pages).toEqual([expect.stringMatching(/Keripik \ufffd Terima kasih\. \ufffd menggantikan huruf/)]);
});

test("the number of a paper is neither broken nor stretched, wherever it comes to stand in running text", async () => {
  const number = "0013/BAST-T/GALERI-UMKM-KARAWANG/2026";
  const words = Array.from({ length: 14 }, (_, i) =>
    paragraph(
      `${"kata ".repeat(i + 3)}nomor ${number} atas 40 barang dalam 12 baris dibuat dengan sebenarnya, rangkap dua, masing-masing satu untuk setiap pihak yang ikut menandatanganinya di tempat itu.`,
    ),
  );
  const bytes = await renderPdf({ title: "Uji", author: "Kantor contoh", dated: new Date(0), content: words });
  const text = (await printedText(bytes)).join(" ");
  expect(text.split(` ${number} atas`)).toHaveLength(words.length + 1);
  expect(text.split(" masing-masing satu")).toHaveLength(words.length + 1);
});
