import { expect, test } from "vitest";
import { wayBack } from "./way-back";

const page = "/pelaku/legalitas/baru?jenis=nib";
// biome-ignore lint/suspicious/noThenProperty: the name of the form's own field
const to = (path: string, more = {}) => ({ ...Object.fromEntries([["then", path]]), ...more });

test("leads back to the form's page with the files taken so far, in order", () => {
  expect(wayBack(to(page), { kept: "b" })).toEqual({ location: `${page}&berkas=b` });
  expect(wayBack(to(`${page}&berkas=a`), { kept: "b" })?.location).toBe(`${page}&berkas=a%2Cb`);
  expect(wayBack(to(`${page}&berkas=a,b`), { dropped: "a" })?.location).toBe(`${page}&berkas=b`);
  expect(wayBack(to("/pelaku?berkas=a"), { dropped: "a" })?.location).toBe("/pelaku");
});

test("takes along what was typed, and says beside the field why a file was not taken", () => {
  const fields = to(page, { $form: "f1", $field: "fileIds", purpose: "dokumen", number: "123", newPassword: "x" });
  expect(wayBack(fields, { sentence: "Kosong." })?.attempt).toEqual({
    form: "f1",
    path: page,
    state: { values: { number: "123" }, errors: { fileIds: ["Kosong."] } },
  });
});

test("never leads off this site", () => {
  expect(wayBack(to("//jahat.test"), { kept: "b" })).toBeUndefined();
  expect(wayBack({}, { kept: "b" })).toBeUndefined();
});
