import { nameKey } from "@/lib/name-key";

const forms: Record<string, string> = {
  ibu: "bu",
  bapak: "pak",
  bpk: "pak",
  bp: "pak",
  teteh: "teh",
  hajjah: "hj",
  haji: "h",
  kakak: "kak",
  umy: "umi",
};
const legal = /\b(cv|ud|pt|pd|umkm|ukm|ikm|kub|kwt|home industry|hi)\b\.?/g;
const titles =
  /\b(ibu|bu|bapak|bpk|bp|pak|h|hj|haji|hajah|hajjah|sdr|sdri|tn|ny|kang|teh|s\.?pd|s\.?e|s\.?h|s\.?sos|st|amd)\b\.?/g;

function words(text: string) {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
}

/** How two spellings of a business's name meet: `PONDOK  IBU ANI` and `Pondok Bu Ani`. */
export function businessKey(name: string) {
  const bare = name.toLowerCase().replaceAll(legal, " ");
  return words(/[a-z0-9]/.test(bare) ? bare : name)
    .map((word) => forms[word] ?? word)
    .join("");
}

/** How two spellings of a person's name meet, without titles. */
export function personKey(name: string) {
  const bare = name.toLowerCase().replaceAll(titles, " ");
  return nameKey(/[a-z]/.test(bare) ? bare : name);
}
