import { findSignedIn } from "@/app/_request/session";
import { requireDays } from "@/app/dinas/galeri/asked-days";
import { readReportFilter } from "@/app/dinas/galeri/laporan/report-address";
import { NotFound } from "@/domain/errors";

/** Who asks for a report, and for which: the address is that of the screen. */
export async function asked(request: Request) {
  const actor = await findSignedIn();
  if (!actor) throw new NotFound("Laporan");
  const address = Object.fromEntries(new URL(request.url).searchParams);
  requireDays(address);
  const filter = readReportFilter(address);
  return { actor, filter, days: `${filter.from}-sampai-${filter.to}` };
}
