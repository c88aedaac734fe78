import { query } from "./query";

/** Demo accounts by the word before `@contoh.test`. */
export type Account = "pelaku" | "galeri" | "verifikator" | "kecamatan" | "monitoring" | "mitra" | "pimpinan" | "admin";

export const accounts: readonly Account[] = [
  "pelaku",
  "galeri",
  "verifikator",
  "kecamatan",
  "monitoring",
  "mitra",
  "pimpinan",
  "admin",
];

export type Door = {
  /** Anyone may open it. */
  isPublic?: true;
  /** Anyone with an account may open it. */
  forEverySignedIn?: true;
  /** Only these accounts may open it; everyone else is told so. */
  for?: readonly Account[];
  /** An address of the route that belongs to those who may. */
  path?: () => Promise<string>;
  /** The same for somebody else's record: those with a smaller scope don't find it. */
  foreign?: { path: () => Promise<string>; hiddenFrom: readonly Account[] };
  /** How a handler is called. */
  method?: "POST";
};

const one = async (text: string) => {
  const [row] = await query<{ value: string }>(text);
  if (!row) throw new Error(`The demo has no row for: ${text}`);
  return row.value;
};

const ownBusiness = `select g.scope_id::uuid from role_grants g join users u on u.id = g.user_id
  where u.email = 'pelaku@contoh.test' and g.role = 'pelaku' and g.revoked_at is null`;
const office = ["galeri", "verifikator", "pimpinan", "admin"] as const;

const path = (prefix: string, text: string) => async () => `${prefix}${await one(text)}`;

/** Every route of the application and who may open it. A route without a line here fails the journey. */
export const doors: Record<string, Door> = {
  "/": { isPublic: true },
};

export { office, one, ownBusiness, path };
