import type { consentPurposes } from "@/db/schema/people";

export type ConsentPurpose = (typeof consentPurposes)[number];

/** What a person agrees to, word for word as it is stored. A changed sentence is a new agreement. */
export const consentWordings: Record<ConsentPurpose, string> = {
  layanan:
    "Saya setuju dinas menyimpan dan memakai data saya dan usaha saya untuk melayani saya: memeriksa legalitas, mengkurasi, memajang, dan menjual produk saya.",
  etalase: "Saya setuju nama, lokasi, dan nomor WhatsApp usaha saya ditampilkan kepada pembeli di etalase umum.",
  mitra: "Saya setuju data produk saya diteruskan kepada pengelola tempat di luar dinas yang memajang produk saya.",
};
