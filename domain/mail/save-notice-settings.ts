import { sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { noticeHours, noticeSettings } from "@/db/schema";
import { recordAudit } from "../audit";
import { Refused } from "../errors";
import { requirePerson } from "../people/require-person";
import type { Actor } from "../policy";
import { groupsOf } from "./notice-settings";
import type { NoticeSettingsInput } from "./schema";

/** How a person wants to hear of things by mail; in the application they always do. */
export async function saveNoticeSettings(actor: Actor, input: NoticeSettingsInput, tx: Db = db) {
  const person = requirePerson(actor);
  const { userId } = person;
  const { quietFrom, quietUntil, isReceiving, chosen } = input;
  const theirs: readonly string[] = groupsOf(person);
  if (chosen.some(({ group }) => !theirs.includes(group))) {
    throw new Refused("Pilihan ini bukan untuk peran Anda. Muat ulang halaman, lalu pilih lagi.");
  }
  await tx.transaction(async (tx) => {
    const stoppedAt = isReceiving ? null : sql`coalesce(${noticeHours.stoppedAt}, now())`;
    await tx
      .insert(noticeHours)
      .values({ userId, quietFrom, quietUntil, stoppedAt: isReceiving ? null : sql`now()` })
      .onConflictDoUpdate({ target: noticeHours.userId, set: { quietFrom, quietUntil, stoppedAt } });
    if (chosen.length > 0) {
      await tx
        .insert(noticeSettings)
        .values(chosen.map((choice) => ({ userId, ...choice })))
        .onConflictDoUpdate({
          target: [noticeSettings.userId, noticeSettings.group],
          set: { pace: sql`excluded.pace`, changedAt: sql`now()` },
        });
    }
    const details = { surel: isReceiving, pilihan: Object.fromEntries(chosen.map(({ group, pace }) => [group, pace])) };
    await recordAudit(tx, actor, "notice.settings", { kind: "person", id: userId }, details);
  });
}
