/** `007/UMKM-HKI/2026`: the number as it stands on the paper. */
export function letterNumber({ numbering, serial, year }: { numbering: string; serial: number; year: number }) {
  return numbering.replaceAll("{nomor}", String(serial).padStart(3, "0")).replaceAll("{tahun}", String(year));
}
