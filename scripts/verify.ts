import { connection } from "@/db/client";
import { findBrokenLink } from "@/domain/audit-trail/find-broken-link";
import { refoldSales } from "@/domain/reports/refold-sales";
import { findUnfitRow } from "@/domain/stock/find-unfit-row";
import { formatMoment } from "@/lib/dates";

if (process.argv.includes("--susun-ringkasan")) {
  await refoldSales();
  console.log("Ringkasan laporan disusun ulang dari baris penjualan.");
}
const { broken, rows, latest } = await findBrokenLink();
const ledger = await findUnfitRow();
await connection.end();

if (broken) {
  console.error(
    [
      "Jejak TIDAK utuh. Baris pertama yang tidak cocok:",
      `  urutan ${broken.position ?? "tidak ada"} (${broken.id})`,
      `  ${formatMoment(broken.at)}: ${broken.actorName}, ${broken.action}`,
      "Baris itu atau baris sebelumnya pernah diubah atau dihapus. Bandingkan dengan cadangan sebelum waktu itu.",
    ].join("\n"),
  );
  process.exitCode = 1;
} else if (latest) {
  console.log(`Jejak utuh: ${rows.toLocaleString("id-ID")} baris.`);
  console.log(`Sidik baris terakhir: ${latest}. Catat di luar sistem; kelak ia membuktikan tidak ada yang dipotong.`);
} else {
  console.log("Jejak masih kosong.");
}

if (ledger.unfit) {
  const { what, where, says } = ledger.unfit;
  console.error(`Buku besar TIDAK utuh. Baris pertama yang tidak cocok:\n  ${what} (${where})\n  ${says}`);
  process.exitCode = 1;
} else {
  console.log(`Buku besar utuh: ${ledger.rows.toLocaleString("id-ID")} baris, semua jumlah cocok.`);
  for (const head of ledger.heads) console.log(`  ${head}`);
}
