type Wish = { pages?: number; size?: [number, number]; text?: string };

/** For tests: a whole PDF of so many pages, each red, with a line of text. */
export function pdfWith({ pages = 1, size = [595, 842], text = "contoh" }: Wish = {}) {
  const content = `1 0 0 rg 0 0 ${size.join(" ")} re f 0 g BT /F1 24 Tf 20 20 Td (${text}) Tj ET`;
  const kids = Array.from({ length: pages }, (_, i) => `${i + 5} 0 R`);
  const page = `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${size.join(" ")}] /Contents 3 0 R /Resources << /Font << /F1 4 0 R >> >> >>`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids.join(" ")}] /Count ${pages} >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ...kids.map(() => page),
  ];
  let body = "%PDF-1.4\n";
  const table = objects.map((object, i) => {
    const line = `${String(body.length).padStart(10, "0")} 00000 n \n`;
    body += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return line;
  });
  const count = objects.length + 1;
  const trailer = `trailer << /Size ${count} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF`;
  return Buffer.from(`${body}xref\n0 ${count}\n0000000000 65535 f \n${table.join("")}${trailer}`);
}
