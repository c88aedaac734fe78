import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { dataRequests, users } from "@/db/schema";
import { consigned } from "@/db/seed/consigned";
import { rolledBack } from "@/db/testing";
import { Forbidden } from "../errors";
import { decideRequest } from "./decide-request";
import { foreseeErasure } from "./foresee-erasure";

test("who has goods in a gallery is not deleted until they are back, or an admin answers for it", () =>
  rolledBack(async (tx) => {
    const { owner, stranger, admin } = await consigned(tx);
    await tx.update(users).set({ passwordHash: "ada" }).where(eq(users.id, admin.userId));
    const [request] = await tx.insert(dataRequests).values({ userId: owner.userId, kind: "hapus" }).returning();
    const answer = {
      requestId: String(request?.id),
      decision: "dikabulkan",
      reason: "Pemohon hadir di kantor.",
    } as const;
    await expect(foreseeErasure(stranger, owner.userId, tx)).rejects.toThrow(Forbidden);
    expect((await foreseeErasure(owner, owner.userId, tx)).open).toEqual({ units: 10, owed: 0 });
    await expect(tx.transaction((tx) => decideRequest(admin, answer, tx))).rejects.toMatchObject({
      message: expect.stringMatching(/10 barang titipan masih di galeri/),
      field: "settledElsewhere",
    });
    expect(await tx.$count(users, eq(users.name, owner.name))).toBe(1);
    await decideRequest(admin, { ...answer, settledElsewhere: "on" }, tx);
    expect(await tx.$count(users, eq(users.name, owner.name))).toBe(0);
  }));
