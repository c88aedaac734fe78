import { v7 } from "uuid";
import { expect, test } from "vitest";
import { destroyInput, returnInput } from "@/domain/consignments/schema";
import { movedForm } from "./moved-form";

const batchId = v7();
const typed = {
  id: v7(),
  placeId: v7(),
  counterparty: "Pemilik Uji",
  witness: "Saksi Uji",
  reason: "Kemasan bocor",
  [`jumlah.${batchId}`]: "2",
};

test("a destruction is read with its photo or without one, and never without goods", () => {
  const form = movedForm(destroyInput);
  expect(form.parse({ ...typed, photoId: "" })).toMatchObject({
    lines: [{ batchId, quantity: 2 }],
    photoId: undefined,
  });
  const photoId = v7();
  expect(form.parse({ ...typed, photoId }).photoId).toBe(photoId);
  expect(form.safeParse({ ...typed, photoId: "bukan berkas" }).success).toBe(false);
  expect(form.safeParse({ ...typed, [`jumlah.${batchId}`]: "" }).error?.issues[0]?.message).toContain("Isi jumlah");
  expect(movedForm(returnInput).parse({ ...typed, photoId })).not.toHaveProperty("photoId");
});
