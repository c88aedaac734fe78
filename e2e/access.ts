import { query } from "./query";

/** Demo accounts by the word before `@contoh.test`. */
export const accounts = [
  "pelaku",
  "galeri",
  "verifikator",
  "kecamatan",
  "monitoring",
  "mitra",
  "pimpinan",
  "admin",
] as const;
export type Account = (typeof accounts)[number];
/** People of the same roles, elsewhere: see strangers.ts. */
export type Stranger = "asing-pelaku" | "asing-galeri" | "asing-kecamatan" | "asing-mitra";

type Path = () => Promise<string>;

/** Who may open a page: anyone, anyone with an account, or these. `strangers` hold the role but not this record. */
export type Page =
  | { kind: "public"; path: Path }
  | { kind: "signed-in"; path: Path }
  | { kind: "for"; accounts: readonly Account[]; path: Path; strangers?: readonly Stranger[] };

const one = async (text: string) => {
  const [row] = await query<{ value: string }>(text);
  if (!row) throw new Error(`The demo has no row for: ${text}`);
  return row.value;
};
const at = (fixed: string) => async () => fixed;
const with_ = (prefix: string, text: string) => async () => `${prefix}${await one(text)}`;

const mine = `(select g.scope_id::uuid from role_grants g join users u on u.id = g.user_id
  where u.email = 'pelaku@contoh.test' and g.role = 'pelaku' and g.revoked_at is null limit 1)`;
const ownProduct = `select id::text as value from products where business_id = ${mine} limit 1`;
const ownDocument = `select id::text as value from documents where business_id = ${mine} and file_id is not null limit 1`;
const anyDocument = "select id::text as value from documents where state = 'diajukan' limit 1";
const anyBusiness = "select id::text as value from businesses limit 1";
const anyPerson = "select id::text as value from users where email = 'galeri@contoh.test'";
const shown =
  "select p.slug as value from products p join displays d on d.product_id = p.id where d.until is null limit 1";
const ownPojok = "select id::text as value from places where kind = 'pojok' and kecamatan_code = '32.15.26' limit 1";
const anyVisit = "select id::text as value from visits limit 1";
const waiting = "select id::text as value from products where state = 'diajukan' limit 1";

const open = (path: Path): Page => ({ kind: "public", path });
const only = (accounts: readonly Account[], path: Path, strangers?: readonly Stranger[]): Page => ({
  kind: "for",
  accounts,
  path,
  strangers,
});

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
  "/daftar": open(at("/daftar")),
  "/sandi/[token]": open(at("/sandi/tidak-berlaku")),
  "/undangan/[token]": open(at("/undangan/tidak-berlaku")),
  "/keluar": open(at("/keluar")),
  "/akun/pemberitahuan": { kind: "signed-in", path: at("/akun/pemberitahuan") },
  "/akun": { kind: "signed-in", path: at("/akun") },

  "/pelaku": only(["pelaku"], at("/pelaku")),
  "/pelaku/profil": only(["pelaku"], at("/pelaku/profil")),
  "/pelaku/legalitas": only(["pelaku"], at("/pelaku/legalitas")),
  "/pelaku/legalitas/baru": only(["pelaku"], at("/pelaku/legalitas/baru?jenis=nib")),
  "/pelaku/legalitas/[id]": only(["pelaku"], with_("/pelaku/legalitas/", ownDocument), ["asing-pelaku"]),
  "/pelaku/produk": only(["pelaku"], at("/pelaku/produk")),
  "/pelaku/produk/baru": only(["pelaku"], at("/pelaku/produk/baru")),
  "/pelaku/produk/[id]": only(["pelaku"], with_("/pelaku/produk/", ownProduct), ["asing-pelaku"]),

  "/dinas": only([...readsBusinesses], at("/dinas")),
  "/dinas/legalitas": only(["verifikator", "pimpinan", "admin"], at("/dinas/legalitas")),
  "/dinas/legalitas/[id]": only(
    ["galeri", "verifikator", "pimpinan", "admin"],
    with_("/dinas/legalitas/", anyDocument),
  ),
  "/dinas/legalitas/perhatian": only([...readsBusinesses], at("/dinas/legalitas/perhatian")),
  "/dinas/pengaturan/legalitas": only(["admin"], at("/dinas/pengaturan/legalitas")),
  "/dinas/pengaturan/legalitas/[kelas]/[jenis]": only(["admin"], at("/dinas/pengaturan/legalitas/pangan_kering/halal")),
  "/dinas/kurasi": only(["galeri", "pimpinan", "admin"], at("/dinas/kurasi")),
  "/dinas/kurasi/[id]": only(["galeri", "pimpinan", "admin"], with_("/dinas/kurasi/", waiting)),
  "/dinas/galeri": only(["galeri"], at("/dinas/galeri")),
  "/dinas/produk": only([...readsBusinesses], at("/dinas/produk")),
  "/dinas/pelaku": only([...readsBusinesses], at("/dinas/pelaku")),
  "/dinas/pelaku/[id]": only([...readsBusinesses], with_("/dinas/pelaku/", anyBusiness)),
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
  "/dinas/orang": only(["admin"], at("/dinas/orang")),
  "/dinas/orang/undang": only(["admin"], at("/dinas/orang/undang")),
  "/dinas/orang/[id]": only(["admin"], with_("/dinas/orang/", anyPerson)),
  "/dinas/orang/[id]/peran": only(["admin"], async () => `/dinas/orang/${await one(anyPerson)}/peran`),
  "/dinas/jejak": only(["pimpinan", "admin"], at("/dinas/jejak")),

  "/kecamatan": only(["kecamatan"], at("/kecamatan")),
  "/kecamatan/lapor": only(["kecamatan"], with_("/kecamatan/lapor?tempat=", ownPojok), ["asing-kecamatan"]),
  "/lapangan": only(["monitoring"], at("/lapangan")),
  "/lapangan/kunjungan": only(["monitoring"], at("/lapangan/kunjungan")),
  "/mitra": only(["mitra"], at("/mitra")),
};

/** Handlers that take anything: what a caller without a session, or with the wrong one, is told. */
export type Handler = {
  method: "GET" | "POST";
  path: Path;
  signedOut: number;
  accounts?: readonly Account[];
  wrongRole?: number;
};

export const handlers: Record<string, Handler> = {
  "/api/auth/[...nextauth]": { method: "GET", path: at("/api/auth/session"), signedOut: 200 },
  "/produk/sitemap/[__metadata_id__]": { method: "GET", path: at("/produk/sitemap/0.xml"), signedOut: 200 },
  "/api/health": { method: "GET", path: at("/api/health"), signedOut: 200 },
  "/api/revalidate": { method: "POST", path: at("/api/revalidate"), signedOut: 401, wrongRole: 401 },
  "/api/files": { method: "POST", path: at("/api/files"), signedOut: 401 },
  "/api/imports": { method: "POST", path: at("/api/imports"), signedOut: 401 },
  "/api/files/[id]": {
    method: "GET",
    path: with_(
      "/api/files/",
      `select file_id::text as value from documents where business_id = ${mine} and file_id is not null limit 1`,
    ),
    signedOut: 404,
    accounts: ["pelaku", "galeri", "verifikator", "pimpinan", "admin"],
    wrongRole: 404,
  },
  "/api/sync/kunjungan": { method: "POST", path: at("/api/sync/kunjungan"), signedOut: 401 },
};
