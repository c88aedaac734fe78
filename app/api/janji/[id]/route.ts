import { respondToError } from "@/app/_request/respond";
import { findSignedIn } from "@/app/_request/session";
import { getAppointment } from "@/domain/assistance/get-appointment";
import { calendarEvent } from "@/lib/calendar-event";

/** An appointment as a file for any calendar. */
export async function GET(_: Request, { params }: RouteContext<"/api/janji/[id]">) {
  try {
    const actor = await findSignedIn();
    if (!actor) return Response.json({ error: "Masuk dulu untuk membuka janji temu ini." }, { status: 401 });
    const { id, at, madeAt, place, note, state, kindName, business } = await getAppointment(actor, (await params).id);
    const file = calendarEvent({
      id: `${id}@galeri-umkm`,
      title: `Pendampingan ${kindName}: ${business}`,
      place,
      note,
      from: at,
      minutes: 60,
      written: madeAt,
      isCancelled: state === "dibatalkan",
    });
    return new Response(file, {
      headers: {
        "Content-Type": "text/calendar; charset=utf-8",
        "Content-Disposition": 'attachment; filename="janji-temu.ics"',
        "Cache-Control": "private, no-store",
      },
    });
  } catch (error) {
    return respondToError(error);
  }
}
