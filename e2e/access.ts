import { galleryHandlers, galleryPages } from "./access-gallery";
import { at, type Handler, mine, one, only, open, type Page, with_ } from "./access-parts";

const ownProduct = `select id::text as value from products where business_id = ${mine} limit 1`;
const ownPage = `from documents d join document_pages p on p.document_id = d.id where business_id = ${mine} limit 1`;
const ownDocument = `select d.id::text as value ${ownPage}`;
const anyDocument = "select id::text as value from documents where state = 'diajukan' limit 1";
const anyBusiness = "select id::text as value from businesses limit 1";
const anyPerson = "select id::text as value from users where email = 'galeri@contoh.test'";
const shown =
  "select p.slug as value from products p join displays d on d.product_id = p.id where d.until is null limit 1";
const ownPojok = "select id::text as value from places where kind = 'pojok' and kecamatan_code = '32.15.26' limit 1";
const anyVisit = "select id::text as value from visits limit 1";
const anyCounterVisit = "select id::text as value from counter_visits where counter = 'dinas' limit 1";
const waiting = "select id::text as value from products where state = 'diajukan' limit 1";

const ownCase = `select id::text as value from assistance_cases where business_id = ${mine} limit 1`;
const eastCase = `select c.id::text as value from assistance_cases c join businesses b on b.id = c.business_id
  where b.kecamatan_code = '32.15.26' limit 1`;

const readsBusinesses = ["galeri", "verifikator", "pimpinan", "admin"] as const;
const readsPlaces = ["galeri", "pimpinan", "admin"] as const;

/** Every page of the application. A page without a line here fails the journey, and so does a line without a page. */
export const pages: Record<string, Page> = {
  "/": open(at("/")),
  "/cari": open(at("/cari?q=opak")),
  "/galeri": open(at("/galeri")),
  "/kategori/[kategori]/[[...halaman]]": open(at("/kategori/camilan")),
  "/pembuat/[kecamatan]/[[...halaman]]": open(at("/pembuat/karawang-timur")),
  "/pojok": open(at("/pojok")),
  "/pojok/[slug]": open(with_("/pojok/", "select slug as value from places where kind = 'pojok' limit 1")),
  "/produk/[slug]": open(with_("/produk/", shown)),
  "/usaha/[slug]": open(
    with_(
      "/usaha/",
      `select b.slug as value from businesses b join products p on p.business_id = b.id
      join displays d on d.product_id = p.id where d.until is null limit 1`,
    ),
  ),
  "/masuk": open(at("/masuk")),
  "/masuk/lupa": open(at("/masuk/lupa")),
  "/konfirmasi/[token]": open(at("/konfirmasi/tidak-berlaku")),
  "/berhenti/[token]": open(at("/berhenti/tidak-berlaku")),
  "/daftar": open(at("/daftar")),
  "/klaim": open(at("/klaim")),
  "/klaim/akun": open(at("/klaim/akun")),
  "/klaim/nomor": { kind: "signed-in", path: at("/klaim/nomor") },
  "/cek": open(at("/cek")),
  "/sandi/[token]": open(at("/sandi/tidak-berlaku")),
  "/undangan/[token]": open(at("/undangan/tidak-berlaku")),
  "/keluar": open(at("/keluar")),
  "/akun/pemberitahuan/pengaturan": { kind: "signed-in", path: at("/akun/pemberitahuan/pengaturan") },
  "/akun/pemberitahuan": { kind: "signed-in", path: at("/akun/pemberitahuan") },
  "/dinas/pengaturan/permintaan": only(["pimpinan", "admin"], at("/dinas/pengaturan/permintaan")),
  "/dinas/pengaturan/permintaan/kebocoran": only(["pimpinan", "admin"], at("/dinas/pengaturan/permintaan/kebocoran")),
  "/dinas/pengaturan/permintaan/[id]": only(
    ["pimpinan", "admin"],
    with_("/dinas/pengaturan/permintaan/", "select id::text as value from data_requests limit 1"),
  ),
  "/akun/data": { kind: "signed-in", path: at("/akun/data") },
  "/akun": { kind: "signed-in", path: at("/akun") },

  "/pelaku": only(["pelaku"], at("/pelaku")),
  "/pelaku/profil": only(["pelaku"], at("/pelaku/profil")),
  "/pelaku/legalitas": only(["pelaku"], at("/pelaku/legalitas")),
  "/pelaku/legalitas/baru": only(["pelaku"], at("/pelaku/legalitas/baru?jenis=nib")),
  "/pelaku/legalitas/[id]": only(["pelaku"], with_("/pelaku/legalitas/", ownDocument), ["asing-pelaku"]),
  "/pelaku/kurasi": only(["pelaku"], at("/pelaku/kurasi")),
  "/pelaku/produk": only(["pelaku"], at("/pelaku/produk")),
  "/pelaku/produk/baru": only(["pelaku"], at("/pelaku/produk/baru")),
  "/pelaku/produk/[id]": only(["pelaku"], with_("/pelaku/produk/", ownProduct), ["asing-pelaku"]),

  "/pelaku/pendampingan": only(["pelaku"], at("/pelaku/pendampingan")),
  "/pelaku/pendampingan/[id]": only(["pelaku"], with_("/pelaku/pendampingan/", ownCase), ["asing-pelaku"]),

  "/dinas/pendampingan": only(["verifikator", "pimpinan", "admin"], at("/dinas/pendampingan")),
  "/dinas/pendampingan/[id]": only(["verifikator", "pimpinan", "admin"], with_("/dinas/pendampingan/", ownCase)),
  "/dinas/corong": only(["pimpinan", "admin"], at("/dinas/corong")),
  "/dinas/surat": only(["verifikator", "pimpinan", "admin"], at("/dinas/surat")),
  "/dinas/surat/baru": only(["verifikator"], with_("/dinas/surat/baru?usaha=", anyBusiness)),
  "/dinas/surat/[id]": only(
    ["verifikator", "pimpinan", "admin"],
    with_("/dinas/surat/", "select id::text as value from letters limit 1"),
  ),
  "/dinas/pengaturan/surat": only(["admin"], at("/dinas/pengaturan/surat")),
  "/dinas": only([...readsBusinesses], at("/dinas")),
  "/dinas/legalitas": only(["verifikator", "pimpinan", "admin"], at("/dinas/legalitas")),
  "/dinas/legalitas/[id]": only(
    ["galeri", "verifikator", "pimpinan", "admin"],
    with_("/dinas/legalitas/", anyDocument),
  ),
  "/dinas/legalitas/statistik": only(["verifikator", "pimpinan", "admin"], at("/dinas/legalitas/statistik")),
  "/dinas/legalitas/statistik/putusan": only(
    ["verifikator", "pimpinan", "admin"],
    at("/dinas/legalitas/statistik/putusan"),
  ),
  "/dinas/legalitas/perhatian": only([...readsBusinesses], at("/dinas/legalitas/perhatian")),
  "/dinas/pengaturan": only(["verifikator", "admin"], at("/dinas/pengaturan")),
  "/dinas/pengaturan/surel": only(["admin"], at("/dinas/pengaturan/surel")),
  "/dinas/pengaturan/legalitas": only(["admin"], at("/dinas/pengaturan/legalitas")),
  "/dinas/pengaturan/legalitas/[kelas]/[jenis]": only(["admin"], at("/dinas/pengaturan/legalitas/pangan_kering/halal")),
  "/dinas/pengaturan/jenis": only(["admin"], at("/dinas/pengaturan/jenis")),
  "/dinas/pengaturan/jenis/[jenis]": only(["admin"], at("/dinas/pengaturan/jenis/pirt")),
  "/dinas/pengaturan/target": only(["admin"], at("/dinas/pengaturan/target")),
  "/dinas/pengaturan/alasan": only(["verifikator", "admin"], at("/dinas/pengaturan/alasan")),
  "/dinas/loket": only(["verifikator", "galeri"], at("/dinas/loket?cari=dapur")),
  "/dinas/loket/[id]": only(["verifikator"], with_("/dinas/loket/", anyCounterVisit)),
  "/dinas/loket/[id]/tanda-terima": only(
    ["verifikator"],
    async () => `/dinas/loket/${await one(anyCounterVisit)}/tanda-terima`,
  ),
  "/dinas/loket/nomor": only(["verifikator", "galeri"], at("/dinas/loket/nomor")),
  "/dinas/loket/nomor/[id]": only(
    ["verifikator", "galeri"],
    with_("/dinas/loket/nomor/", "select id::text as value from account_phones where proved_at is null limit 1"),
  ),
  "/dinas/kurasi": only(["galeri", "pimpinan", "admin"], at("/dinas/kurasi")),
  "/dinas/kurasi/[id]": only(["galeri", "pimpinan", "admin"], with_("/dinas/kurasi/", waiting)),
  "/dinas/galeri": only(["galeri"], at("/dinas/galeri")),
  ...galleryPages,
  "/dinas/produk": only([...readsBusinesses], at("/dinas/produk")),
  "/dinas/pelaku": only([...readsBusinesses], at("/dinas/pelaku")),
  "/dinas/pelaku/[id]": only([...readsBusinesses], with_("/dinas/pelaku/", anyBusiness)),
  "/dinas/pelaku/[id]/kode": only(
    ["galeri", "verifikator"],
    async () => `/dinas/pelaku/${await one(anyBusiness)}/kode`,
  ),
  "/dinas/klaim": only(["verifikator", "admin"], at("/dinas/klaim")),
  "/dinas/klaim/[id]": only(
    ["verifikator", "admin"],
    with_("/dinas/klaim/", "select id::text as value from claims limit 1"),
  ),
  "/dinas/pelaku/[id]/pesan": only(
    ["galeri", "verifikator", "admin"],
    async () => `/dinas/pelaku/${await one(anyBusiness)}/pesan`,
  ),
  "/dinas/pojok": only([...readsPlaces], at("/dinas/pojok")),
  "/dinas/pojok/[id]": only(["pimpinan", "admin"], with_("/dinas/pojok/", ownPojok), ["asing-galeri"]),
  "/dinas/pojok/baru": only(["admin"], at("/dinas/pojok/baru")),
  "/dinas/kunjungan": only(["pimpinan", "admin"], at("/dinas/kunjungan")),
  "/dinas/kunjungan/[id]": only(["pimpinan", "admin"], with_("/dinas/kunjungan/", anyVisit)),
  "/dinas/perapihan": only(["verifikator", "admin"], at("/dinas/perapihan")),
  "/dinas/perapihan/[id]": only(
    ["verifikator", "admin"],
    with_("/dinas/perapihan/", "select id::text as value from imports limit 1"),
  ),
  "/dinas/pelaku/[id]/data": only(
    ["verifikator", "galeri"],
    async () => `/dinas/pelaku/${await one(anyBusiness)}/data`,
  ),
  "/dinas/pelaku/[id]/pemeriksaan": only(
    [...readsBusinesses],
    async () => `/dinas/pelaku/${await one(anyBusiness)}/pemeriksaan`,
  ),
  "/lapangan/usaha": only(["monitoring"], at("/lapangan/usaha")),
  "/lapangan/usaha/[id]": only(["monitoring"], with_("/lapangan/usaha/", anyBusiness)),
  "/dinas/pengaturan/kurasi": only(["admin"], at("/dinas/pengaturan/kurasi")),
  "/dinas/hubungan": only([...readsBusinesses], at("/dinas/hubungan?cari=dapur")),
  "/dinas/orang/[id]/hubungan": only(["admin"], async () => `/dinas/orang/${await one(anyPerson)}/hubungan?cari=dapur`),
  "/dinas/orang": only(["admin"], at("/dinas/orang")),
  "/dinas/orang/undang": only(["admin"], at("/dinas/orang/undang")),
  "/dinas/orang/[id]": only(["admin"], with_("/dinas/orang/", anyPerson)),
  "/dinas/orang/[id]/peran": only(["admin"], async () => `/dinas/orang/${await one(anyPerson)}/peran`),
  "/dinas/jejak": only(["pimpinan", "admin"], at("/dinas/jejak")),

  "/kecamatan": only(["kecamatan"], at("/kecamatan")),
  "/kecamatan/pendampingan": only(["kecamatan"], at("/kecamatan/pendampingan")),
  "/kecamatan/pendampingan/[id]/pesan": only(
    ["kecamatan"],
    async () => `${await with_("/kecamatan/pendampingan/", eastCase)()}/pesan`,
    ["asing-kecamatan"],
  ),
  "/kecamatan/pendampingan/[id]": only(["kecamatan"], with_("/kecamatan/pendampingan/", eastCase), ["asing-kecamatan"]),
  "/kecamatan/lapor": only(["kecamatan"], with_("/kecamatan/lapor?tempat=", ownPojok), ["asing-kecamatan"]),
  "/lapangan": only(["monitoring"], at("/lapangan")),
  "/lapangan/kunjungan": only(["monitoring"], at("/lapangan/kunjungan")),
  "/mitra": only(["mitra"], at("/mitra")),
};

export const handlers: Record<string, Handler> = {
  "/api/auth/[...nextauth]": { method: "GET", path: at("/api/auth/session"), signedOut: 200 },
  "/produk/sitemap/[__metadata_id__]": { method: "GET", path: at("/produk/sitemap/0.xml"), signedOut: 200 },
  "/api/health": { method: "GET", path: at("/api/health"), signedOut: 200 },
  "/api/gambar/[nama]": { method: "GET", path: at("/api/gambar/jar-0-0.svg"), signedOut: 200 },
  "/api/revalidate": { method: "POST", path: at("/api/revalidate"), signedOut: 401, wrongRole: 401 },
  "/api/files": { method: "POST", path: at("/api/files"), signedOut: 401 },
  "/api/uploads": { method: "POST", path: at("/api/uploads"), signedOut: 401 },
  "/api/uploads/[id]": {
    method: "POST",
    path: at(`/api/uploads/${"0".repeat(8)}-0000-7000-8000-000000000000`),
    signedOut: 401,
  },
  "/api/imports": { method: "POST", path: at("/api/imports"), signedOut: 401 },
  "/api/files/[id]": {
    method: "GET",
    path: with_("/api/files/", `select p.file_id::text as value ${ownPage}`),
    signedOut: 404,
    accounts: ["pelaku", "galeri", "verifikator", "pimpinan", "admin"],
    wrongRole: 404,
  },
  "/api/berhenti/[token]": {
    method: "POST",
    path: at("/api/berhenti/tidak-berlaku"),
    signedOut: 422,
    accounts: [],
    wrongRole: 422,
  },
  "/akun/data/unduh": {
    method: "GET",
    path: at("/akun/data/unduh?kunci=lain"),
    signedOut: 200,
    accounts: [],
    wrongRole: 404,
  },
  "/akun/pemberitahuan/[id]": {
    method: "GET",
    path: at("/akun/pemberitahuan/00000000-0000-4000-8000-000000000000"),
    signedOut: 200,
  },
  "/api/jawaban-data/[id]": {
    method: "GET",
    path: at("/api/jawaban-data/00000000-0000-4000-8000-000000000000"),
    signedOut: 401,
    accounts: [],
    wrongRole: 404,
  },
  "/api/salinan-usaha/[id]": {
    method: "GET",
    path: at("/api/salinan-usaha/00000000-0000-4000-8000-000000000000"),
    signedOut: 401,
    accounts: [],
    wrongRole: 404,
  },
  "/api/surat/[id]": {
    method: "GET",
    path: with_("/api/surat/", "select id::text as value from letters limit 1"),
    signedOut: 401,
    accounts: ["pelaku", "verifikator", "pimpinan", "admin"],
    wrongRole: 404,
  },
  "/api/janji/[id]": {
    method: "GET",
    path: with_(
      "/api/janji/",
      `select a.id::text as value from case_appointments a join assistance_cases c on c.id = a.case_id
      where c.business_id = ${mine} limit 1`,
    ),
    signedOut: 401,
    accounts: ["pelaku", "verifikator", "kecamatan", "pimpinan", "admin"],
    wrongRole: 404,
  },
  "/dinas/loket/formulir": {
    method: "GET",
    path: at("/dinas/loket/formulir"),
    signedOut: 200, // led to the page for signing in
    accounts: ["verifikator", "galeri"],
    wrongRole: 403,
  },
  "/dinas/loket/[id]/persetujuan": {
    method: "GET",
    path: async () => `/dinas/loket/${await one(anyCounterVisit)}/persetujuan`,
    signedOut: 200, // led to the page for signing in
    accounts: ["verifikator"],
    wrongRole: 403,
  },
  "/dinas/loket/[id]/tanda-terima/pdf": {
    method: "GET",
    path: async () => `/dinas/loket/${await one(anyCounterVisit)}/tanda-terima/pdf?ukuran=80`,
    signedOut: 200, // the same
    accounts: ["verifikator"],
    wrongRole: 403,
  },
  "/dinas/pelaku/[id]/kode/surat": {
    method: "GET",
    path: async () => `/dinas/pelaku/${await one(anyBusiness)}/kode/surat`,
    signedOut: 200, // the same
  },
  "/api/files/[id]/halaman/[nomor]": {
    method: "GET",
    path: async () => `/api/files/${await one(`select p.file_id::text as value ${ownPage}`)}/halaman/1`,
    signedOut: 404,
    accounts: ["pelaku", "galeri", "verifikator", "pimpinan", "admin"],
    wrongRole: 404,
  },
  "/api/legalitas/[id]/dibuka": {
    method: "POST",
    path: async () => `/api/legalitas/${await one(anyDocument)}/dibuka`,
    signedOut: 403,
    accounts: ["verifikator"],
    wrongRole: 403,
  },
  ...galleryHandlers,
  "/api/sync/kunjungan": { method: "POST", path: at("/api/sync/kunjungan"), signedOut: 401 },
};
