import { expect, test } from "vitest";
import { users } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { rolledBack } from "@/db/testing";
import { Forbidden, NotFound } from "../errors";
import { getPerson } from "./get-person";
import { listPeople } from "./list-people";
import { listRoleScopes } from "./list-role-scopes";

test("refuses everyone but an admin", () =>
  rolledBack(async (tx) => {
    const { head, owner, verifier } = await cast(tx);
    for (const actor of [head, owner, verifier]) {
      await expect(listPeople(actor, {}, tx)).rejects.toThrow(Forbidden);
      await expect(getPerson(actor, owner.userId, tx)).rejects.toThrow(Forbidden);
      await expect(listRoleScopes(actor, "pelaku", "", tx)).rejects.toThrow(Forbidden);
    }
  }));

test("finds by part of the name, by e-mail and by phone in any spelling; a wildcard is a letter", () =>
  rolledBack(async (tx) => {
    const { admin } = await cast(tx);
    await tx.insert(users).values({ name: "Wawan 100%", phone: "+6281377778888" });
    const found = async (q: string) => (await listPeople(admin, { q }, tx)).people.map(({ name }) => name);
    expect(await found("klari")).toEqual(["Petugas Klari"]);
    expect(await found("PETUGAS.KLARI@uji")).toEqual(["Petugas Klari"]);
    expect(await found("0813 7777-8888")).toEqual(["Wawan 100%"]);
    expect(await found("0%")).toEqual(["Wawan 100%"]);
  }));

test("pages through namesakes without losing or repeating one", () =>
  rolledBack(async (tx) => {
    const { admin } = await cast(tx);
    const names = Array.from({ length: 60 }, (_, n) => ({ name: "Siti Uji Kembar", email: `siti${n}@uji.test` }));
    await tx.insert(users).values(names);
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await listPeople(admin, { q: "Siti Uji Kembar", after }, tx);
      seen.push(...page.people.map(({ id }) => id));
      after = page.next;
    } while (after);
    expect(new Set(seen).size).toBe(60);
    expect(seen).toHaveLength(60);
  }));

test("shows a person's roles by name, and not their password", () =>
  rolledBack(async (tx) => {
    const { admin, clerk, gallery } = await cast(tx);
    const person = await getPerson(admin, clerk.userId, tx);
    expect(person).toMatchObject({ hasPassword: false, grants: [{ role: "petugas_galeri", scopeName: "Galeri Uji" }] });
    expect(Object.keys(person)).not.toContain("passwordHash");
    await expect(getPerson(admin, gallery.id, tx)).rejects.toThrow(NotFound);
  }));

test("offers the scopes of each role", () =>
  rolledBack(async (tx) => {
    const { admin, gallery, business } = await cast(tx);
    expect(await listRoleScopes(admin, "petugas_kecamatan", "", tx)).toHaveLength(30);
    expect(await listRoleScopes(admin, "petugas_galeri", "", tx)).toContainEqual({
      value: gallery.id,
      text: "Galeri Uji",
    });
    expect(await listRoleScopes(admin, "pelaku", "dapur uji", tx)).toEqual([
      { value: business.id, text: "Dapur Uji (Pemilik Uji)" },
    ]);
    expect(await listRoleScopes(admin, "admin", "", tx)).toEqual([{ value: "dinas", text: "Seluruh dinas" }]);
  }));
