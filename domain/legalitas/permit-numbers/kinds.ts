export const permitKinds = ["nib", "pirt", "md", "halal", "kosmetik", "merek", "permohonan_merek"] as const;
export type PermitKind = (typeof permitKinds)[number];

export const permitNames: Record<PermitKind, string> = {
  nib: "NIB",
  pirt: "P-IRT",
  md: "BPOM MD",
  halal: "sertifikat halal",
  kosmetik: "notifikasi kosmetik",
  merek: "merek",
  permohonan_merek: "permohonan merek",
};
