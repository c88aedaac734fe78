import { existsSync } from "node:fs";
import postgres from "postgres";
import { must, tsFlags } from "./child";
import { step } from "./progress";

const password = "contoh-galeri-2026";
const roles: Record<string, string> = {
  pelaku: "Pelaku UMKM",
  galeri: "Petugas galeri",
  verifikator: "Verifikator legalitas",
  kecamatan: "Petugas Kecamatan Karawang Timur",
  monitoring: "Petugas monitoring",
  mitra: "Pengelola mitra",
  pimpinan: "Pimpinan",
  admin: "Admin",
};

/** Loads the demo into an embedded database that nobody uses yet. */
export async function loadDemoOnce(url: string) {
  if (!existsSync("scripts/demo.ts") || !(await isEmpty(url))) return;
  await step("Memuat data contoh", () =>
    must("Pemuatan data contoh", process.execPath, [...tsFlags, "scripts/demo.ts"]),
  );
}

/** Prints the demo accounts that this database holds, if any. */
export async function printAccounts(url: string) {
  const present = await ask(
    url,
    (sql) => sql<{ email: string }[]>`
    select email from users where email like '%@contoh.test'`,
  );
  const emails = new Set(present.map(({ email }) => email));
  const accounts = Object.entries(roles).filter(([name]) => emails.has(`${name}@contoh.test`));
  if (accounts.length === 0) return;
  const rows = [
    ["Peran", "Email", "Kata sandi"],
    ...accounts.map(([name, role]) => [role, `${name}@contoh.test`, password]),
  ];
  console.log(
    `\nAkun contoh:\n${rows.map(([a = "", b = "", c = ""]) => `  ${a.padEnd(34)}${b.padEnd(26)}${c}`).join("\n")}`,
  );
}

async function isEmpty(url: string) {
  const [row] = await ask(url, (sql) => sql`select 1 from users limit 1`);
  return row === undefined;
}

async function ask<T>(url: string, question: (sql: postgres.Sql) => Promise<T>) {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    return await question(sql);
  } finally {
    await sql.end({ timeout: 1 });
  }
}
