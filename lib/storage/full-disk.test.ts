import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, expect, test, vi } from "vitest";
import { contentKey } from "./content-key";
import { diskStore } from "./disk-store";
import { receiveUpload } from "./receive-upload";
import { partAddress, resumableUploads } from "./resumable";
import { BadUpload } from "./upload-problem";

/** Where Linux keeps a disk on which there is never room. */
const full = "/dev/full";
const disk = vi.hoisted(() => {
  vi.resetModules(); // what other files imported already knows the real disk
  return { isFull: false };
});
vi.mock("node:fs", async (original) => {
  const fs = await original<typeof import("node:fs")>();
  const createWriteStream: typeof fs.createWriteStream = (path, options) =>
    disk.isFull ? fs.createWriteStream("/dev/full") : fs.createWriteStream(path, options);
  return { ...fs, createWriteStream };
});
vi.mock("node:fs/promises", async (original) => {
  const fs = await original<typeof import("node:fs/promises")>();
  const open: typeof fs.open = (path, flags, mode) =>
    disk.isFull ? fs.open("/dev/full", "r+") : fs.open(path, flags, mode);
  return { ...fs, open };
});

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "penuh-"));
  disk.isFull = true;
});
afterAll(() => vi.resetModules());
afterEach(() => rm(root, { recursive: true }));

test.runIf(existsSync(full))("a form that meets a full disk is told so, and leaves nothing behind", async () => {
  const body = new FormData();
  body.set("file", new File([Buffer.alloc(2_000_000, "a")], "izin.pdf"));
  const request = new Request("http://galeri.test", { method: "POST", body });
  const { file } = await receiveUpload(request, root, 10_000_000);
  expect(file).toMatchObject({ problem: "penuh" });
  expect(await readdir(join(root, "masuk"))).toEqual([]);
});

test.runIf(existsSync(full))("so is whoever keeps bytes", async () => {
  await expect(diskStore(root).keep(contentKey("ab".repeat(32)), Buffer.from("isi"))).rejects.toMatchObject({
    problem: "penuh",
  });
});

test.runIf(existsSync(full))("an upload in pieces waits, and goes on once there is room", async () => {
  const id = randomUUID();
  const take = resumableUploads({
    path: "/api/uploads",
    root,
    maxBytes: 100,
    begin: async () => id,
    admit: async () => {},
    refuse: async (error) => ({ status_code: 507, body: error instanceof BadUpload ? error.problem : String(error) }),
  });
  const send = (address: string, method: string, headers: Record<string, string>, body?: string) =>
    take(
      new Request(`http://galeri.test${address}`, { method, headers: { "tus-resumable": "1.0.0", ...headers }, body }),
    );
  const bring = () =>
    send(
      `/api/uploads/${id}`,
      "PATCH",
      { "upload-offset": "0", "content-type": "application/offset+octet-stream" },
      "isi",
    );
  expect((await send("/api/uploads", "POST", { "upload-length": "3" })).status).toBe(201);
  const refused = await bring();
  expect([refused.status, await refused.text()]).toEqual([507, "penuh"]);
  disk.isFull = false;
  expect((await bring()).status).toBe(204);
  expect(await readFile(partAddress(root, id).bytes, "utf8")).toBe("isi");
});
