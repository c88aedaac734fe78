// npm run seed -- --businesses 313000 --products 100000 [--ya]
import { parseArgs } from "node:util";
import { Refused } from "@/domain/errors";
import { fillDatabase } from "./parts/fill-database";
import { openDatabase } from "./parts/open-database";
import { say } from "./parts/progress";
import { readSize } from "./parts/read-size";

const usage =
  "Pakai: npm run seed -- --businesses N --products N [--ya]\n" +
  "  mengisi basis data sampai sekian usaha dan sekian produk tayang, semuanya rekaan\n" +
  "  --ya       juga bila basis data sudah berisi usaha yang bukan rekaan";

try {
  await run();
} catch (error) {
  process.exitCode = 1;
  console.error(error instanceof TypeError ? usage : (error as Error).message);
}

async function run() {
  const options = { businesses: { type: "string" }, products: { type: "string" }, ya: { type: "boolean" } } as const;
  const { values } = parseArgs({ options });
  if (!values.businesses || !values.products) throw new Refused(usage);
  const size = readSize(values, { businesses: 0, products: 0 });
  const database = await openDatabase({ as: "npm run seed" });
  try {
    await fillDatabase(String(process.env.DATABASE_URL), size, { isForced: values.ya ?? false });
    say("Selesai. Data rekaan tidak meninggalkan jejak audit, dan berkas izinnya tidak ada isinya.");
  } finally {
    await database.leave();
  }
}
