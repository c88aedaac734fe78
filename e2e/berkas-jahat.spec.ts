import { expect, test } from "@playwright/test";
import { hostileFiles } from "../lib/storage/testing-hostile-files";
import { newOwner } from "./new-owner";
import { query } from "./query";
import { sendByTus } from "./send-by-tus";
import { signInAs } from "./session";

const form = "/pelaku/legalitas/baru?jenis=nib";
const sentence = /^[A-Z].{20,}\.$/;

test("berkas jahat ditolak atau dijinakkan di setiap pintu, masing-masing dengan kalimat", async ({ context }) => {
  const { request } = context;
  const { email } = await newOwner();
  await signInAs(context, email);
  const $form = /name="\$form" value="([^"]+)"/.exec(await (await request.get(form)).text())?.[1] ?? "";
  for (const { what, name, make, refused, kept } of hostileFiles) {
    await test.step(what, async () => {
      const buffer = await make();
      const send = (fields: Record<string, string>, accept: string) =>
        request.post("/api/files", {
          headers: { accept },
          multipart: { purpose: "dokumen", ...fields, file: { name, mimeType: "application/pdf", buffer } },
        });
      const whole = await send({}, "application/json");
      const inPieces = await sendByTus(request, buffer, name);
      for (const answer of [whole, inPieces]) {
        const said = await answer.json();
        if (refused) {
          expect(said).toMatchObject({ problem: refused, error: expect.stringMatching(sentence) });
          expect([413, 415, 422]).toContain(answer.status());
        } else {
          expect(answer.status()).toBe(201);
          expect(said).toMatchObject({ ...kept, note: expect.stringMatching(sentence) });
          const opened = await request.get(said.url);
          expect(opened.headers()).toMatchObject({ "content-type": kept?.mime, "x-content-type-options": "nosniff" });
          expect((await opened.body()).toString("latin1")).not.toMatch(/<script|program\.exe/);
        }
      }
      // biome-ignore lint/suspicious/noThenProperty: the name of the form's own field
      const withoutScripts = await send({ then: form, $form, $field: "fileIds", $unggah: "1" }, "text/html");
      const page = await withoutScripts.text();
      if (kept) expect(page).toContain(kept.name);
      else expect(page).toContain((await whole.json()).error);
    });
  }
  const wrong = `select f.id from files f join users u on u.id = f.uploaded_by
    where u.email = $1 and f.mime not in ('image/jpeg', 'application/pdf')`;
  expect(await query(wrong, [email])).toEqual([]);
});
