import { connection } from "@/db/client";
import { loadDemo } from "@/db/seed/demo";

const outcome = await loadDemo();
console.log(outcome === "dimuat" ? "Data contoh sudah dimuat." : "Data contoh sudah ada; tidak ada yang diubah.");
await connection.end();
