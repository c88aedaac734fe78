const forms: Record<string, string> = {
  kripik: "keripik",
  keripk: "keripik",
  kripk: "keripik",
  krpk: "keripik",
  kripix: "keripik",
  krupuk: "kerupuk",
  kerupuk: "kerupuk",
  peyek: "rempeyek",
  ori: "original",
  orginal: "original",
  orisinil: "original",
  orisinal: "original",
  orignal: "original",
  coklat: "cokelat",
  choco: "cokelat",
  chocolate: "cokelat",
  pedes: "pedas",
  hot: "pedas",
  sambel: "sambal",
  ranginang: "rengginang",
  renginang: "rengginang",
  bbq: "barbeque",
  barbekyu: "barbeque",
  telor: "telur",
  kacang2: "kacang",
  susu2: "susu",
  jagong: "jagung",
  kopie: "kopi",
  sirop: "sirup",
  syrup: "sirup",
  bantik: "batik",
  sedeng: "sedang",
  jumbo: "besar",
  mini: "kecil",
  bsr: "besar",
  kcl: "kecil",
};
const dropped = new Set(["rasa", "khas", "karawang", "asli", "aneka", "kemasan", "motif"]);

/** The words that make a product itself, in one spelling and in order of the alphabet; weights are left out. */
export function productWords(name: string): string[] {
  const bare = name
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/\d+(?:[.,]\d+)?\s*(?:gr?|gram|kg|ml|ltr|liter)\b/g, " ");
  const words = bare
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .map((word) => forms[word] ?? word);
  const own = words.filter((word) => !dropped.has(word));
  return [...new Set(own.length > 0 ? own : words)].sort();
}
