import type { Metadata } from "next";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";

export const metadata: Metadata = { title: "Tidak ditemukan" };

export default function NotFound() {
  return (
    <>
      <h1 className="mb-6">Halaman ini tidak ada</h1>
      <EmptyState
        title="Produk atau pembuatnya tidak sedang dipajang"
        action={<ButtonLink href="/">Lihat yang dipajang</ButtonLink>}
      >
        Mungkin alamatnya salah ketik, atau produknya sedang tidak dipajang di tempat mana pun.
      </EmptyState>
    </>
  );
}
