// npm run kunci: seals every identity number anew with DATA_KEY. See README, "Mengganti kunci data".
import { connection } from "@/db/client";
import { Refused } from "@/domain/errors";
import { countByKey } from "@/domain/identity/count-by-key";
import { rotateKeys } from "@/domain/identity/rotate-keys";
import { verifyKeys } from "@/domain/identity/verify-keys";
import { env } from "@/lib/env";
import { bringUpToDate } from "./parts/bring-up-to-date";
import { say, step } from "./parts/progress";

try {
  await bringUpToDate(env().DATABASE_URL);
  await refuseUnknownKeys();
  const resealed = await step("Menyandi ulang dengan DATA_KEY", () =>
    rotateKeys(
      { kind: "system", job: "kunci" },
      { onProgress: (rows) => say(`  ${rows.toLocaleString("id-ID")} usaha`) },
    ),
  );
  const { numbers, failed } = await step("Memeriksa: membuka semuanya hanya dengan DATA_KEY", () => verifyKeys());
  if (failed.length > 0)
    throw new Refused(
      `${failed.length} nomor belum terbaca dengan DATA_KEY. Jalankan lagi perintah ini; jangan buang kunci lama.`,
    );
  console.log(
    `${resealed.toLocaleString("id-ID")} usaha disandi ulang. ${numbers.toLocaleString("id-ID")} nomor terbaca dan dapat dicari dengan DATA_KEY saja.`,
  );
  console.log("DATA_KEY_OLD sekarang boleh dikosongkan. Simpan kunci lama selama cadangan lama masih ada.");
} catch (error) {
  console.error((error as Error).message);
  if (!(error instanceof Refused)) say("Tidak ada yang setengah jadi: jalankan lagi perintah ini untuk melanjutkan.");
  process.exitCode = 1;
} finally {
  await connection.end();
}

async function refuseUnknownKeys() {
  const missing = (await countByKey()).filter(({ isAtHand }) => !isAtHand);
  if (missing.length === 0) return;
  const which = missing.map(({ name, numbers }) => `${numbers} nomor disandi dengan kunci ${name}`).join(", ");
  throw new Refused(
    `Kunci tidak lengkap: ${which}, yang bukan DATA_KEY dan tidak ada di DATA_KEY_OLD. Tambahkan kunci itu ke DATA_KEY_OLD, lalu jalankan lagi.`,
  );
}
