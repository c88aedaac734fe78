import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { mailAddresses, mails, users } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { rolledBack } from "@/db/testing";
import { settingsFor } from "../mail/testing";
import { addLink } from "./access-link";
import { askForPassword } from "./ask-for-password";
import { openLink } from "./open-link";

const settings = settingsFor("smtp://127.0.0.1:1");

test("says the same of a known and an unknown account, and mails only the known, open one", () =>
  rolledBack(async (tx) => {
    const { owner, stranger } = await cast(tx);
    await tx.update(users).set({ phone: "+6281200001111" }).where(eq(users.id, owner.userId));
    await tx.update(users).set({ blockedAt: new Date(), blockedReason: "uji" }).where(eq(users.id, stranger.userId));
    const ask = (account: string) => askForPassword({ account }, "10.0.0.1", tx, settings);
    expect(await ask("Pemilik.Dapur@uji.test")).toEqual(await ask("tidak.ada@uji.test"));
    await ask("0812-0000-1111");
    await ask("pemilik.saung@uji.test");
    expect(await tx.select({ address: mails.address, purpose: mails.purpose }).from(mails)).toEqual([
      { address: "pemilik.dapur@uji.test", purpose: "sandi" },
      { address: "pemilik.dapur@uji.test", purpose: "sandi" },
    ]);
  }));

test("an account is asked for three times in a quarter of an hour, whether it exists or not", () =>
  rolledBack(async (tx) => {
    await cast(tx);
    for (const account of ["pemilik.dapur@uji.test", "tidak.ada@uji.test"]) {
      const ask = () => askForPassword({ account }, "10.0.0.1", tx, settings);
      for (const _ of [1, 2, 3]) await ask();
      await expect(ask()).rejects.toThrow(/Terlalu banyak percobaan/);
    }
  }));

test("without a mail server it says whom to ask", () =>
  rolledBack(async (tx) => {
    await expect(askForPassword({ account: "a@b.test" }, "10.0.0.1", tx, null)).rejects.toThrow(/admin dinas/);
  }));

test("of two links that were mailed either works, once, and proves the address", () =>
  rolledBack(async (tx) => {
    const { owner } = await cast(tx);
    const [first, second] = [
      await addLink(tx, "sandi", owner.userId, owner.userId),
      await addLink(tx, "sandi", owner.userId, owner.userId),
    ];
    const open = (token: string) => openLink("sandi", { token, password: "perahu tua berlabuh senja" }, tx);
    await open(first.token);
    await expect(open(first.token)).rejects.toThrow(/sudah dipakai/);
    await expect(open(second.token)).rejects.toThrow(/diganti/);
    expect(await tx.select({ address: mailAddresses.address }).from(mailAddresses)).toEqual([
      { address: "pemilik.dapur@uji.test" },
    ]);
  }));
