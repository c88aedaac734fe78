import postgres from "postgres";
import { dataKeys } from "@/lib/data-keys";
import { keyName } from "@/lib/secret-box";
import { say } from "./progress";

/** Says in one sentence when numbers were sealed with a key that this server does not have; it serves all the same. */
export async function checkDataKeys(url: string) {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    const rows = await sql<{ name: string }[]>`
      select distinct encode(substring(box from 2 for 4), 'hex') as name
      from businesses, lateral (values (nik_cipher), (npwp_cipher)) kept (box) where get_byte(box, 0) = 2`;
    const atHand = dataKeys().all.map(keyName);
    const missing = rows.map(({ name }) => name).filter((name) => !atHand.includes(name));
    if (missing.length === 0) return;
    say(
      `Peringatan: ada NIK atau NPWP yang disandi dengan kunci ${missing.join(", ")}, yang bukan DATA_KEY dan tidak ada di DATA_KEY_OLD. Nomor itu tidak terbaca sampai kuncinya diisi.`,
    );
  } finally {
    await sql.end({ timeout: 1 });
  }
}
