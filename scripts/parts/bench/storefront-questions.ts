import { connection } from "@/db/client";
import { countPublic } from "@/domain/catalogue/count-public";
import { findPublicBusiness } from "@/domain/catalogue/find-public-business";
import { findPublicProduct } from "@/domain/catalogue/find-public-product";
import { listBusinessProducts } from "@/domain/catalogue/list-business-products";
import { listCategory, shelfLength } from "@/domain/catalogue/list-category";
import { listGalleries } from "@/domain/catalogue/list-galleries";
import { listMakers } from "@/domain/catalogue/list-makers";
import { listNewest } from "@/domain/catalogue/list-newest";
import { listSitemap } from "@/domain/catalogue/list-sitemap";
import { searchProducts } from "@/domain/catalogue/search-products";

/** What the public pages ask when they are made. */
export async function storefrontQuestions(): Promise<Record<string, () => Promise<unknown>>> {
  const [sample] = await connection<{ product: string; business: string; businessId: string }[]>`
    select p.slug as product, b.slug as business, b.id as "businessId"
    from products p join businesses b on b.id = p.business_id
    where p.state = 'diterima' order by p.id limit 1`;
  if (!sample) throw new Error("Basis data ini tidak berisi produk.");
  const { byCategory } = await countPublic();
  const lastPage = Math.ceil((byCategory.camilan ?? 1) / shelfLength);
  return {
    "Beranda: terbaru": () => listNewest(12),
    "Beranda: jumlah": () => countPublic(),
    "Kategori camilan, halaman pertama": () => listCategory("camilan", 1),
    [`Kategori camilan, halaman terakhir (${lastPage})`]: () => listCategory("camilan", lastPage),
    Produk: () => findPublicProduct(sample.product),
    Usaha: () => findPublicBusiness(sample.business),
    "Usaha: produknya": () => listBusinessProducts(sample.businessId),
    "Pembuat di satu kecamatan": () => listMakers("karawang-timur", 1),
    Galeri: () => listGalleries(),
    "Peta situs, satu bagian": () => listSitemap(0),
    "Cari “keripik”": () => searchProducts("keripik"),
    "Cari “sambal bawang pedas”": () => searchProducts("sambal bawang pedas"),
    "Cari salah ketik “kripk pisng”": () => searchProducts("kripk pisng"),
    "Cari nama usaha “dapur mekar”": () => searchProducts("dapur mekar"),
    "Cari yang tidak ada “zzqxw”": () => searchProducts("zzqxw"),
  };
}
