/** How the office heads its papers. */
export const office = {
  above: "Pemerintah Kabupaten Karawang",
  name: "Dinas Koperasi dan UKM",
  lines: ["Galeri UMKM Karawang"],
};
