import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { ShelfBatch } from "@/domain/stock/read-shelf";
import { unpackShelf } from "@/domain/stock/unpack-shelf";
import { fetchShelf } from "./fetch-shelf";
import { fileStore } from "./file-store";
import type { KeptShelf } from "./store";

const folder = mkdtempSync(join(tmpdir(), "rak-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const [placeId, userId] = ["tempat", "kasir"];
const answer = { version: 2, by: userId, place: { id: placeId, name: "Galeri" }, shift: null, packed: "[]" };

/** What a device shows and keeps after it asked and got such an answer. */
async function asked(body: object, status = 200) {
  const store = fileStore(join(folder, `${Math.random()}.db`));
  const shown: KeptShelf[] = [];
  const send = async () => new Response(JSON.stringify(body), { status });
  await fetchShelf(userId, placeId, 0, { store, send, show: (shelf) => shown.push(shelf) });
  return { shown, kept: await store.shelf(placeId) };
}

test.each([
  ["a session that ended", { error: "Masuk lagi." }, 401],
  ["the shelf of somebody else", { ...answer, by: "lain" }, 200],
  ["a form that this till does not know yet", { ...answer, version: 3 }, 200],
])("keeps what it has in place of %s", async (_, body, status) =>
  expect(await asked(body, status)).toEqual({ shown: [], kept: undefined }),
);

test.each([
  ["of the till's place", answer, 1, 5],
  ["of another place", { ...answer, place: { id: "lain", name: "Pojok" } }, 2, expect.any(Number)],
  ["that nobody may see", { error: "Tempat tidak ditemukan." }, 2, expect.any(Number)],
])(
  "takes a shelf %s that was asked for with the page, else asks for its own",
  async (_, first, questions, fetchedAt) => {
    const asked: string[] = [];
    const send = async (address: string | URL | Request) => {
      asked.push(String(address));
      return Response.json(String(address) === "/ahead" ? first : answer, {
        status: "error" in first && asked.length < 2 ? 404 : 200,
      });
    };
    const store = fileStore(join(folder, `${Math.random()}.db`));
    const shelf = await fetchShelf(userId, placeId, 0, {
      store,
      send,
      askedAhead: () => ({ address: "/ahead", since: () => 5 }),
    });
    expect(shelf).toMatchObject({ placeId, fetchedAt });
    expect(asked).toHaveLength(questions);
  },
);

test("shows a shelf and keeps it as it came", async () => {
  const shelf = { placeId, userId, place: "Galeri", shiftId: null, packed: "[]", fetchedAt: expect.any(Number) };
  expect(await asked(answer)).toEqual({ shown: [shelf], kept: shelf });
});

test("keeps the shelf of a server whose update was undone, which answers as before", async () => {
  const opak: ShelfBatch = {
    id: "batch",
    number: 10000001,
    product: "Opak",
    business: "Dapur",
    expiresOn: null,
    onHand: 5,
    shelf: "A1",
    soldUntil: null,
    permit: null,
    lacks: [],
    prices: [["2026-01-01", 10_000]],
  };
  const { place, by } = answer;
  const { kept } = await asked({ version: 1, by, place, shift: { id: "sesi" }, batches: [opak] });
  expect(kept?.shiftId).toBe("sesi");
  expect(unpackShelf(kept?.packed ?? "")).toEqual([opak]);
});
