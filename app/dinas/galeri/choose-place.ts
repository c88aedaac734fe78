import { oneWord } from "@/app/_request/one-word";
import { guarded } from "@/app/_request/page-guard";
import { listPlacesWith } from "@/domain/places/list-places-with";
import type { Permission, Person } from "@/domain/policy";

/** The places where this person may do something, and the one the address asks for, or the first. */
export async function choosePlace(actor: Person, permission: Permission, asked: string | string[] | undefined) {
  const places = await guarded(() => listPlacesWith(actor, permission));
  return { places, place: places.find(({ id }) => id === oneWord(asked)) ?? places[0] };
}
