import { createHash } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { afterAll, expect, test } from "vitest";
import { db } from "@/db/client";
import { files } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { contentKey } from "@/lib/storage/content-key";
import { diskStore } from "@/lib/storage/disk-store";
import { startCuttingProxy } from "@/lib/storage/testing-cutting-proxy";
import { pdfWith } from "@/lib/storage/testing-pdf";
import { openDoor } from "./testing-door";
import { sendPaper } from "./testing-send";

const uploads = 50;
const { owner } = await cast(db);
const root = await mkdtemp(join(tmpdir(), "terputus-"));
const store = diskStore(root);
const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

const door = await openDoor(owner, root);
const proxy = await startCuttingProxy(door.port, { cutAfter: 5_000, bytesPerSecond: 60_000 });
afterAll(async () => {
  await proxy.stop();
  await door.close();
  await rm(root, { recursive: true });
});

/** A permit of 800 kB, like no other: at this speed some fourteen seconds, so that every one of them is cut. */
const paper = (i: number) => Buffer.concat([pdfWith({ text: `izin ${i}` }), Buffer.alloc(800_000, `\n%${i}`)]);

async function send(bytes: Buffer) {
  let cuts = 0;
  const onCut = () => {
    cuts++;
  };
  return { kept: await sendPaper(`http://127.0.0.1:${proxy.port}`, bytes, { onCut }), cuts };
}

test("50 uploads through a proxy that cuts every 5 seconds all complete, whole", { timeout: 300_000 }, async () => {
  const papers = Array.from({ length: uploads }, (_, i) => paper(i));
  const sent = await Promise.all(papers.map(send));
  expect(sent.map(({ kept }) => kept.sha256)).toEqual(papers.map(sha256));
  expect(await Promise.all(sent.map(({ kept }) => checksumKept(kept.id)))).toEqual(papers.map(sha256));
  expect(Math.min(...sent.map(({ cuts }) => cuts))).toBeGreaterThan(0);
  expect(proxy.state.cuts).toBeGreaterThanOrEqual(uploads);
});

async function checksumKept(id: string) {
  const [row] = await db.select({ sha256: files.sha256 }).from(files).where(eq(files.id, id));
  const stored = await store.open(contentKey(row?.sha256 ?? ""));
  return sha256(new Uint8Array(await new Response(stored?.stream).arrayBuffer()));
}
