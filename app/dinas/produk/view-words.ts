import type { ProductView } from "@/domain/dashboard/product-views";

export const viewWords: Record<ProductView, { label: string; lead: string; empty: string }> = {
  semua: {
    label: "Semua",
    lead: "Semua produk yang tercatat, menurut nama.",
    empty: "Produk masuk lewat pelaku UMKM atau perapihan data lama.",
  },
  dipajang: {
    label: "Dipajang",
    lead: "Produk yang sekarang terpajang di galeri atau pojok.",
    empty: "Produk yang lolos kurasi dan dipajang akan tampil di sini.",
  },
  segera_berakhir: {
    label: "Legalitas segera berakhir",
    lead: "Produk yang legalitasnya lengkap, tetapi berakhir dalam 30 hari.",
    empty: "Tidak ada legalitas yang berakhir dalam 30 hari ke depan.",
  },
};
