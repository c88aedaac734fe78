import { formatMoment } from "@/lib/dates";
import type { Section } from "./section";

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** All sections on one page that any browser opens, with no connection. */
export function readablePage(name: string, sections: readonly Section[], at: Date) {
  return `<!doctype html>
<html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Data saya</title>
<style>body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem}
table{border-collapse:collapse;display:block;overflow-x:auto}td,th{border:1px solid #bbb;padding:.3rem .6rem;text-align:start;vertical-align:top}
h2{margin-top:2.5rem}</style></head><body>
<h1>Data saya</h1>
<p>Salinan data ${escaped(name)} di Galeri UMKM, dibuat ${escaped(formatMoment(at))}. Isinya sama dengan data.json dan
berkas CSV di folder tabel; berkas yang diunggah ada di folder berkas. Simpan baik-baik: di sini ada NIK dan NPWP utuh.</p>
${sections.map(oneSection).join("\n")}
</body></html>
`;
}

function oneSection({ title, columns, rows }: Section) {
  if (rows.length === 0) return `<h2>${escaped(title)}</h2><p>Tidak ada.</p>`;
  const line = (cells: readonly unknown[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${escaped(String(cell ?? ""))}</${tag}>`).join("")}</tr>`;
  return `<h2>${escaped(title)}</h2><table>${line(columns, "th")}${rows.map((row) => line(row, "td")).join("")}</table>`;
}
