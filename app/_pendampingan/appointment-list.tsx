import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import type { Tone } from "@/components/ui/tone";
import type { CaseAppointment } from "@/domain/assistance/case-record";
import { appointmentWords } from "./words";

const tones: Record<CaseAppointment["state"], Tone> = {
  dijadwalkan: "brand",
  terlaksana: "good",
  tidak_hadir: "warn",
  dibatalkan: "neutral",
};

type Props = { appointments: readonly CaseAppointment[]; below?: (appointment: CaseAppointment) => ReactNode };

/** When and where officer and owner meet or met. */
export function AppointmentList({ appointments, below }: Props) {
  return (
    <ol className="divide-y divide-line">
      {appointments.map((appointment) => {
        const { id, at, place, note, state, endedWhy, madeBy } = appointment;
        return (
          <li key={id} className="space-y-1 py-3.5 first:pt-0">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <span className="font-semibold">
                <Time value={at} />
              </span>
              <Badge tone={tones[state]}>{appointmentWords[state]}</Badge>
            </p>
            <p>{place}</p>
            {note && <p className="whitespace-pre-line text-ink-soft text-sm">{note}</p>}
            {endedWhy && <p className="text-ink-soft text-sm">{endedWhy}</p>}
            <p className="text-ink-soft text-sm">Dibuat {madeBy}</p>
            {state === "dijadwalkan" && (
              <p data-print="no" className="text-sm">
                <TextLink href={`/api/janji/${id}`}>Simpan ke kalender (.ics)</TextLink>
              </p>
            )}
            {below?.(appointment)}
          </li>
        );
      })}
    </ol>
  );
}
