/** The sides from which a report looks at the same sales, in the order in which all its forms show them. */
export const sides = ["bulan", "hari", "tempat", "cara", "kecamatan", "pemilik", "produk"] as const;
export type Side = (typeof sides)[number];

export const sideWords: Record<Side, { title: string; one: string }> = {
  bulan: { title: "Menurut bulan", one: "Bulan" },
  hari: { title: "Menurut hari", one: "Hari" },
  tempat: { title: "Menurut tempat", one: "Tempat" },
  cara: { title: "Menurut cara bayar", one: "Cara bayar" },
  kecamatan: { title: "Menurut kecamatan pemilik", one: "Kecamatan" },
  pemilik: { title: "Menurut pemilik", one: "Pemilik" },
  produk: { title: "Menurut produk", one: "Produk" },
};
