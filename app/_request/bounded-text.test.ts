import { expect, test } from "vitest";
import { boundedText } from "./bounded-text";

test("reads what is short, in whatever pieces it comes", async () => {
  const body = new ReadableStream({
    start(controller) {
      for (const byte of Buffer.from("kunjungan é")) controller.enqueue(Uint8Array.of(byte));
      controller.close();
    },
  });
  expect(await boundedText(ask(body), 100)).toBe("kunjungan é");
  expect(await boundedText(new Request("http://galeri.test", { method: "POST" }), 100)).toBe("");
});

test("stops reading at the limit, also when the length is not announced", async () => {
  let given = 0;
  const endless = new ReadableStream({
    pull(controller) {
      given += 1000;
      controller.enqueue(new Uint8Array(1000));
    },
  });
  expect(await boundedText(ask(endless), 10_000)).toBeUndefined();
  expect(given).toBeLessThan(20_000);
});

test("does not begin with what announces too much", async () => {
  const headers = { "content-length": "900000000" };
  expect(await boundedText(new Request("http://galeri.test", { method: "POST", body: "a", headers }), 100)).toBe(
    undefined,
  );
});

function ask(body: ReadableStream) {
  return new Request("http://galeri.test", { method: "POST", body, duplex: "half" } as RequestInit);
}
