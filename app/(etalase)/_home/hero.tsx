import { Motif } from "@/components/art/motif";
import { ProductArt } from "@/components/art/product-art";
import { ButtonLink } from "@/components/ui/button-link";
import { regencyName } from "@/lib/site-name";
import { cachedCategories, cachedCounts } from "../cached";

/** Five kinds whose colours go together; the first stands large. */
const shelvesToShow = ["batik-fesyen", "camilan", "kopi-teh", "hasil-bumi", "bumbu-sambal"];

export async function Hero() {
  const [counts, categories] = await Promise.all([cachedCounts(), cachedCategories()]);
  const shown = shelvesToShow.flatMap((slug) => categories.filter((category) => category.slug === slug));
  return (
    <section className="relative isolate overflow-hidden rounded-[1.5rem] bg-band text-on-band">
      <div className="-z-10 absolute inset-0 text-on-band opacity-[0.08]">
        <Motif kind="field" />
      </div>
      <div className="grid items-center gap-8 p-6 sm:p-10 lg:grid-cols-[1.1fr_1fr] lg:p-14">
        <div>
          <h1 className="font-extrabold text-[clamp(2rem,1.4rem+2.6vw,3.5rem)] leading-[1.08]">
            Buatan tetangga kita di {regencyName()}
          </h1>
          <p className="mt-4 max-w-xl text-lg text-on-band-soft sm:text-xl">
            Keripik, kopi, batik, dan banyak lagi. Izinnya sudah diperiksa dinas, dan Anda bisa melihat barangnya hari
            ini juga.
          </p>
          <div className="mt-7 flex flex-wrap gap-3">
            {counts.products > 0 ? (
              <ButtonLink href="#baru" variant="onBand">
                Lihat yang baru dipajang
              </ButtonLink>
            ) : (
              <ButtonLink href="/daftar" variant="onBand">
                Daftarkan usaha Anda
              </ButtonLink>
            )}
            <ButtonLink href="/pojok" variant="onBandQuiet" icon="pin">
              Di mana melihatnya
            </ButtonLink>
          </div>
          {counts.products > 0 && (
            <p className="mt-7 text-on-band-soft">
              <strong className="text-on-band">{counts.products.toLocaleString("id-ID")} produk</strong> dari{" "}
              <strong className="text-on-band">{counts.makers.toLocaleString("id-ID")} pembuat</strong> sedang dipajang.
            </p>
          )}
        </div>
        <div aria-hidden="true" className="grid grid-cols-4 gap-2.5 sm:gap-3">
          {shown.map(({ slug, name, motif }, index) => (
            <ProductArt
              key={slug}
              motif={motif}
              seed={slug}
              title={name}
              decorative
              unmarked
              first
              className={`aspect-square rounded-card ${index === 0 ? "col-span-2 row-span-2" : ""}`}
            />
          ))}
        </div>
      </div>
    </section>
  );
}
