import { nameByType } from "@/lib/storage/name-by-type";

const words: Record<string, string> = {
  "image/jpeg": "foto JPG",
  "image/png": "gambar PNG",
  "image/webp": "gambar WebP",
  "application/pdf": "PDF",
};

/** What a person is told of a file that was taken, but not quite as it came. */
export function keptNote(sentName: string, { name, mime }: { name: string; mime: string }) {
  const fitting = nameByType(sentName, mime);
  const said = [
    name !== fitting && `Berkas yang sama sudah Anda kirim dengan nama ${name}.`,
    name === fitting &&
      name !== sentName &&
      sentName.includes(".") &&
      `Isinya ${words[mime] ?? mime}, jadi kami simpan dengan nama ${name}.`,
    mime.startsWith("image/") && "Hanya gambarnya yang disimpan, tanpa lokasi dan isi lain.",
  ].filter(Boolean);
  return said.length > 0 ? said.join(" ") : undefined;
}
