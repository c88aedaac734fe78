import type { Metadata } from "next";
import { PublicShell } from "@/components/layout/public-shell";
import { ButtonLink } from "@/components/ui/button-link";
import { regency } from "@/lib/site-name";
import { baseUrl } from "./_parts/base-url";

export const metadata: Metadata = {
  metadataBase: new URL(baseUrl()),
};

const links = [
  { href: "/kategori/camilan", label: "Produk" },
  { href: "/pojok", label: "Pojok" },
  { href: "/galeri", label: "Galeri" },
];

const footerLinks = [
  { href: "/galeri", label: "Tentang galeri" },
  { href: "/pojok", label: "Pojok di 30 kecamatan" },
  { href: "/daftar", label: "Daftarkan usaha" },
  { href: "/masuk", label: "Masuk" },
];

export default function StorefrontLayout({ children }: LayoutProps<"/">) {
  return (
    <PublicShell
      name="Galeri UMKM"
      place={regency()}
      links={links}
      search={{ action: "/cari", label: "Cari produk atau pembuat", placeholder: "Cari keripik, kopi, batik…" }}
      account={
        <ButtonLink href="/masuk" variant="secondary" size="small">
          Masuk
        </ButtonLink>
      }
      footer={{
        about: (
          <p>
            Etalase produk usaha mikro, kecil, dan menengah {regency()}. Hanya produk yang izinnya lengkap dan sedang
            dipajang yang tampil di sini.
          </p>
        ),
        links: footerLinks,
        note: <p>Dikelola Dinas Koperasi dan UKM {regency()}.</p>,
      }}
    >
      {children}
    </PublicShell>
  );
}
