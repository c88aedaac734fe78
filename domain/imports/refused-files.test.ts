import { writeXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { firstRules } from "@/db/seed/number-rules";
import { Refused } from "../errors";
import { understandSheet } from "./understand-sheet";

const row = ["Dapur", "Opak", 10_000];
const titles = ["Nama UMKM", "Nama Produk", "Harga"];

async function refusal(bytes: Uint8Array) {
  const error = await understandSheet(bytes, { numbers: firstRules }).then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(Refused);
  return (error as Refused).message;
}

test("says what is wrong with a file that is no spreadsheet of ours", async () => {
  const good = await writeXlsx({ sheets: [{ name: "A", rows: [titles, row] }] });
  expect(await refusal(new Uint8Array())).toContain("kosong");
  expect(await refusal(Buffer.from("%PDF-1.7 …"))).toContain("bukan lembar kerja");
  expect(await refusal(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]))).toContain("bukan lembar kerja");
  expect(await refusal(Buffer.from("hanya satu kalimat"))).toContain("bukan lembar kerja");
  expect(await refusal(Buffer.from("<html><table><tr><td>1</td></tr></table></html>"))).toContain("halaman web");
  expect(await refusal(good.subarray(0, 900))).toContain("rusak");
  expect(await refusal(Buffer.concat([Buffer.from("PK\u0003\u0004"), Buffer.alloc(500, 7)]))).toContain("rusak");
  expect(
    await refusal(
      await writeXlsx({
        sheets: [
          {
            name: "A",
            rows: [
              ["a", "b"],
              [1, 2],
            ],
          },
        ],
      }),
    ),
  ).toContain("judul kolom");
  expect(await refusal(await writeXlsx({ sheets: [{ name: "A", rows: [titles] }] }))).toContain(
    "Tidak ada baris produk",
  );
});

test("says so when a file has a password or is of the old Excel", async () => {
  const locked = await writeXlsx({
    sheets: [{ name: "A", rows: [titles, row] }],
    encryption: { password: "x", spinCount: 10 },
  });
  expect(await refusal(locked)).toContain("kata sandi");
  expect(await refusal(Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(2000)]))).toContain(".xls");
});

test("refuses a hundred thousand rows", async () => {
  const many = await writeXlsx({
    sheets: [{ name: "A", rows: [titles, ...Array.from({ length: 100_000 }, () => row)] }],
  });
  expect(await refusal(many)).toContain("20.000 baris");
  expect(await refusal(Buffer.from(`a;b\n${"1;2\n".repeat(100_000)}`))).toContain("20.000 baris");
});

test("a zip that would unpack to far more than it says is not unpacked", async () => {
  const bomb = Buffer.from(await writeXlsx({ sheets: [{ name: "A", rows: [titles, row] }] }));
  const entry = bomb.indexOf(Buffer.from("PK\u0001\u0002"));
  bomb.writeUInt32LE(4_000_000_000, entry + 24);
  expect(await refusal(bomb)).toContain("terlalu besar");
});
