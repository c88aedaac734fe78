import { createHash } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { db } from "@/db/client";
import { cast } from "@/db/seed/cast";
import { startCuttingProxy } from "@/lib/storage/testing-cutting-proxy";
import { pdfWith } from "@/lib/storage/testing-pdf";
import { openDoor } from "./testing-door";
import { sendPaper } from "./testing-send";

const { owner } = await cast(db);
const root = await mkdtemp(join(tmpdir(), "mulai-lagi-"));
afterAll(() => rm(root, { recursive: true }));

test("a server that is started again in the middle takes the rest, and the file is whole", async () => {
  const bytes = Buffer.concat([pdfWith({ text: "izin" }), Buffer.alloc(1_000_000, "\n% contoh")]);
  let door = await openDoor(owner, root);
  const { port } = door;
  const line = await startCuttingProxy(port, { cutAfter: 60_000, bytesPerSecond: 400_000 });
  let restarting: Promise<void> | undefined;
  const restart = async () => {
    await door.close();
    door = await openDoor(owner, root, port);
  };
  const kept = await sendPaper(`http://127.0.0.1:${line.port}`, bytes, {
    onProgress: (sent) => {
      if (sent > bytes.length / 2) restarting ??= restart();
    },
  });
  await restarting;
  expect(kept.sha256).toBe(createHash("sha256").update(bytes).digest("hex"));
  expect(door.offsets[0]).toBeGreaterThan(bytes.length / 4);
  await line.stop();
  await door.close();
});
