import { z } from "zod";
import { oneWord } from "@/app/_request/one-word";
import { guarded } from "@/app/_request/page-guard";
import { findPlaceWith } from "@/domain/places/find-place-with";
import { listPlacesWith } from "@/domain/places/list-places-with";
import type { Permission, Person } from "@/domain/policy";

/** The places where this person may do something, and the one the address asks for, or the first. */
export async function choosePlace(actor: Person, permission: Permission, asked: string | string[] | undefined) {
  const listed = await guarded(() => listPlacesWith(actor, permission));
  const id = z.uuid().safeParse(oneWord(asked)).data;
  const known = listed.find((place) => place.id === id);
  if (known || !id) return { places: listed, place: known ?? listed[0] };
  const unlisted = await findPlaceWith(actor, permission, id);
  return unlisted ? { places: [...listed, unlisted], place: unlisted } : { places: listed, place: listed[0] };
}
