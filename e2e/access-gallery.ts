import { at, type Handler, mine, only, type Page, with_ } from "./access-parts";

const gallery = "select id::text as value from places where slug = 'galeri-umkm-karawang'";
const ofGallery = (table: string, more = "") =>
  `select t.id::text as value from ${table} t join places p on p.id = t.place_id
    where p.slug = 'galeri-umkm-karawang' ${more} order by t.seq limit 1`;
const ownSettlement = `select s.id::text as value from settlements s where s.business_id = ${mine} order by s.seq limit 1`;
const ownBatch = `select b.id || '?tempat=' || l.place_id as value from batches b
  join stock_levels l on l.batch_id = b.id where b.business_id = ${mine} order by b.seq limit 1`;
const soldProduct = `select b.product_id::text as value from batches b order by b.seq limit 1`;
const whoseBalance = `select 'tempat=' || p.id || '&usaha=' || ${mine} as value from places p
  where p.slug = 'galeri-umkm-karawang'`;
const intake = ofGallery("papers", "and t.kind = 'titip'");
const reads = ["galeri", "pimpinan", "admin"] as const;

const readable = (path: string, table: string) => only([...reads], with_(path, ofGallery(table)), ["asing-galeri"]);

/** The pages of goods, till and money. */
export const galleryPages: Record<string, Page> = {
  "/dinas/galeri/kasir": only(["galeri"], at("/dinas/galeri/kasir")),
  "/dinas/galeri/kasir/sesi": only([...reads], at("/dinas/galeri/kasir/sesi")),
  "/dinas/galeri/kasir/tutup/[id]": readable("/dinas/galeri/kasir/tutup/", "shifts"),
  "/dinas/galeri/penjualan": only([...reads], at("/dinas/galeri/penjualan?dari=2020-01-01")),
  "/dinas/galeri/penjualan/[id]": readable("/dinas/galeri/penjualan/", "sales"),
  "/dinas/galeri/titipan": only([...reads], at("/dinas/galeri/titipan")),
  "/dinas/galeri/titipan/terima": only(
    ["galeri"],
    with_("/dinas/galeri/titipan/terima?usaha=", `select ${mine}::text as value`),
  ),
  "/dinas/galeri/titipan/keluar/[cara]": only(["galeri"], at("/dinas/galeri/titipan/keluar/pindah")),
  "/dinas/galeri/titipan/surat": only([...reads], at("/dinas/galeri/titipan/surat")),
  "/dinas/galeri/titipan/surat/[id]": only([...reads], with_("/dinas/galeri/titipan/surat/", intake), ["asing-galeri"]),
  "/dinas/galeri/titipan/[id]": readable("/dinas/galeri/titipan/", "batches"),
  "/dinas/galeri/setoran": only([...reads], at("/dinas/galeri/setoran")),
  "/dinas/galeri/setoran/[id]": readable("/dinas/galeri/setoran/", "settlements"),
  "/dinas/galeri/setoran/belum": only([...reads], with_("/dinas/galeri/setoran/belum?", whoseBalance), [
    "asing-galeri",
  ]),
  "/dinas/galeri/setoran/laci": readable("/dinas/galeri/setoran/laci?sesi=", "shifts"),
  "/dinas/galeri/selisih": only([...reads], at("/dinas/galeri/selisih")),
  "/dinas/galeri/laporan": only([...reads], at("/dinas/galeri/laporan?dari=2020-01-01")),
  "/dinas/galeri/laporan/perputaran": only([...reads], at("/dinas/galeri/laporan/perputaran")),
  "/dinas/galeri/laporan/kerugian": only([...reads], at("/dinas/galeri/laporan/kerugian")),
  "/dinas/galeri/laporan/minat": only([...reads], at("/dinas/galeri/laporan/minat")),
  "/dinas/galeri/laporan/minat/[id]": only([...reads], with_("/dinas/galeri/laporan/minat/", soldProduct)),
  "/dinas/galeri/laporan/rak": only([...reads], at("/dinas/galeri/laporan/rak")),
  "/dinas/galeri/laporan/pemerataan": only([...reads], at("/dinas/galeri/laporan/pemerataan")),
  "/dinas/galeri/laporan/janji": only([...reads], at("/dinas/galeri/laporan/janji")),
  "/dinas/galeri/laporan/janji/setoran": only([...reads], at("/dinas/galeri/laporan/janji/setoran")),
  "/dinas/galeri/laporan/baris": only([...reads], at("/dinas/galeri/laporan/baris?dari=2020-01-01")),
  "/dinas/galeri/kedaluwarsa": only([...reads], at("/dinas/galeri/kedaluwarsa")),
  "/dinas/galeri/hari-buka": only([...reads], at("/dinas/galeri/hari-buka")),
  "/dinas/galeri/opname": only([...reads], at("/dinas/galeri/opname")),
  "/dinas/galeri/opname/[id]": readable("/dinas/galeri/opname/", "stocktakes"),
  "/dinas/galeri/opname/[id]/hitung": only(
    [...reads],
    async () => `${await with_("/dinas/galeri/opname/", ofGallery("stocktakes"))()}/hitung`,
    ["asing-galeri"],
  ),
  "/dinas/pengaturan/titipan": only(["admin"], at("/dinas/pengaturan/titipan")),
  "/pelaku/titipan": only(["pelaku"], at("/pelaku/titipan")),
  "/pelaku/titipan/batch/[id]": only(["pelaku"], with_("/pelaku/titipan/batch/", ownBatch), ["asing-pelaku"]),
  "/pelaku/titipan/belum": only(["pelaku"], with_("/pelaku/titipan/belum?tempat=", gallery)),
  "/pelaku/titipan/minat/[id]": only(
    ["pelaku"],
    with_(
      "/pelaku/titipan/minat/",
      `select id::text as value from products where business_id = ${mine} order by id limit 1`,
    ),
    ["asing-pelaku"],
  ),
  "/pelaku/titipan/setoran/[id]": only(["pelaku"], with_("/pelaku/titipan/setoran/", ownSettlement), ["asing-pelaku"]),
};

const report = (form: string): Handler => ({
  method: "GET",
  path: at(`/api/exports/penjualan/${form}`),
  signedOut: 404,
  accounts: [...reads],
  wrongRole: 403,
});

export const galleryHandlers: Record<string, Handler> = {
  "/api/minat": { method: "POST", path: at("/api/minat"), signedOut: 204 },
  "/api/exports/penjualan/pdf": report("pdf"),
  "/api/exports/penjualan/ringkasan": report("ringkasan"),
  "/api/exports/penjualan/rincian": report("rincian"),
  "/api/exports/baris/[daftar]": {
    method: "GET",
    path: at("/api/exports/baris/rak"),
    signedOut: 404,
    accounts: [...reads],
    wrongRole: 403,
  },
  "/dinas/galeri/opname/[id]/berita-acara": {
    method: "GET",
    path: async () => `${await with_("/dinas/galeri/opname/", ofGallery("stocktakes"))()}/berita-acara`,
    signedOut: 200, // led to the page for signing in
    accounts: [...reads],
    wrongRole: 403,
  },
  "/api/sync/penjualan": { method: "POST", path: at("/api/sync/penjualan"), signedOut: 401 },
  "/api/sync/rak": {
    method: "GET",
    path: with_("/api/sync/rak?tempat=", gallery),
    signedOut: 401,
    accounts: ["galeri"],
    wrongRole: 403,
  },
  "/api/papers/[id]": { method: "GET", path: with_("/api/papers/", intake), signedOut: 404, accounts: [...reads] },
  "/api/papers/nota/[id]": {
    method: "GET",
    path: with_("/api/papers/nota/", ofGallery("sales")),
    signedOut: 404,
    accounts: [...reads],
    wrongRole: 403,
  },
  "/q/[nomor]": { method: "GET", path: with_("/q/", "select min(number)::text value from batches"), signedOut: 200 },
  "/api/labels/[id]": { method: "GET", path: with_("/api/labels/", intake), signedOut: 404, accounts: [...reads] },
};
