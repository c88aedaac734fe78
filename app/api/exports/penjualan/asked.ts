import { findSignedIn } from "@/app/_request/session";
import { readReportFilter } from "@/app/dinas/galeri/laporan/report-address";
import { NotFound } from "@/domain/errors";

/** Who asks for a report, and for which: the address is that of the screen. */
export async function asked(request: Request) {
  const actor = await findSignedIn();
  if (!actor) throw new NotFound("Laporan");
  const filter = readReportFilter(Object.fromEntries(new URL(request.url).searchParams));
  return { actor, filter, days: `${filter.from}-sampai-${filter.to}` };
}
