import { DateField } from "@/components/forms/date-field";
import { Form } from "@/components/forms/form";
import { RadioGroup } from "@/components/forms/radio-group";
import { TextField } from "@/components/forms/text-field";
import { formatDate } from "@/lib/dates";
import { today } from "@/lib/today";
import { exceptDayAction, planOpeningsAction } from "./actions";
import { WeekdayBoxes } from "./weekday-boxes";

type Plan = { weekdays: readonly number[]; validFrom: string; source: string };

export function PlanForm({ placeId, plan }: { placeId: string; plan: Plan | undefined }) {
  return (
    <>
      {plan && (
        <p className="mb-4 text-ink-soft">
          Berlaku sejak {formatDate(plan.validFrom)}, dasarnya: {plan.source}.
        </p>
      )}
      <Form action={planOpeningsAction} submit="Tetapkan" label="Rencana hari buka">
        <input type="hidden" name="placeId" value={placeId} />
        <WeekdayBoxes chosen={plan?.weekdays ?? []} />
        <DateField name="validFrom" label="Mulai berlaku" defaultValue={today()} min={today()} />
        <TextField name="source" label="Dasarnya" hint="Misalnya jadwal jaga atau nomor keputusan." />
      </Form>
    </>
  );
}

export function ExceptionForm({ placeId }: { placeId: string }) {
  return (
    <Form action={exceptDayAction} submit="Simpan hari khusus" label="Hari khusus">
      <input type="hidden" name="placeId" value={placeId} />
      <DateField name="day" label="Tanggal" min={today()} />
      <RadioGroup
        name="isOpen"
        label="Hari itu"
        inline
        options={[
          { value: "tutup", text: "Tutup" },
          { value: "buka", text: "Buka" },
        ]}
      />
      <TextField name="reason" label="Alasan" hint="Misalnya libur nasional, pameran, atau listrik padam." />
    </Form>
  );
}
