import { z } from "zod";
import { connection } from "@/db/client";
import { Refused } from "@/domain/errors";
import { appointFirstAdmin } from "@/domain/people/appoint-first-admin";
import { env } from "@/lib/env";
import { bringUpToDate } from "./parts/bring-up-to-date";

const email = z.email().safeParse(process.argv[2]);
try {
  if (!email.success) throw new Refused("Tulis emailnya: npm run admin -- nama@karawangkab.go.id");
  await bringUpToDate(env().DATABASE_URL);
  const { token } = await appointFirstAdmin({ kind: "system", job: "pendirian" }, email.data);
  console.log(`Buka tautan ini dalam 7 hari untuk membuat kata sandi admin:\n  ${env().BASE_URL}/undangan/${token}`);
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await connection.end();
}
