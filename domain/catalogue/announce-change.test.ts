import { expect, test } from "vitest";
import { tags } from "@/lib/cache-tags";
import { announceChange } from "./announce-change";
import { heard } from "./testing-heard";

const many = (length: number) => Array.from({ length }, () => tags.product(crypto.randomUUID()));

test("a change of many products is said whole, in words that PostgreSQL can carry", async () => {
  const words = many(450);
  expect((await heard((tx) => announceChange(tx, ...words))).flat()).toEqual(words);
});

test("beyond that, everything is out of date", async () => {
  expect(await heard((tx) => announceChange(tx, ...many(2000)))).toEqual([[tags.everything]]);
});
