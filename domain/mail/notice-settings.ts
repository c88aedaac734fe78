import { and, desc, eq } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { mailAddresses, mails, noticeHours, noticeSettings, users } from "@/db/schema";
import { NotFound } from "../errors";
import { type NoticeGroup, noticeGroups } from "../notices/groups";
import { requirePerson } from "../people/require-person";
import type { Actor, Person } from "../policy";
import { usualHours } from "./due-at";
import { mailSettings } from "./mail-settings";

/** Where the person's mail goes, when, and how for each group of kinds that they may be told. */
export async function getNoticeSettings(actor: Actor, tx: Db = db, settings = mailSettings()) {
  const person = requirePerson(actor);
  const { userId } = person;
  const [own] = await tx.select({ email: users.email }).from(users).where(eq(users.id, userId));
  if (!own) throw new NotFound("Akun");
  const address = own.email?.toLowerCase() ?? null;
  const [[known], [hours], chosen, [asked]] = await Promise.all([
    tx
      .select()
      .from(mailAddresses)
      .where(and(eq(mailAddresses.userId, userId), eq(mailAddresses.address, address ?? ""))),
    tx.select().from(noticeHours).where(eq(noticeHours.userId, userId)),
    tx.select().from(noticeSettings).where(eq(noticeSettings.userId, userId)),
    tx
      .select({ at: mails.createdAt, state: mails.state, answer: mails.lastAnswer })
      .from(mails)
      .where(and(eq(mails.userId, userId), eq(mails.purpose, "konfirmasi"), eq(mails.address, address ?? "")))
      .orderBy(desc(mails.createdAt))
      .limit(1),
  ]);
  const paces = new Map(chosen.map(({ group, pace }) => [group, pace]));
  return {
    isSending: settings !== null,
    address,
    confirmedAt: known?.confirmedAt ?? null,
    refusedAt: known?.refusedAt ?? null,
    asked,
    stoppedAt: hours?.stoppedAt ?? null,
    hours: hours ?? usualHours,
    groups: groupsOf(person).map((group) => {
      const { label, hint, pace } = noticeGroups[group];
      return { group, label, hint, pace: paces.get(group) ?? pace };
    }),
  };
}

/** The groups whose kinds this person's roles are ever told. */
export function groupsOf({ grants }: Person) {
  const held = new Set<string>(grants.map(({ role }) => role));
  return (Object.keys(noticeGroups) as NoticeGroup[]).filter((group) => {
    const { roles } = noticeGroups[group];
    return roles === "everyone" || roles.some((role) => held.has(role));
  });
}

export type NoticeSettings = Awaited<ReturnType<typeof getNoticeSettings>>;
