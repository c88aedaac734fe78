import { z } from "zod";
import { splitKeys } from "./data-keys";
import { readMailServer } from "./mail/mail-server";
import { readMailbox } from "./mail/mailbox";

const namesDatabase = (text: string) => {
  const url = URL.parse(text);
  return !!url?.hostname && url.pathname.length > 1;
};
const isKey = (text: string) => Buffer.from(text, "base64").length === 32;
const makeOne = "Buat satu dengan: openssl rand -base64 32";
const blankIsAbsent = (value: unknown) => (value === "" ? undefined : value);
const setting = <T extends z.ZodType>(type: T) => z.preprocess(blankIsAbsent, type);

const fields = z.object({
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
  DATA_KEY_OLD: setting(
    z
      .string()
      .refine(
        (text) => splitKeys(text).every(isKey),
        "DATA_KEY_OLD berisi kunci-kunci lama: masing-masing 32 byte dalam base64, dipisahkan koma.",
      )
      .optional(),
  ),
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
  REGENCY: setting(z.string().optional()),
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
  SMTP_URL: setting(
    z
      .string()
      .refine(
        (text) => readMailServer(text) !== undefined,
        "SMTP_URL harus alamat server email, misalnya smtp://nama:sandi@email.example.id:587 atau smtps://… untuk porta 465; tanda khusus dalam sandi ditulis seperti %40.",
      )
      .optional(),
  ),
  MAIL_FROM: setting(
    z
      .string()
      .refine(
        (text) => readMailbox(text) !== undefined,
        "MAIL_FROM harus alamat pengirim, misalnya Galeri UMKM Karawang <galeri@example.id>.",
      )
      .optional(),
  ),
  WORKER: setting(z.enum(["on", "off"], { error: "WORKER harus on atau off." }).default("on")),
  S3_BUCKET: setting(
    z
      .string()
      .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, "S3_BUCKET harus nama ember: huruf kecil, angka, titik, dan garis.")
      .optional(),
  ),
  S3_REGION: setting(z.string().default("us-east-1")),
  S3_ENDPOINT: setting(
    z
      .url({ protocol: /^https?$/, error: "S3_ENDPOINT harus alamat lengkap, misalnya https://s3.contoh.id." })
      .optional(),
  ),
  S3_ACCESS_KEY_ID: setting(z.string().optional()),
  S3_SECRET_ACCESS_KEY: setting(z.string().optional()),
  CLAMAV: setting(
    z
      .string()
      .regex(
        /^(\/.+|[^\s:/]+:\d{1,5})$/,
        "CLAMAV harus alamat clamd: berkas soketnya (/run/clamav/clamd.ctl) atau nama:porta (clamav:3310).",
      )
      .optional(),
  ),
  LOG_LEVEL: setting(
    z
      .enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"], {
        error: "LOG_LEVEL harus salah satu dari: trace, debug, info, warn, error, fatal, silent.",
      })
      .default("info"),
  ),
});

type Settings = z.output<typeof fields>;

const when = () => true; // said together with what is wrong elsewhere

/** What single settings cannot say of themselves. */
const shape = fields
  .refine(({ SMTP_URL, MAIL_FROM }) => !SMTP_URL === !MAIL_FROM, {
    error: "SMTP_URL dan MAIL_FROM harus diisi keduanya, atau dikosongkan keduanya.",
    when,
  })
  .refine(({ S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY }) => !S3_ACCESS_KEY_ID === !S3_SECRET_ACCESS_KEY, {
    error: "S3_ACCESS_KEY_ID dan S3_SECRET_ACCESS_KEY harus diisi keduanya, atau dikosongkan keduanya.",
    when,
  })
  .refine(({ S3_BUCKET, S3_ENDPOINT, S3_ACCESS_KEY_ID }) => S3_BUCKET || (!S3_ENDPOINT && !S3_ACCESS_KEY_ID), {
    error: "S3_BUCKET belum diisi: tulis nama embernya, atau kosongkan semua setelan S3 untuk menyimpan di folder.",
    when,
  });

export type Env = Omit<Settings, "FILES_DIR" | "BASE_URL"> & { FILES_DIR: string; BASE_URL: string };

/** The names of every setting, as documented in `.env.example`. */
export const settingNames = Object.keys(fields.shape);

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
