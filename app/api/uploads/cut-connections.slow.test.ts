import { createHash } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { eq } from "drizzle-orm";
import { Upload } from "tus-js-client";
import { afterAll, expect, test } from "vitest";
import { finishSending } from "@/components/forms/finish-sending";
import { patience } from "@/components/forms/patience";
import { db } from "@/db/client";
import { files } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { finishUpload } from "@/domain/files/finish-upload";
import { getOwnUpload } from "@/domain/files/get-own-upload";
import { largestUpload } from "@/domain/files/largest-upload";
import { startUpload } from "@/domain/files/start-upload";
import { contentKey } from "@/lib/storage/content-key";
import { diskStore } from "@/lib/storage/disk-store";
import { resumableUploads } from "@/lib/storage/resumable";
import { startCuttingProxy } from "@/lib/storage/testing-cutting-proxy";
import { pdfWith } from "@/lib/storage/testing-pdf";
import { keptResponse, refusedResponse } from "../files/answers";

const uploads = 50;
const { owner } = await cast(db);
const root = await mkdtemp(join(tmpdir(), "terputus-"));
const store = diskStore(root);
const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

const takePiece = resumableUploads({
  path: "/api/uploads",
  root,
  maxBytes: largestUpload,
  begin: (announced) => startUpload(owner, announced),
  admit: (id) => getOwnUpload(owner, id),
  refuse: async (error) => ({ status_code: refusedResponse(error).status, body: String(error) }),
});

const server = createServer(async (incoming, answer) => {
  const id = /^\/api\/uploads\/(.+)/.exec(incoming.url ?? "")?.[1];
  const finishing = incoming.method === "POST" && id;
  const said = finishing
    ? await finishUpload(owner, id, db, root, store).then(keptResponse, refusedResponse)
    : await takePiece(asRequest(incoming));
  answer.writeHead(said.status, Object.fromEntries(said.headers)).end(Buffer.from(await said.arrayBuffer()));
});

function asRequest(incoming: IncomingMessage) {
  const { method = "GET", url, headers } = incoming;
  const body = ["POST", "PATCH"].includes(method)
    ? (Readable.toWeb(incoming) as ReadableStream<Uint8Array>)
    : undefined;
  const known = Object.entries(headers).flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : []));
  return new Request(`http://${headers.host}${url}`, {
    method,
    headers: known as [string, string][],
    body,
    duplex: "half",
  } as RequestInit);
}

const port = await new Promise<number>((resolve) => {
  server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
});
const proxy = await startCuttingProxy(port, { cutAfter: 5_000, bytesPerSecond: 60_000 });
afterAll(async () => {
  await proxy.stop();
  server.closeAllConnections();
  server.close();
  await rm(root, { recursive: true });
});

/** A permit of 800 kB, like no other: at this speed some fourteen seconds, so that every one of them is cut. */
const paper = (i: number) => Buffer.concat([pdfWith({ text: `izin ${i}` }), Buffer.alloc(800_000, `\n%${i}`)]);

function send(bytes: Buffer) {
  let cuts = 0;
  const arrived = new Promise<string>((resolve, reject) => {
    const upload = new Upload(bytes, {
      endpoint: `http://127.0.0.1:${proxy.port}/api/uploads`,
      chunkSize: 256_000,
      retryDelays: patience,
      metadata: { filename: "izin.pdf", purpose: "dokumen" },
      onShouldRetry: () => ++cuts > 0,
      onSuccess: () => resolve(String(upload.url)),
      onError: reject,
    });
    upload.start();
  });
  const finished = arrived.then((address) => finishSending(address, () => {}, new AbortController().signal));
  return finished.then((kept) => ({ kept: kept as typeof kept & { sha256: string }, cuts }));
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
