type Shelf = { categorySlug: string; classCode: string };

const shelves: readonly (readonly [RegExp, Shelf])[] = [
  [
    /sabun|lotion|parfum|kosmetik|lulur|sampo|shampoo|skincare|lip ?balm|minyak urut/,
    { categorySlug: "perawatan", classCode: "kosmetik" },
  ],
  [
    /batik|fashion|fesyen|kaos|baju|kemeja|hijab|kerudung|kain|jaket|mukena|sarung|gamis|busana|konveksi/,
    { categorySlug: "batik-fesyen", classCode: "batik_fesyen" },
  ],
  [
    /\btas\b|boneka|topi|dompet|rajut|anyaman|kerajinan|kriya|gantungan|miniatur|souvenir|craft|ukir|sandal|sepatu|lilin|bros/,
    { categorySlug: "kriya", classCode: "kriya" },
  ],
  [/telur/, { categorySlug: "olahan-ikan", classCode: "bahan_segar" }],
  [
    /presto|nugget|bakso|baso|dimsum|frozen|beku|susu|yogh?urt|sosis|otak|siomay|keju mozza|es krim/,
    { categorySlug: "olahan-ikan", classCode: "pangan_dingin" },
  ],
  [/sambal|sambel|bumbu|terasi|kecap|saus|rempah/, { categorySlug: "bumbu-sambal", classCode: "bumbu" }],
  [/kopi|\bteh\b|coffee/, { categorySlug: "kopi-teh", classCode: "minuman_serbuk" }],
  [/serbuk|bubuk jahe|bandrek|wedang|jahe instan/, { categorySlug: "minuman", classCode: "minuman_serbuk" }],
  [/madu|beras|gula aren|gula semut|sayur|buah segar/, { categorySlug: "hasil-bumi", classCode: "bahan_segar" }],
  [/sirup|\bjus\b|minuman|sari buah|drink/, { categorySlug: "minuman", classCode: "minuman_siap" }],
  [/\bikan\b|udang|olahan ikan|abon|bandeng|cumi/, { categorySlug: "olahan-ikan", classCode: "pangan_kering" }],
  [
    /brownies|\broti\b|donat|bolu(?! kijing)|lapis|cake|kue basah|tart/,
    { categorySlug: "kue", classCode: "siap_saji" },
  ],
  [/\bkue\b|cookies|nastar|simping|semprong|kijing|kastengel/, { categorySlug: "kue", classCode: "pangan_kering" }],
];
const snack: Shelf = { categorySlug: "camilan", classCode: "pangan_kering" };

/** Shelf and class for a product that nobody has classed yet: by its name, else by the sheet's own grouping. The owner corrects it. */
export function guessShelf(product: string, grouping: string | null): Shelf {
  const by = (text: string) => shelves.find(([words]) => words.test(text.toLowerCase()))?.[1];
  return by(product) ?? by(grouping ?? "") ?? snack;
}
