import { expect, test } from "vitest";
import { Forbidden } from "@/domain/errors";
import { UploadRefused } from "@/domain/files/upload-refused";
import { keptResponse, refusedResponse } from "./answers";

const id = "01a20cc8-f1a7-74d5-9d88-c38e13021524";
const kept = { id, name: "izin.jpg", mime: "image/jpeg", bytes: 10, receivedSha256: "ab", hasThumbnail: true };

test("a script gets the file's address and checksum", async () => {
  const created = keptResponse(kept);
  expect(created.status).toBe(201);
  const thumbnail = `/api/files/${id}?ukuran=320`;
  expect(await created.json()).toMatchObject({ id, url: `/api/files/${id}`, sha256: "ab", thumbnail });
});

test.each([
  [new UploadRefused("terlalu_besar"), 413],
  [new UploadRefused("jenis"), 415],
  [new UploadRefused("kuota"), 429],
  [new UploadRefused("kosong"), 422],
  [new Forbidden(), 403],
])("%s is told with its status %i and a sentence", async (error, status) => {
  const answer = refusedResponse(error);
  expect(answer.status).toBe(status);
  expect((await answer.json()).error).toMatch(/\.$/);
});
