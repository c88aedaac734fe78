export type UploadRules = { accept: string; maxBytes: number };

/** "2,4 MB", the way people read it. */
export function sizeText(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000)).toLocaleString("id-ID")} kB`;
  return `${(bytes / 1_000_000).toLocaleString("id-ID", { maximumFractionDigits: 1 })} MB`;
}

/** "Foto atau PDF", or "Foto" where a PDF is not taken. */
export function sortsTaken(accept: string): string {
  return accept.includes("application/pdf") ? "Foto atau PDF" : "Foto";
}

/** What a file goes on saying of itself once it is here: photos are written anew, a PDF is not. */
export function pdfNote(accept: string): string | undefined {
  if (!accept.includes("application/pdf")) return;
  return "PDF disimpan apa adanya, termasuk keterangan di dalamnya seperti lokasi; dari foto, lokasinya dihapus.";
}

/** Why this file cannot be sent, or nothing. The server judges again, by content. */
export function uploadProblem(
  file: { name: string; type: string; size: number },
  rules: UploadRules,
): string | undefined {
  if (file.size === 0) return "Berkas ini kosong. Pilih berkas lain.";
  if (file.size > rules.maxBytes) {
    return `Berkas ini ${sizeText(file.size)}, paling besar ${sizeText(rules.maxBytes)}. Kecilkan atau pilih berkas lain.`;
  }
  if (!isAccepted(file, rules.accept)) {
    const orPdf = rules.accept.includes("application/pdf") ? " atau PDF" : "";
    return `Jenis berkas ini tidak dapat diterima. Pilih foto (JPG, PNG)${orPdf}.`;
  }
}

function isAccepted(file: { name: string; type: string }, accept: string): boolean {
  return accept.split(",").some((entry) => {
    const wanted = entry.trim().toLowerCase();
    if (wanted.startsWith(".")) return file.name.toLowerCase().endsWith(wanted);
    if (wanted.endsWith("/*")) return file.type.startsWith(wanted.slice(0, -1));
    return file.type === wanted;
  });
}
