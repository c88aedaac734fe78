import { once } from "node:events";
import { connect, type Socket } from "node:net";
import postgres from "postgres";
import { afterEach, beforeEach, expect, test } from "vitest";

const lost = expect.objectContaining({ code: "CONNECTION_CLOSED" });
const url = () => process.env.DATABASE_URL ?? "";

/** A pool of one connection whose line can be cut from here. */
function cuttable() {
  let line: Socket | undefined;
  const { hostname, port } = new URL(url());
  const sql = postgres(url(), {
    max: 1,
    connect_timeout: 5,
    onnotice: () => {},
    socket: async () => {
      line = connect({ host: hostname, port: Number(port) });
      await once(line, "connect");
      return line;
    },
  } as postgres.Options<Record<string, never>>);
  return {
    sql,
    cut() {
      if (!line) throw new Error("There is no line yet.");
      const closed = once(line, "close");
      line.destroy();
      return closed;
    },
  };
}

let pool: ReturnType<typeof cuttable>;
beforeEach(() => {
  pool = cuttable();
});
afterEach(() => pool.sql.end({ timeout: 1 }));

test("a line that breaks with a question still to be written fails it, and the next one is answered", async () => {
  const { sql, cut } = pool;
  await sql`select 1`;
  const closed = cut();
  await new Promise((resolve) => setImmediate(resolve)); // just before the driver hears of it
  await expect(sql`select 2 as n`).rejects.toEqual(lost);
  await closed;
  expect(await sql`select 3 as n`).toEqual([{ n: 3 }]);
});

test("a transaction whose line broke while it did something else is refused, and the next one is answered", async () => {
  const { sql, cut } = pool;
  const broken = sql.begin(async (tx) => {
    await tx`select 1`;
    await cut();
    await expect(tx`select 2`).rejects.toEqual(lost);
    return "done";
  });
  await expect(broken).rejects.toEqual(lost);
  expect(await sql`select 3 as n`).toEqual([{ n: 3 }]);
});

test("what a broken transaction still says is never said to the connection after it", async () => {
  const { sql, cut } = pool;
  const broken = sql.begin(async (tx) => {
    await tx`select 1`;
    await cut();
    await sql`select 'connected again'`;
    await expect(tx`create table said_outside (id int)`).rejects.toEqual(lost);
  });
  await expect(broken).rejects.toEqual(lost);
  expect(await sql`select to_regclass('said_outside') as found`).toEqual([{ found: null }]);
});
