import { redirect } from "next/navigation";
import { findNeighbours } from "@/domain/legalitas/find-neighbours";
import type { Person } from "@/domain/policy";

/** After a decision: to the next document that waits, or back to the queue when it was the last. */
export async function goOnward(actor: Person, decidedId: string): Promise<never> {
  const { next } = await findNeighbours(actor, decidedId);
  redirect(next ? `/dinas/legalitas/${next}?diputus=${decidedId}` : `/dinas/legalitas?diputus=${decidedId}`);
}
