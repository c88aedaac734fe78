const words: Record<string, string> = {
  "image/jpeg": "foto JPG",
  "image/png": "gambar PNG",
  "image/webp": "gambar WebP",
  "application/pdf": "PDF",
};

/** What a person is told of a file that was taken, but not quite as it came. */
export function keptNote(sentName: string, { name, mime }: { name: string; mime: string }) {
  const renamed = name !== sentName && sentName.includes(".");
  const said = [
    renamed && `Isinya ${words[mime] ?? mime}, jadi kami simpan dengan nama ${name}.`,
    mime.startsWith("image/") && "Lokasi, data kamera, dan isi lain di luar gambarnya tidak ikut disimpan.",
  ].filter(Boolean);
  return said.length > 0 ? said.join(" ") : undefined;
}
