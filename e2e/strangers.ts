import { randomUUID } from "node:crypto";
import { query } from "./query";

/** People of the right role in the wrong place, whom the demo does not show. Made once per database. */
export async function makeStrangers() {
  const businessId = randomUUID();
  await query(
    `insert into businesses (id, slug, name, name_key, owner_name) values ($1, 'usaha-asing', 'Usaha Asing', 'usahaasing', 'Orang Asing')
     on conflict do nothing`,
    [businessId],
  );
  await query(
    "insert into partners (id, name) select $1, 'Mitra Asing' where not exists (select from partners where name = 'Mitra Asing')",
    [randomUUID()],
  );
  await make("asing-pelaku", "pelaku", "business", "(select id::text from businesses where slug = 'usaha-asing')");
  await make("asing-kecamatan", "petugas_kecamatan", "kecamatan", "'32.15.12'");
  await make("asing-galeri", "petugas_galeri", "place", "(select id::text from places where kind = 'sentra' limit 1)");
  await make("asing-mitra", "pengelola_mitra", "partner", "(select id::text from partners where name = 'Mitra Asing')");
}

async function make(name: string, role: string, scopeKind: string, scope: string) {
  const email = `${name}@contoh.test`;
  await query("insert into users (id, name, email) values ($1, $2, $3) on conflict do nothing", [
    randomUUID(),
    name,
    email,
  ]);
  await query(
    `insert into role_grants (id, user_id, role, scope_kind, scope_id)
     select $1, id, '${role}', '${scopeKind}', ${scope} from users where email = $2 on conflict do nothing`,
    [randomUUID(), email],
  );
}
