import type { consentPurposes } from "@/db/schema/people";

export type ConsentPurpose = (typeof consentPurposes)[number];

/**
 * What a person agrees to, word for word as it is stored, the edition in use last. A changed sentence is a new edition
 * and a new agreement: an edition that somebody may have agreed to stays here.
 */
const editions: Record<ConsentPurpose, readonly [string, ...string[]]> = {
  layanan: [
    "Saya setuju dinas menyimpan dan memakai data saya dan usaha saya untuk melayani saya: memeriksa legalitas, mengkurasi, memajang, dan menjual produk saya.",
  ],
  etalase: [
    "Saya setuju nama, lokasi, dan nomor WhatsApp usaha saya ditampilkan kepada pembeli di etalase umum.",
    "Saya setuju produk saya, serta nama, lokasi, dan nomor WhatsApp usaha saya, ditampilkan kepada pembeli di etalase umum.",
  ],
  mitra: ["Saya setuju data produk saya diteruskan kepada pengelola tempat di luar dinas yang memajang produk saya."],
};

/** The sentences of today. */
export const consentWordings = Object.fromEntries(
  Object.entries(editions).map(([purpose, texts]) => [purpose, texts.at(-1)]),
) as Record<ConsentPurpose, string>;

/** Which edition a stored sentence is; nothing for one that was written elsewhere, as on an older paper. */
export function editionOf(purpose: ConsentPurpose, wording: string) {
  const at = editions[purpose].indexOf(wording);
  return at < 0 ? undefined : at + 1;
}
