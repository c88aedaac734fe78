import { Forbidden } from "../errors";
import type { Actor, Person } from "../policy";

/** For what only a person can do, to their own account. */
export function requirePerson(actor: Actor): Person {
  if (actor.kind !== "person") throw new Forbidden();
  return actor;
}
