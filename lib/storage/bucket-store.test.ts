import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import S3rver from "s3rver";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Bucket, bucketStore } from "./bucket-store";
import { contentKey } from "./content-key";
import { diskStore } from "./disk-store";
import { StoreAway } from "./store";

let root: string;
let bucket: Bucket;
let server: S3rver;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "ember-"));
  server = new S3rver({
    port: 0,
    address: "127.0.0.1",
    silent: true,
    directory: join(root, "s3"),
    configureBuckets: [{ name: "berkas", configs: [] }],
  });
  const { port } = await server.run();
  const keys = { accessKeyId: "S3RVER", secretAccessKey: "S3RVER" };
  bucket = { name: "berkas", region: "us-east-1", endpoint: `http://127.0.0.1:${port}`, ...keys };
});
afterAll(async () => {
  await server.close();
  await rm(root, { recursive: true });
});

const key = contentKey("ab".repeat(32));
const stores = [
  ["a folder", () => diskStore(join(root, "disk"))],
  ["a bucket", () => bucketStore(bucket)],
] as const;

test.each(stores)(
  "%s gives back what was kept, keeps it twice as well, and nothing for what was not",
  async (_, open) => {
    const store = open();
    const bytes = Buffer.alloc(300_000, "isi ");
    await store.keep(key, bytes);
    await store.keep(key, bytes);
    const found = await store.open(key);
    expect(found?.size).toBe(bytes.length);
    expect(Buffer.from(await new Response(found?.stream).arrayBuffer()).equals(bytes)).toBe(true);
    expect(await store.open(contentKey("cd".repeat(32), "320.webp"))).toBeUndefined();
    const [variant, other] = [contentKey("ab".repeat(32), "320.webp"), contentKey(`${"ab".repeat(31)}cd`)];
    for (const name of [variant, other]) await store.keep(name, bytes);
    await store.remove(key);
    await store.remove(key);
    expect([await store.open(key), await store.open(variant)]).toEqual([undefined, undefined]);
    const left = await store.open(other);
    expect(left?.size).toBe(bytes.length);
    await left?.stream.cancel();
  },
);

test("a bucket that is not there, and one that does not answer, say so", async () => {
  await expect(bucketStore({ ...bucket, name: "lain" }).keep(key, Buffer.from("x"))).rejects.toThrow(StoreAway);
  const nobody = { ...bucket, endpoint: "http://127.0.0.1:9" };
  await expect(bucketStore(nobody).open(key)).rejects.toThrow(StoreAway);
});
