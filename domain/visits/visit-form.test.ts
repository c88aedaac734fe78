import { v7 } from "uuid";
import { expect, test } from "vitest";
import { visitForm } from "./visit-form";

const plain = {
  id: v7(),
  placeId: v7(),
  outcome: "buka_dijaga",
  checklistVersion: "1",
  "answers.rak_bersih": "ya",
  "answers.label_harga": "tidak_tahu",
  note: " Ramai ",
  photoIds: "",
};

test("answers and coordinates come together from fields of their own", () => {
  const visit = visitForm.parse({ ...plain, latitude: "-6.298", longitude: "107.332", accuracy: "12.5" });
  expect(visit).toMatchObject({
    checklistVersion: 1,
    answers: { rak_bersih: "ya", label_harga: "tidak_tahu" },
    note: "Ramai",
    photoIds: [],
    position: { latitude: -6.298, longitude: 107.332, accuracy: 12.5 },
  });
});

test("no position is no position", () => {
  expect(visitForm.parse({ ...plain, latitude: "", longitude: "" }).position).toBeUndefined();
});

test.each([
  { outcome: "terbang" },
  { placeId: "x" },
  { latitude: "jauh", longitude: "1" },
  { latitude: "91", longitude: "1" },
  { "answers.rak_bersih": "mungkin" },
  { photoIds: "bukan-nomor" },
])("%o is refused", (more) => {
  expect(visitForm.safeParse({ ...plain, ...more }).success).toBe(false);
});

test("anything but a form is refused, not thrown", () => {
  for (const sent of [undefined, null, 3, "x", []]) expect(visitForm.safeParse(sent).success).toBe(false);
});

test.each([
  ["long before there was a gallery", { visitedAt: "-271821-04-20T00:00:00Z" }],
  ["by a list of questions beyond all numbers", { checklistVersion: 2 ** 40 }],
])("refuses a visit %s", (_, change) => {
  expect(visitForm.safeParse({ ...plain, ...change }).success).toBe(false);
});

test("a note is kept as the database can hold it, so that it is the same when it is sent again", () => {
  expect(visitForm.parse({ ...plain, note: "ra\u0000mai \ud800" }).note).toBe("ramai \ufffd");
});
