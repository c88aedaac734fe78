import { expect, test } from "vitest";
import { cast } from "@/db/seed/cast";
import { rolledBack } from "@/db/testing";
import { Conflict, Forbidden } from "../errors";
import { recordBreachInput } from "./breach-schema";
import { listBreaches } from "./list-breaches";
import { recordBreach, tellBreach } from "./record-breach";

const typed = {
  foundAt: "2026-11-20",
  what: "Laptop loket hilang di jalan.",
  whose: "Nama dan nomor HP 12 pelaku usaha.",
  measures: "Sesi dikeluarkan, sandi diganti.",
};

test("an admin notes a breach and that people were told; the head reads it, nobody else does", () =>
  rolledBack(async (tx) => {
    const { admin, head, verifier, owner } = await cast(tx);
    const input = recordBreachInput.parse(typed);
    for (const person of [head, verifier, owner]) {
      await expect(recordBreach(person, input, tx)).rejects.toThrow(Forbidden);
    }
    await expect(listBreaches(verifier, tx)).rejects.toThrow(Forbidden);
    await recordBreach(admin, input, tx);
    const [breach] = await listBreaches(head, tx);
    expect(breach).toMatchObject({ what: typed.what, dueAt: new Date("2026-11-22T17:00:00Z"), toldAt: null });
    const telling = { breachId: String(breach?.id), toldHow: "Surat kepada 12 pemilik dan lembaga PDP." };
    await tellBreach(admin, telling, tx);
    await expect(tellBreach(admin, telling, tx)).rejects.toThrow(Conflict);
    expect(await listBreaches(head, tx)).toMatchObject([{ toldBy: admin.name, toldHow: telling.toldHow }]);
  }));
