import { ButtonLink } from "@/components/ui/button-link";
import { TextLink } from "@/components/ui/text-link";

const steps = [
  { title: "Daftarkan usaha", text: "Lewat portal ini, atau datang ke kantor dinas. Gratis, tanpa perantara." },
  {
    title: "Unggah izinnya",
    text: "Bagian legalitas memeriksa satu per satu dan selalu menulis alasannya. Belum lengkap? Anda tidak ditolak: bagian legalitas membantu mengurusnya lebih dulu.",
  },
  {
    title: "Ajukan produknya",
    text: "Setelah izin wajibnya terverifikasi, petugas galeri menilai produknya: diterima, atau dikembalikan dengan apa yang harus diperbaiki. Sesudah diperbaiki, Anda boleh mengajukan lagi.",
  },
  {
    title: "Dipajang",
    text: "Begitu barangnya berdiri di rak, produk tampil di etalase ini. Bila izinnya habis atau dicabut, produk turun pada hari itu juga.",
  },
];

export function Steps() {
  return (
    <section aria-labelledby="cara">
      <h2 id="cara" className="text-2xl">
        Cara menitipkan produk
      </h2>
      <ol className="mt-5 space-y-5">
        {steps.map(({ title, text }, index) => (
          <li key={title} className="flex gap-4">
            <span className="grid size-9 shrink-0 place-items-center rounded-full bg-rice-fill font-bold text-[#191f3d]">
              {index + 1}
            </span>
            <div className="max-w-prose">
              <h3>{title}</h3>
              <p className="mt-1">{text}</p>
            </div>
          </li>
        ))}
      </ol>
      <p className="mt-5 max-w-prose">
        Yang tidak muat di galeri dapat dipajang di <TextLink href="/pojok">pojok UMKM kecamatan</TextLink>, dengan
        syarat yang sama.
      </p>
      <ButtonLink href="/daftar" className="mt-6">
        Daftarkan usaha
      </ButtonLink>
    </section>
  );
}
