import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { expect, test, vi } from "vitest";
import { db } from "@/db/client";
import { businesses } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { listBusinesses } from "@/domain/businesses/list-businesses";
import { countByKey } from "@/domain/identity/count-by-key";
import { identityValues } from "@/domain/identity/identity-columns";
import { sealNumber } from "@/domain/identity/seal-number";
import { verifyKeys } from "@/domain/identity/verify-keys";
import { keyName } from "@/lib/secret-box";

const tsFlags = ["--conditions=react-server", "--import", "tsx"];
const many = 10_000;
const [first, second] = [randomBytes(32), randomBytes(32)];
const nikOf = (i: number) => `32150754129${String(i + 1).padStart(5, "0")}`;

function rotate(keys: { DATA_KEY: string; DATA_KEY_OLD: string }) {
  const child = spawn(process.execPath, [...tsFlags, "scripts/kunci.ts"], { env: { ...process.env, ...keys } });
  let said = "";
  child.stdout.on("data", (text) => {
    said += text;
  });
  child.stderr.on("data", (text) => {
    said += text;
  });
  return { child, said: () => said };
}

async function ended(child: ChildProcess) {
  const [code, signal] = await once(child, "exit");
  return signal ?? code;
}

test("10,000 numbers change keys although the run is killed, and only the new key is needed after", {
  timeout: 180_000,
}, async () => {
  const { admin } = await db.transaction(cast);
  vi.stubEnv("DATA_KEY", first.toString("base64"));
  await register();
  const keys = { DATA_KEY: second.toString("base64"), DATA_KEY_OLD: first.toString("base64") };

  const killed = rotate(keys);
  await vi.waitUntil(() => /\d usaha/.test(killed.said()), { timeout: 60_000, interval: 5 });
  killed.child.kill("SIGKILL");
  expect(await ended(killed.child)).toBe("SIGKILL");
  vi.stubEnv("DATA_KEY", keys.DATA_KEY);
  vi.stubEnv("DATA_KEY_OLD", keys.DATA_KEY_OLD);
  const halfway = await countByKey();
  expect(halfway.map(({ name }) => name).toSorted()).toEqual([keyName(first), keyName(second)].toSorted());
  const found = async (i: number) => (await listBusinesses(admin, { q: nikOf(i) })).rows.map(({ name }) => name);
  for (const i of [0, 4_999, 9_999]) expect(await found(i)).toEqual([`Usaha Kunci ${i}`]);

  const again = rotate(keys);
  expect([await ended(again.child), again.said()]).toEqual([0, expect.stringMatching(/20\.000 nomor terbaca/)]);
  vi.stubEnv("DATA_KEY_OLD", "");
  expect(await countByKey()).toEqual([{ name: keyName(second), numbers: 2 * many, isAtHand: true }]);
  expect(await verifyKeys()).toEqual({ numbers: 2 * many, failed: [] });
  for (const i of [0, 4_999, 9_999]) expect(await found(i)).toEqual([`Usaha Kunci ${i}`]);

  const lost = rotate({ DATA_KEY: randomBytes(32).toString("base64"), DATA_KEY_OLD: keys.DATA_KEY_OLD });
  expect(await ended(lost.child)).toBe(1);
  expect(lost.said()).toMatch(new RegExp(`20000 nomor disandi dengan kunci ${keyName(second)}`));
  vi.unstubAllEnvs();
});

async function register() {
  for (let from = 0; from < many; from += 500) {
    const rows = Array.from({ length: 500 }, (_, at) => {
      const i = from + at;
      const name = `Usaha Kunci ${i}`;
      return {
        ...{ name, slug: `kunci-${i}`, nameKey: `usahakunci${i}`, ownerName: `Pemilik ${i}` },
        ...identityValues("nik", sealNumber(nikOf(i)) ?? null),
        ...identityValues("npwp", sealNumber(`0${nikOf(i)}`.slice(0, 15)) ?? null),
      };
    });
    await db.insert(businesses).values(rows);
  }
}
