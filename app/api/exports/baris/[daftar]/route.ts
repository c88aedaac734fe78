import { answered } from "@/app/_request/respond";
import { findSignedIn } from "@/app/_request/session";
import { sheetResponse } from "@/app/_request/sheet-response";
import { requireDays } from "@/app/dinas/galeri/asked-days";
import { NotFound } from "@/domain/errors";
import { lists } from "./lists";

/** All rows behind a number as a sheet, by the address of the screen that shows them. */
export const GET = answered(async (request) => {
  const { pathname, searchParams } = new URL(request.url);
  const name = pathname.split("/").at(-1) ?? "";
  const actor = await findSignedIn();
  const list = Object.hasOwn(lists, name) ? lists[name as keyof typeof lists] : undefined;
  if (!actor || !list) throw new NotFound("Daftar");
  const asked = Object.fromEntries(searchParams);
  requireDays(asked);
  return sheetResponse(await list(actor, asked), name);
});
