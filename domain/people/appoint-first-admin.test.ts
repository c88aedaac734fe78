import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { users } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { rolledBack } from "@/db/testing";
import { Forbidden, Refused } from "../errors";
import type { System } from "../policy";
import { appointFirstAdmin } from "./appoint-first-admin";
import { openLink } from "./open-link";

const server: System = { kind: "system", job: "pendirian" };
const email = "kepala@dinas.test";

test("nobody signed in may do it, whatever their role", () =>
  rolledBack(async (tx) => {
    const { admin, head, owner } = await cast(tx);
    for (const actor of [admin, head, owner]) {
      await expect(appointFirstAdmin(actor, email, tx)).rejects.toThrow(Forbidden);
    }
  }));

test("an empty portal gets its first admin, and no second one this way", () =>
  rolledBack(async (tx) => {
    const first = await appointFirstAdmin(server, " Kepala@Dinas.test ", tx);
    const again = await appointFirstAdmin(server, email, tx);
    expect(again.userId).toBe(first.userId);
    await expect(openLink("undangan", { token: first.token, password: "lumbung-padi-sungai-41" }, tx)).rejects.toThrow(
      Refused,
    );
    await openLink("undangan", { token: again.token, password: "lumbung-padi-sungai-41" }, tx);
    await expect(appointFirstAdmin(server, "lain@dinas.test", tx)).rejects.toThrow(/Sudah ada admin/);
  }));

test("a blocked account is not revived", () =>
  rolledBack(async (tx) => {
    const { userId } = await appointFirstAdmin(server, email, tx);
    await tx.update(users).set({ blockedAt: new Date(), blockedReason: "Uji" }).where(eq(users.id, userId));
    await expect(appointFirstAdmin(server, email, tx)).rejects.toThrow(/dinonaktifkan/);
  }));
