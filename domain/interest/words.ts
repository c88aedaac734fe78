export const interestKinds = ["lihat", "qr", "wa"] as const;
export type InterestKind = (typeof interestKinds)[number];

export const interestWords: Record<InterestKind, string> = {
  lihat: "Halaman dibuka",
  qr: "Dari pindai QR",
  wa: "Ketuk WhatsApp",
};
