import type { Metadata } from "next";
import { PageHeader } from "@/components/layout/page-header";
import { ButtonLink } from "@/components/ui/button-link";
import { TextLink } from "@/components/ui/text-link";
import { cachedCriteria, cachedGalleries } from "../cached";
import { Criteria } from "./criteria";
import { Galleries } from "./galleries";

export const ensureStatic = "navigation";

export const metadata: Metadata = {
  title: "Tentang galeri",
  description: "Apa itu Galeri UMKM Karawang, syarat agar produk dipajang, dan cara menitipkannya.",
  alternates: { canonical: "/galeri" },
};

export default async function GalleryPage() {
  const [criteria, galleries] = await Promise.all([cachedCriteria(), cachedGalleries()]);
  return (
    <div className="space-y-10">
      <PageHeader
        title="Tentang galeri"
        lead="Galeri memajang dan menjualkan produk usaha kecil Karawang. Syaratnya sama untuk semua orang, dan siapa pun boleh datang langsung."
        crumbs={[{ href: "/", label: "Beranda" }, { label: "Tentang galeri" }]}
      />
      <Galleries galleries={galleries} />
      <section aria-labelledby="cara" className="max-w-prose space-y-3">
        <h2 id="cara">Cara menitipkan produk</h2>
        <p>
          Daftarkan usaha Anda, unggah izinnya, lalu ajukan produknya. Izin yang lengkap langsung masuk kurasi: petugas
          galeri menilai kemasan, label, dan kesiapan produk, dan selalu memberi alasan.
        </p>
        <p>
          Izin belum lengkap? Anda tidak ditolak: bagian legalitas membantu mengurusnya dulu. Barang yang tidak muat di
          galeri dapat dipajang di <TextLink href="/pojok">pojok UMKM</TextLink> kecamatan.
        </p>
        <ButtonLink href="/daftar">Daftarkan usaha</ButtonLink>
      </section>
      <Criteria {...criteria} />
    </div>
  );
}
