/** A one-page PDF that says what it is and that it is a sample. */
export function samplePaper(lines: readonly string[]) {
  const text = [...lines, "CONTOH - bukan dokumen resmi"]
    .map(
      (line, i) =>
        `BT /F1 ${i === 0 ? 22 : 14} Tf 72 ${720 - i * 34} Td (${line.replaceAll(/[^\x20-\x7e]|[()\\]/g, " ")}) Tj ET`,
    )
    .join("\n");
  const frame = "0.16 0.24 0.42 RG 3 w 48 560 499 220 re S";
  const content = `${frame}\n${text}`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  ];
  const starts: number[] = [];
  let body = "%PDF-1.4\n";
  for (const [i, object] of objects.entries()) {
    starts.push(body.length);
    body += `${i + 1} 0 obj\n${object}\nendobj\n`;
  }
  const rows = starts.map((start) => `${String(start).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  return Buffer.from(
    `${body}xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer << /Size ${size} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF`,
  );
}
