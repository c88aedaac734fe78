import { inspect } from "node:util";
import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { databaseRefusal } from "@/domain/database-refusal";
import { db } from "./client";
import { users } from "./schema";

const secret = "rahasia@contoh.test";
const failed = (query: PromiseLike<unknown>) =>
  Promise.resolve(query).then(
    () => undefined,
    (error: unknown) => error,
  );

function everything(error: unknown) {
  const { message, stack, cause } = error as Error;
  return [inspect(error, { depth: 9, showHidden: true }), JSON.stringify(error), message, stack, String(cause)].join();
}

test("a failed query tells what was asked, not with which values", async () => {
  const error = await failed(db.execute(sql`select ${secret}::uuid`));
  expect(everything(error)).toContain("select $1::uuid");
  expect(everything(error)).not.toContain(secret);
});

test("nor does a refusal of the database, which still finds its sentence", async () => {
  const twice = db.insert(users).values([
    { name: "Ani", email: secret },
    { name: "Budi", email: secret },
  ]);
  const error = await failed(twice);
  expect(everything(error)).not.toContain(secret);
  expect(databaseRefusal(error)?.field).toBe("email");
});
