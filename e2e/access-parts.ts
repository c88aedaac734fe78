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

export type Path = () => Promise<string>;

/** Who may open a page: anyone, anyone with an account, or these. `strangers` hold the role but not this record. */
export type Page =
  | { kind: "public"; path: Path }
  | { kind: "signed-in"; path: Path }
  | { kind: "for"; accounts: readonly Account[]; path: Path; strangers?: readonly Stranger[] };

export const one = async (text: string) => {
  const [row] = await query<{ value: string }>(text);
  if (!row) throw new Error(`The demo has no row for: ${text}`);
  return row.value;
};
export const at = (fixed: string) => async () => fixed;
export const with_ = (prefix: string, text: string) => async () => `${prefix}${await one(text)}`;

export const mine = `(select g.scope_id::uuid from role_grants g join users u on u.id = g.user_id
  where u.email = 'pelaku@contoh.test' and g.role = 'pelaku' and g.revoked_at is null limit 1)`;

export const open = (path: Path): Page => ({ kind: "public", path });
export const only = (accounts: readonly Account[], path: Path, strangers?: readonly Stranger[]): Page => ({
  kind: "for",
  accounts,
  path,
  strangers,
});

/** Handlers that take anything: what a caller without a session, or with the wrong one, is told. */
export type Handler = {
  method: "GET" | "POST";
  path: Path;
  signedOut: number;
  accounts?: readonly Account[];
  wrongRole?: number;
};
