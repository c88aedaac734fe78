import { CheckboxField } from "@/components/forms/checkbox-field";
import { Form } from "@/components/forms/form";
import { SelectField } from "@/components/forms/select-field";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { Time } from "@/components/ui/time";
import type { NoticeSettings } from "@/domain/mail/notice-settings";
import { saveNoticeSettingsAction } from "./actions";

const paces = [
  { value: "langsung", text: "Langsung" },
  { value: "ringkasan", text: "Ringkasan harian" },
  { value: "tidak", text: "Tidak ke email" },
];

const hours = Array.from({ length: 24 }, (_, hour) => ({
  value: String(hour),
  text: `${String(hour).padStart(2, "0")}.00`,
}));

/** What is mailed how, and when not. */
export function MailChoices({ settings }: { settings: NoticeSettings }) {
  const { stoppedAt, groups } = settings;
  return (
    <Card title="Yang dikirim ke email">
      <Form action={saveNoticeSettingsAction} submit="Simpan pilihan" label="Pilihan pemberitahuan">
        {stoppedAt && (
          <Notice tone="warn" title="Email pemberitahuan sedang dihentikan">
            Sejak <Time value={stoppedAt} />. Centang di bawah ini untuk menerimanya lagi.
          </Notice>
        )}
        <CheckboxField
          label="Terima pemberitahuan lewat email"
          name="isReceiving"
          hint="Email untuk kata sandi dan konfirmasi alamat tetap dikirim bila Anda memintanya."
          defaultChecked={!stoppedAt}
        />
        {groups.map(({ group, label, hint, pace }) => (
          <SelectField
            key={group}
            label={label}
            hint={hint}
            name={`surel_${group}`}
            options={paces}
            defaultValue={pace}
          />
        ))}
        <fieldset className="grid max-w-xl gap-4 sm:grid-cols-2">
          <legend className="mb-1 font-semibold">Jam tenang</legend>
          <p className="text-ink-soft sm:col-span-2">
            Di antara jam ini tidak ada email pemberitahuan; ringkasan harian dikirim saat jam tenang berakhir. Pilih
            jam yang sama bila tidak perlu jam tenang: ringkasannya pukul 07.00 WIB.
          </p>
          <SelectField label="Mulai" name="quietFrom" options={hours} defaultValue={String(settings.hours.quietFrom)} />
          <SelectField
            label="Sampai"
            name="quietUntil"
            options={hours}
            defaultValue={String(settings.hours.quietUntil)}
          />
        </fieldset>
      </Form>
    </Card>
  );
}
