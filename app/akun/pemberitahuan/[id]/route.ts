import type { Route } from "next";
import { redirect } from "next/navigation";
import { pathId } from "@/app/_request/path-id";
import { requireActor } from "@/app/_request/session";
import { NotFound } from "@/domain/errors";
import { markOneRead } from "@/domain/notices/mark-read";
import { noticeWords } from "@/domain/notices/notice-words";
import type { Person } from "@/domain/policy";
import { doorOf } from "./door-of";

/** Leads from a notice, in the list or in a mail, to what it is about; it counts as read then. */
export async function GET(_: Request, { params }: RouteContext<"/akun/pemberitahuan/[id]">) {
  const actor = await requireActor();
  redirect(await placeOf(actor, (await params).id));
}

async function placeOf(actor: Person, id: string) {
  try {
    return doorOf(actor, noticeWords(await markOneRead(actor, { noticeId: pathId(id) })).href) as Route;
  } catch (error) {
    if (error instanceof NotFound) return "/akun/pemberitahuan";
    throw error;
  }
}
