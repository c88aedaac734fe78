import { DateField } from "@/components/forms/date-field";
import { Form } from "@/components/forms/form";
import { SelectField } from "@/components/forms/select-field";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { Card } from "@/components/ui/card";
import type { CaseAppointment } from "@/domain/assistance/case-record";
import type { OfficeCase } from "@/domain/assistance/get-case";
import { today } from "@/lib/today";
import { endAppointmentAction, makeAppointmentAction } from "./actions";
import { AppointmentList } from "./appointment-list";

export function OfficeAppointments({ found }: { found: OfficeCase }) {
  const { id, appointments, mayWork } = found;
  const end = (appointment: CaseAppointment) =>
    mayWork && appointment.state === "dijadwalkan" && <EndForm appointment={appointment} />;
  return (
    <Card title="Janji temu">
      {appointments.length > 0 ? (
        <AppointmentList appointments={appointments} below={end} />
      ) : (
        <p className="text-ink-soft">Belum ada janji temu.</p>
      )}
      {mayWork && (
        <details className="mt-3" data-print="no">
          <summary className="inline-flex min-h-11 items-center font-medium text-brand underline underline-offset-4">
            Buat janji temu
          </summary>
          <Form action={makeAppointmentAction} submit="Buat janji" label="Buat janji temu">
            <input type="hidden" name="caseId" value={id} />
            <div className="flex flex-wrap gap-4">
              <DateField label="Tanggal" name="date" min={today()} />
              <TextField label="Jam (WIB)" name="time" type="time" className="max-w-40" />
            </div>
            <TextField label="Tempat" name="place" hint="Misalnya: kantor dinas, ruang legalitas." />
            <TextArea label="Pesan untuk pemilik" name="note" optional hint="Apa yang dibawa, siapa yang ditemui." />
          </Form>
        </details>
      )}
    </Card>
  );
}

function EndForm({ appointment: { id, at } }: { appointment: CaseAppointment }) {
  const isPast = at <= new Date();
  return (
    <details data-print="no">
      <summary className="inline-flex min-h-11 items-center text-brand text-sm underline underline-offset-4">
        {isPast ? "Catat hasilnya" : "Batalkan"}
      </summary>
      <Form action={endAppointmentAction} submit="Simpan" submitVariant="secondary" label="Tutup janji temu">
        <input type="hidden" name="appointmentId" value={id} />
        {isPast ? (
          <SelectField
            label="Hasil"
            name="state"
            placeholder="Pilih hasil"
            options={[
              { value: "terlaksana", text: "Terlaksana" },
              { value: "tidak_hadir", text: "Pemilik tidak hadir" },
              { value: "dibatalkan", text: "Dibatalkan" },
            ]}
          />
        ) : (
          <input type="hidden" name="state" value="dibatalkan" />
        )}
        <TextField label={isPast ? "Keterangan" : "Alasan membatalkan"} name="why" optional={isPast} />
      </Form>
    </details>
  );
}
