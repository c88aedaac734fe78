import { randomUUID } from "node:crypto";
import { beginVisit } from "@/domain/counter/begin-visit";
import type { Person } from "@/domain/policy";
import type { Db } from "../client";

/** For tests: a visit just begun for a business, at the counter of the office. */
export async function served(tx: Db, officer: Person, businessId: string, day?: string) {
  const visitId = randomUUID();
  await beginVisit(officer, { visitId, counter: "dinas", businessId }, tx, day);
  return visitId;
}
