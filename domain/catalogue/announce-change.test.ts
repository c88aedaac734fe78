import { expect, test } from "vitest";
import { connection, db } from "@/db/client";
import { tags } from "@/lib/cache-tags";
import { announceChange } from "./announce-change";

async function heard(...words: string[]) {
  const messages: string[][] = [];
  let end = () => {};
  const last = new Promise<void>((settle) => {
    end = settle;
  });
  const ear = await connection.listen("etalase", (payload) => {
    const message: string[] = JSON.parse(payload);
    if (message[0] === "selesai") end();
    else messages.push(message);
  });
  await db.transaction((tx) => announceChange(tx, ...words));
  await db.transaction((tx) => announceChange(tx, "selesai"));
  await last;
  await ear.unlisten();
  return messages;
}

const many = (length: number) => Array.from({ length }, () => tags.product(crypto.randomUUID()));

test("a change of many products is said whole, in words that PostgreSQL can carry", async () => {
  const words = many(450);
  expect((await heard(...words)).flat()).toEqual(words);
});

test("beyond that, everything is out of date", async () => {
  expect(await heard(...many(2000))).toEqual([[tags.everything]]);
});
