import { Motif } from "@/components/art/motif";
import { ButtonLink } from "@/components/ui/button-link";
import { ProductPicture } from "../_parts/product-picture";
import { cachedCounts, cachedNewest } from "../cached";

const stand = ["col-span-2 row-span-2", "", "", "hidden sm:block", "hidden sm:block"];

export async function Hero() {
  const [counts, newest] = await Promise.all([cachedCounts(), cachedNewest(12)]);
  // One of each shelf, so that the first picture tells how wide the choice is.
  const shown = [...new Map(newest.toReversed().map((product) => [product.categorySlug, product])).values()].slice(
    0,
    5,
  );
  return (
    <section className="relative isolate overflow-hidden rounded-[1.5rem] bg-band text-on-band">
      <div className="-z-10 absolute inset-0 text-on-band opacity-[0.08]">
        <Motif kind="field" />
      </div>
      <div className="grid items-center gap-8 p-6 sm:p-10 lg:grid-cols-[1.1fr_1fr] lg:p-14">
        <div>
          <h1 className="font-extrabold text-[clamp(2rem,1.4rem+2.6vw,3.5rem)] leading-[1.08]">
            Buatan tetangga kita di Karawang
          </h1>
          <p className="mt-4 max-w-xl text-lg text-on-band-soft sm:text-xl">
            Keripik, kopi, batik, dan banyak lagi. Izinnya sudah diperiksa dinas, dan Anda bisa melihat barangnya hari
            ini juga.
          </p>
          <div className="mt-7 flex flex-wrap gap-3">
            <ButtonLink href="#baru" className="bg-rice-fill text-[#191f3d] hover:bg-[#f3cf74]">
              Lihat yang baru dipajang
            </ButtonLink>
            <ButtonLink
              href="/pojok"
              className="bg-transparent ring-1 ring-on-band-soft hover:bg-[#ffffff1a]"
              icon="pin"
            >
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
        {shown.length > 2 && (
          <div aria-hidden="true" className="grid grid-cols-4 gap-2.5 sm:gap-3">
            {shown.map((product, index) => (
              <ProductPicture
                key={product.id}
                photoId={product.photoId}
                name={product.name}
                motif={product.motif}
                seed={product.slug}
                sizes="(min-width: 64rem) 20rem, 50vw"
                decorative
                first
                className={`aspect-square rounded-card ${stand[index] ?? ""}`}
              />
            ))}
          </div>
        )}
      </div>
    </section>
  );
}
