import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { calmOutage } from "../calm-outage.mjs";

async function ask(answer: RequestListener, isAway: boolean, accept = "text/html") {
  const server = createServer((request, response) => {
    calmOutage(request, response, async () => isAway);
    answer(request, response);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const got = await fetch(`http://127.0.0.1:${port}/produk/baru`, { headers: { accept } });
  const text = await got.text();
  server.close();
  return { status: got.status, text, type: got.headers.get("content-type") };
}

const broken: RequestListener = (_, response) => {
  response.statusCode = 500;
  response.setHeader("content-type", "text/plain");
  response.write("Ada ");
  response.end("galat");
};

test("a page that fails while the database is away is answered with 503 and a sentence", async () => {
  expect(await ask(broken, true)).toMatchObject({ status: 503, text: expect.stringContaining("Sebentar lagi") });
  const head: RequestListener = (_, response) => void response.writeHead(500, { "x-a": "b" }).end("galat");
  expect(await ask(head, true)).toMatchObject({ status: 503 });
});

test("any other failure, and anything that is no page, stays what it is", async () => {
  expect(await ask(broken, false)).toEqual({ status: 500, text: "Ada galat", type: "text/plain" });
  expect(await ask(broken, true, "application/json")).toEqual({ status: 500, text: "Ada galat", type: "text/plain" });
  const fine: RequestListener = (_, response) => void response.writeHead(200).end("Halo");
  expect(await ask(fine, true)).toMatchObject({ status: 200, text: "Halo" });
});
