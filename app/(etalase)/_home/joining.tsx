import { ButtonLink } from "@/components/ui/button-link";
import { TextLink } from "@/components/ui/text-link";
import { regencyName } from "@/lib/site-name";

const steps = [
  { title: "Daftar", text: "Cukup nama usaha, kecamatan, dan nomor HP. Gratis." },
  {
    title: "Lengkapi izin",
    text: "Unggah foto izin. Anda tahu persis apa yang kurang, dan dinas membantu mengurusnya.",
  },
  { title: "Dipajang", text: "Izin lengkap dan lolos kurasi: produk Anda dipajang dan tampil di sini." },
];

export function Joining() {
  return (
    <section aria-labelledby="ikut" className="rounded-card bg-rice-soft p-6 sm:p-10">
      <h2 id="ikut" className="text-2xl">
        Punya usaha di {regencyName()}? Produk Anda juga bisa di sini.
      </h2>
      <ol className="mt-5 grid gap-5 sm:grid-cols-3">
        {steps.map(({ title, text }, index) => (
          <li key={title} className="flex gap-3.5">
            <span className="grid size-9 shrink-0 place-items-center rounded-full bg-rice-fill font-bold text-[#191f3d]">
              {index + 1}
            </span>
            <div>
              <h3>{title}</h3>
              <p className="mt-1 text-ink">{text}</p>
            </div>
          </li>
        ))}
      </ol>
      <div className="mt-7 flex flex-wrap items-center gap-x-5 gap-y-3">
        <ButtonLink href="/daftar">Daftarkan usaha Anda</ButtonLink>
        <TextLink href="/galeri">Syarat dan caranya</TextLink>
      </div>
    </section>
  );
}
