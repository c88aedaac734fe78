import { connection } from "@/db/client";
import { loadDemo } from "@/db/seed/demo";
import { env } from "@/lib/env";
import { bringUpToDate } from "./parts/bring-up-to-date";
import { printAccounts } from "./parts/demo-accounts";
import { say } from "./parts/progress";

try {
  const { DATABASE_URL } = env();
  await bringUpToDate(DATABASE_URL);
  const outcome = await loadDemo();
  say(outcome === "dimuat" ? "Data contoh sudah dimuat." : "Data contoh sudah ada; tidak ada yang diubah.");
  await printAccounts(DATABASE_URL);
  say("\nPeringatan: kata sandi akun contoh diketahui umum. Blokir akun itu sebelum portal dipakai sungguhan.");
} catch (error) {
  say((error as Error).message);
  process.exitCode = 1;
} finally {
  await connection.end();
}
