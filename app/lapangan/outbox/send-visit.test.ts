import { v7 } from "uuid";
import { expect, test } from "vitest";
import { sendVisit } from "./send-visit";
import type { KeptVisit } from "./store";

const kept = (photos: KeptVisit["photos"] = []): KeptVisit => ({
  id: v7(),
  userId: v7(),
  place: "Pojok Uji",
  message: {
    version: 1,
    by: v7(),
    visit: {
      id: v7(),
      placeId: v7(),
      outcome: "tutup",
      checklistVersion: 1,
      answers: {},
      note: "Digembok",
      visitedAt: new Date().toISOString(),
    },
  },
  photos,
  keptAt: 0,
});

const photo = (fileId?: string) => ({ blob: new Blob(["gambar"]), fileId });
const nothing = async () => undefined;

/** A server that answers each address with the next of its answers. */
function server(answers: Record<string, (Response | Error)[]>) {
  const asked: { path: string; body: unknown }[] = [];
  const send = async (path: string | URL | Request, init?: RequestInit) => {
    asked.push({ path: String(path), body: init?.body });
    const answer = answers[String(path)]?.shift() ?? new TypeError("Failed to fetch");
    if (answer instanceof Error) throw answer;
    return answer;
  };
  return { asked, send };
}

const json = (body: object, status = 200) => Response.json(body, { status });

test("photos go first, one by one, and the visit names them", async () => {
  const { asked, send } = server({
    "/api/files": [json({ id: "a" }, 201), json({ id: "b" }, 201)],
    "/api/sync/kunjungan": [json({})],
  });
  const saved: unknown[] = [];
  const outcome = await sendVisit(kept([photo(), photo()]), async (photos) => saved.push(photos), send);
  expect(outcome).toEqual({ step: "sent" });
  expect(asked.map(({ path }) => path)).toEqual(["/api/files", "/api/files", "/api/sync/kunjungan"]);
  expect(JSON.parse(String(asked[2]?.body)).visit.photoIds).toEqual(["a", "b"]);
  expect(saved).toHaveLength(2);
});

test("a photo that has arrived before is not sent again", async () => {
  const { asked, send } = server({ "/api/sync/kunjungan": [json({})] });
  await sendVisit(kept([photo("sudah")]), nothing, send);
  expect(asked).toHaveLength(1);
});

test("a photo whose checksum differs has not arrived", async () => {
  const { send } = server({ "/api/files": [json({ id: "a", sha256: "lain" }, 201)] });
  expect(await sendVisit(kept([photo()]), nothing, send)).toMatchObject({
    step: "later",
    reason: "Foto rusak di jalan.",
  });
});

test.each([
  ["no signal", new TypeError("Failed to fetch"), "stop"],
  ["an answer that is no answer", new Response("<html>", { status: 502 }), "later"],
  ["a session that ended", json({ error: "Masuk lagi" }, 401), "stop"],
  ["a server in trouble", json({ error: "Sibuk" }, 503), "later"],
  ["another person signed in", json({ error: "Akun lain", field: "by" }, 403), "stop"],
  ["a rule that says no", json({ error: "Sudah ditutup" }, 422), "refused"],
  ["another content under the same id", json({ error: "Isi lain" }, 409), "refused"],
])("%s", async (_, answer, step) => {
  const { send } = server({ "/api/sync/kunjungan": [answer] });
  expect(await sendVisit(kept(), nothing, send)).toMatchObject({ step });
});

test("photos of another account are sent anew", async () => {
  const { send } = server({ "/api/sync/kunjungan": [json({ error: "Akun lain", field: "by" }, 403)] });
  const outcome = await sendVisit(kept([photo("milik-orang")]), nothing, send);
  expect(outcome).toMatchObject({ step: "stop", photos: [{ blob: expect.any(Blob) }] });
});
