import { asc, desc, eq } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { homeRegencies, kindRules, legalitasKinds, users } from "@/db/schema";
import { today } from "@/lib/today";
import { NotFound } from "../../errors";
import { type Actor, authorize } from "../../policy";
import { withStanding } from "./with-standing";

const said = {
  id: kindRules.id,
  kind: kindRules.kind,
  pattern: kindRules.pattern,
  example: kindRules.example,
  validMonths: kindRules.validMonths,
  issuer: kindRules.issuer,
  publicCheck: kindRules.publicCheck,
  help: kindRules.help,
  validFrom: kindRules.validFrom,
  source: kindRules.source,
  createdAt: kindRules.createdAt,
  createdBy: users.name,
};

const read = (tx: Db) => tx.select(said).from(kindRules).leftJoin(users, eq(users.id, kindRules.createdBy));
const inOrder = [desc(kindRules.createdAt), desc(kindRules.id)] as const;

/** Every kind of document with the row in force on a day and the one that comes. */
export async function listKindRules(actor: Actor, tx: Db = db, day = today()) {
  authorize(actor, "requirement.change", "office");
  const [kinds, rows] = await Promise.all([
    tx
      .select({ kind: legalitasKinds.kind, name: legalitasKinds.name })
      .from(legalitasKinds)
      .orderBy(asc(legalitasKinds.position)),
    read(tx).orderBy(...inOrder),
  ]);
  return kinds.map((one) => {
    const own = withStanding(
      rows.filter(({ kind }) => kind === one.kind),
      day,
    );
    const next = own.findLast(({ standing }) => standing === "akan");
    return { ...one, now: own.find(({ standing }) => standing === "berlaku"), next };
  });
}

export type KindSetting = Awaited<ReturnType<typeof listKindRules>>[number];

/** One kind with every row it ever had, the one written last first. */
export async function getKindRules(actor: Actor, kind: string, tx: Db = db, day = today()) {
  authorize(actor, "requirement.change", "office");
  const [found] = await tx
    .select({ name: legalitasKinds.name })
    .from(legalitasKinds)
    .where(eq(legalitasKinds.kind, kind));
  if (!found) throw new NotFound("Jenis dokumen");
  const rows = await read(tx)
    .where(eq(kindRules.kind, kind))
    .orderBy(...inOrder);
  return { name: found.name, rows: withStanding(rows, day) };
}

export type KindHistory = Awaited<ReturnType<typeof getKindRules>>["rows"];

/** Which regency the office serves, served and will serve, the row written last first. */
export async function listHomeRegencies(actor: Actor, tx: Db = db, day = today()) {
  authorize(actor, "requirement.change", "office");
  const rows = await tx
    .select({
      id: homeRegencies.id,
      code: homeRegencies.code,
      name: homeRegencies.name,
      validFrom: homeRegencies.validFrom,
      source: homeRegencies.source,
      createdAt: homeRegencies.createdAt,
      createdBy: users.name,
    })
    .from(homeRegencies)
    .leftJoin(users, eq(users.id, homeRegencies.createdBy))
    .orderBy(desc(homeRegencies.createdAt), desc(homeRegencies.id));
  return withStanding(rows, day);
}

export type HomeRegencies = Awaited<ReturnType<typeof listHomeRegencies>>;
