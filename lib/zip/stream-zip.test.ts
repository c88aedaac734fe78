import { randomBytes } from "node:crypto";
import { crc32, inflateRawSync } from "node:zlib";
import { expect, test } from "vitest";
import { streamZip, type ZipEntry } from "./stream-zip";

async function* entries(all: ZipEntry[]) {
  yield* all;
}

test("is read by its list at the end, and every byte is there", async () => {
  const big = randomBytes(3_000_000);
  const parts = (async function* () {
    for (let at = 0; at < big.length; at += 65_536) yield big.subarray(at, at + 65_536);
  })();
  const zip = streamZip(
    entries([
      { name: "baca-saya.txt", content: "Halo, Karawang – “data saya”" },
      { name: "kosong.csv", content: "" },
      { name: "berkas/foto é.jpg", content: parts },
    ]),
  );
  const chunks = [];
  for await (const chunk of zip) chunks.push(chunk);
  const found = read(Buffer.concat(chunks));
  expect([...found.keys()]).toEqual(["baca-saya.txt", "kosong.csv", "berkas/foto é.jpg"]);
  expect(found.get("baca-saya.txt")?.toString()).toBe("Halo, Karawang – “data saya”");
  expect(found.get("kosong.csv")).toHaveLength(0);
  expect(found.get("berkas/foto é.jpg")?.equals(big)).toBe(true);
});

test("an entry that fails fails the whole", async () => {
  const broken = (async function* () {
    yield Buffer.from("a");
    throw new Error("gone");
  })();
  const readAll = async () => {
    for await (const _ of streamZip(entries([{ name: "a", content: broken }])));
  };
  await expect(readAll()).rejects.toThrow("gone");
});

/** Reads a ZIP as other programs do, checking each checksum. */
function read(zip: Buffer) {
  const end = zip.lastIndexOf(Buffer.from("PK\x05\x06"));
  const found = new Map<string, Buffer>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const nameLength = zip.readUInt16LE(at + 28);
    const name = zip.toString("utf8", at + 46, at + 46 + nameLength);
    const head = zip.readUInt32LE(at + 42);
    const body = head + 30 + zip.readUInt16LE(head + 26);
    const bytes = inflateRawSync(zip.subarray(body, body + zip.readUInt32LE(at + 20)));
    expect([crc32(bytes), bytes.length]).toEqual([zip.readUInt32LE(at + 16), zip.readUInt32LE(at + 24)]);
    found.set(name, bytes);
    at += 46 + nameLength;
  }
  return found;
}
