import type { Verdict } from "./verdict";

/** Why a verdict isn't complete, one sentence for each thing that is missing or may not be. */
export function missingPermits({ complete, requirements }: Verdict): string[] {
  const broken = requirements.filter(
    ({ level, state }) => state === "tidak_boleh" || (level === "wajib" && state !== "terpenuhi"),
  );
  if (!complete && broken.length === 0) return ["Belum ada aturan legalitas untuk jenis produk ini."];
  return broken.map(({ reason }) => reason);
}
