import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { claims } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { rolledBack } from "@/db/testing";
import { askForClaim } from "./ask-for-claim";

test("numbers tried one after the other: all are told the same, it is one claim, and then patience is asked for", () =>
  rolledBack(async (tx) => {
    const { nobody, business } = await cast(tx);
    const agreed = { layanan: "on", etalase: false, mitra: false } as const;
    const ask = (tried: number) => {
      const input = {
        businessName: business.name,
        phone: `0812990000${String(tried).padStart(2, "0")}`,
        words: "",
        ...agreed,
      };
      return askForClaim(nobody, { claimId: randomUUID(), ...input }, "198.51.100.7", tx).then(
        () => "terkirim",
        (error: Error) => error.message,
      );
    };
    const told = [];
    for (let tried = 1; tried <= 12; tried++) told.push(await ask(tried));
    const turned = told.findIndex((one) => one !== "terkirim");
    expect(turned).toBeGreaterThan(0);
    expect(turned).toBeLessThanOrEqual(10);
    for (const one of told.slice(turned)) expect(one).toMatch(/Terlalu banyak percobaan/);
    expect(await tx.$count(claims, eq(claims.userId, nobody.userId))).toBe(1);
  }));
