import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { BadSettings, readEnv, settingNames } from "./env";

const complete: NodeJS.ProcessEnv = {
  NODE_ENV: "test",
  DATABASE_URL: "postgres://a:b@localhost/galeri",
  AUTH_SECRET: "0123456789012345678901234567890123456789",
};

test("names every mistake at once, one sentence each", () => {
  const read = () => readEnv({ NODE_ENV: "test", PORT: "tiga", TRUSTED_PROXIES: "-1", DATA_KEY: "pendek" });
  expect(read).toThrow(BadSettings);
  expect(read).toThrow(/DATABASE_URL belum diisi/);
  expect(read).toThrow(/AUTH_SECRET belum diisi.*openssl rand/);
  expect(read).toThrow(/PORT harus berupa angka/);
  expect(read).toThrow(/TRUSTED_PROXIES tidak boleh negatif/);
  expect(read).toThrow(/DATA_KEY harus 32 byte/);
});

test.each([
  ["DATABASE_URL", "postgres://", /DATABASE_URL tidak lengkap/],
  ["DATABASE_URL", "postgres://a@localhost", /DATABASE_URL tidak lengkap/],
  ["DATABASE_URL", "postgres://a:b@localhost:99999/galeri", /DATABASE_URL tidak lengkap/],
  ["DATABASE_URL", "mysql://a@localhost/galeri", /^• DATABASE_URL harus diawali[^\n]*$/],
  ["BASE_URL", "ftp://galeri.test", /BASE_URL harus alamat lengkap/],
  ["S3_BUCKET", "Berkas Galeri", /S3_BUCKET harus nama ember/],
  ["S3_ENDPOINT", "minio:9000", /S3_ENDPOINT harus alamat lengkap/],
  ["S3_ACCESS_KEY_ID", "kunci", /S3_ACCESS_KEY_ID dan S3_SECRET_ACCESS_KEY harus diisi keduanya/],
  ["S3_ENDPOINT", "https://s3.test", /S3_BUCKET belum diisi/],
  ["CLAMAV", "clamav", /CLAMAV harus/],
  ["CLAMAV", "clamav:0x", /CLAMAV harus/],
  ["DATABASE_POOL", "0", /DATABASE_POOL harus antara 1 dan 100/],
  ["DATABASE_POOL", "1.5", /DATABASE_POOL harus berupa angka bulat/],
])("explains %s=%s", (name, value, sentence) => {
  expect(() => readEnv({ ...complete, [name]: value })).toThrow(sentence);
});

test("fills in what may be left out", () => {
  expect(readEnv({ ...complete, PORT: "", DATA_DIR: "/srv/galeri" })).toMatchObject({
    PORT: 3000,
    FILES_DIR: "/srv/galeri/files",
    BASE_URL: "http://localhost:3000",
    TRUSTED_PROXIES: 0,
  });
});

test("the example file documents every setting and no other", () => {
  const documented = [...readFileSync(".env.example", "utf8").matchAll(/^#? ?([A-Z0-9_]+)=/gm)].map(([, name]) => name);
  expect(documented.toSorted()).toEqual(settingNames.toSorted());
});
