// npm run harian: what the day brings, now. Also for a server whose worker is off (WORKER=off), from its own clock.
import { connection } from "@/db/client";
import { doDailyWork } from "@/domain/do-daily-work";

try {
  const done = await doDailyWork({ kind: "system", job: "harian" });
  const said = [
    `${done.judged} produk dinilai ulang, ${done.changed} berubah`,
    `${done.reminded} pemberitahuan masa berlaku`,
    `${done.expiring} batch mendekati kedaluwarsa`,
    `${done.closed} tempat tidak buka sesuai rencana`,
    `${done.overdue} permintaan data pribadi lewat waktunya, ${done.pressing} mendesak`,
    `${done.swept} kiriman usang, ${done.bytesRemoved} berkas terhapus, dan ${done.mailsSwept} email lama dibuang`,
  ];
  console.log(`${said.join(", ")}.`);
} finally {
  await connection.end();
}
