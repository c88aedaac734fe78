import { and, gt, isNull, lte, or } from "drizzle-orm";
import { places } from "@/db/schema";
import { today } from "@/lib/today";

/** The condition that a place exists on a day: it has opened and not closed; on the day it closes it no longer does. */
export function openOn(day = today()) {
  return and(lte(places.openedOn, day), or(isNull(places.closedOn), gt(places.closedOn, day)));
}
