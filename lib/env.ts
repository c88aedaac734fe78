import { z } from "zod";

const namesDatabase = (text: string) => {
  const url = URL.parse(text);
  return !!url?.hostname && url.pathname.length > 1;
};
const isKey = (text: string) => Buffer.from(text, "base64").length === 32;
const makeOne = "Buat satu dengan: openssl rand -base64 32";
const blankIsAbsent = (value: unknown) => (value === "" ? undefined : value);
const setting = <T extends z.ZodType>(type: T) => z.preprocess(blankIsAbsent, type);

const shape = z.object({
  DATABASE_URL: setting(
    z
      .string("DATABASE_URL belum diisi: isi alamat PostgreSQL, misalnya postgres://nama:sandi@host:5432/galeri.")
      .regex(/^postgres(ql)?:\/\//, "DATABASE_URL harus diawali postgres:// atau postgresql://.")
      .refine(
        (text) => !/^postgres/.test(text) || namesDatabase(text),
        "DATABASE_URL tidak lengkap: susunannya postgres://nama:sandi@host:5432/basisdata, dan tanda khusus dalam sandi ditulis seperti %40.",
      ),
  ),
  AUTH_SECRET: setting(
    z
      .string(`AUTH_SECRET belum diisi: ini kunci yang menandatangani sesi masuk, dan harus tetap sama. ${makeOne}`)
      .min(16, `AUTH_SECRET terlalu pendek: paling sedikit 16 huruf. ${makeOne}`),
  ),
  DATA_KEY: setting(z.string().refine(isKey, `DATA_KEY harus 32 byte dalam base64. ${makeOne}`).optional()),
  PORT: setting(
    z.coerce
      .number("PORT harus berupa angka, misalnya 3000.")
      .int("PORT harus berupa angka bulat, misalnya 3000.")
      .min(1, "PORT harus antara 1 dan 65535.")
      .max(65535, "PORT harus antara 1 dan 65535.")
      .default(3000),
  ),
  HOST: setting(z.string().optional()),
  DATA_DIR: setting(z.string().default(".data")),
  FILES_DIR: setting(z.string().optional()),
  BASE_URL: setting(
    z
      .url({
        protocol: /^https?$/,
        hostname: /./,
        error: "BASE_URL harus alamat lengkap, misalnya https://galeri.karawangkab.go.id.",
      })
      .optional(),
  ),
  TRUSTED_PROXIES: setting(
    z.coerce
      .number("TRUSTED_PROXIES harus berupa angka: berapa proxy milik Anda sendiri di depan aplikasi ini.")
      .int("TRUSTED_PROXIES harus berupa angka bulat.")
      .min(0, "TRUSTED_PROXIES tidak boleh negatif.")
      .default(0),
  ),
  DATABASE_POOL: setting(
    z.coerce
      .number("DATABASE_POOL harus berupa angka.")
      .int("DATABASE_POOL harus berupa angka bulat.")
      .min(1, "DATABASE_POOL harus antara 1 dan 100.")
      .max(100, "DATABASE_POOL harus antara 1 dan 100.")
      .default(10),
  ),
  WORKER: setting(z.enum(["on", "off"], { error: "WORKER harus on atau off." }).default("on")),
  LOG_LEVEL: setting(
    z
      .enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"], {
        error: "LOG_LEVEL harus salah satu dari: trace, debug, info, warn, error, fatal, silent.",
      })
      .default("info"),
  ),
});

export type Env = Omit<z.output<typeof shape>, "FILES_DIR" | "BASE_URL"> & { FILES_DIR: string; BASE_URL: string };

/** The names of every setting, as documented in `.env.example`. */
export const settingNames = Object.keys(shape.shape);

/** Every mistake in the settings at once, one sentence each. */
export class BadSettings extends Error {}

/** Checks the settings of a process and fills in what may be left out. */
export function readEnv(source: NodeJS.ProcessEnv): Env {
  const read = shape.safeParse(source);
  if (!read.success) throw new BadSettings(read.error.issues.map((issue) => `• ${issue.message}`).join("\n"));
  const { FILES_DIR, BASE_URL, ...rest } = read.data;
  return {
    ...rest,
    FILES_DIR: FILES_DIR ?? `${rest.DATA_DIR}/files`,
    BASE_URL: BASE_URL?.replace(/\/$/, "") ?? `http://localhost:${rest.PORT}`,
  };
}

let checked: Env | undefined;

/** The settings of this process, checked at the first look. */
export function env(): Env {
  checked ??= readEnv(process.env);
  return checked;
}
