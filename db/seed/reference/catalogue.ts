/** Shelves of the storefront; the motif names the drawing that stands in for a missing photo. */
export const categoryRows = [
  { slug: "camilan", name: "Camilan", motif: "keripik" },
  { slug: "kue", name: "Kue", motif: "kue" },
  { slug: "kopi-teh", name: "Kopi & teh", motif: "kopi" },
  { slug: "minuman", name: "Minuman", motif: "minuman" },
  { slug: "bumbu-sambal", name: "Bumbu & sambal", motif: "sambal" },
  { slug: "olahan-ikan", name: "Olahan ikan & telur", motif: "ikan" },
  { slug: "hasil-bumi", name: "Hasil bumi & madu", motif: "madu" },
  { slug: "batik-fesyen", name: "Batik & fesyen", motif: "batik" },
  { slug: "kriya", name: "Kriya & tas", motif: "tas" },
  { slug: "perawatan", name: "Sabun & perawatan", motif: "sabun" },
];

/** Classes of product that the requirement matrix speaks of. */
export const classRows = [
  { code: "pangan_kering", name: "Pangan kering kemasan (rumahan)" },
  { code: "pangan_dingin", name: "Pangan olahan dingin/beku, susu, daging, atau berklaim" },
  { code: "siap_saji", name: "Kue basah, umur simpan di bawah 7 hari, siap saji" },
  { code: "minuman_siap", name: "Minuman siap minum kemasan" },
  { code: "minuman_serbuk", name: "Kopi, teh, minuman serbuk" },
  { code: "bumbu", name: "Bumbu & sambal" },
  { code: "bahan_segar", name: "Bahan segar (beras, madu, telur)" },
  { code: "batik_fesyen", name: "Batik & fesyen" },
  { code: "kriya", name: "Kriya, tas, boneka" },
  { code: "kosmetik", name: "Sabun, lotion, parfum" },
];
