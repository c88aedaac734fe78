/** The regency or city that the office serves, as a P-IRT number writes it and as people say it. */
export type HomeRegency = { code: string; name: string };

const provinces: Record<string, string> = {
  11: "Aceh",
  12: "Sumatera Utara",
  13: "Sumatera Barat",
  14: "Riau",
  15: "Jambi",
  16: "Sumatera Selatan",
  17: "Bengkulu",
  18: "Lampung",
  19: "Bangka Belitung",
  21: "Kepulauan Riau",
  31: "Jakarta",
  32: "Jawa Barat",
  33: "Jawa Tengah",
  34: "Yogyakarta",
  35: "Jawa Timur",
  36: "Banten",
  51: "Bali",
  52: "Nusa Tenggara Barat",
  53: "Nusa Tenggara Timur",
  61: "Kalimantan Barat",
  62: "Kalimantan Tengah",
  63: "Kalimantan Selatan",
  64: "Kalimantan Timur",
  65: "Kalimantan Utara",
  71: "Sulawesi Utara",
  72: "Sulawesi Tengah",
  73: "Sulawesi Selatan",
  74: "Sulawesi Tenggara",
  75: "Gorontalo",
  76: "Sulawesi Barat",
  81: "Maluku",
  82: "Maluku Utara",
  91: "Papua Barat",
  94: "Papua",
};

/** Where the four digits of a P-IRT number lie, in words. */
export function regencyWords(code: string, home: HomeRegency) {
  if (code === home.code) return home.name;
  const province = provinces[code.slice(0, 2)];
  return province ? `wilayah lain di ${province}` : "wilayah yang tidak dikenal";
}
