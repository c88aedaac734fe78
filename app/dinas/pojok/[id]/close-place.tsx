import { DateField } from "@/components/forms/date-field";
import { Form } from "@/components/forms/form";
import { TextArea } from "@/components/forms/text-area";
import { Card } from "@/components/ui/card";
import { today } from "@/lib/today";
import { closePlaceAction } from "../actions";

/** The end of a place, with its day and its reason. */
export function ClosePlace({ placeId }: { placeId: string }) {
  return (
    <Card title="Tutup tempat ini">
      <Form action={closePlaceAction} submit="Tutup tempat" submitVariant="danger" label="Tutup tempat">
        <p className="max-w-prose text-ink-soft">
          Tempat yang ditutup tidak lagi tampil di etalase dan tidak menerima laporan. Riwayatnya tetap tersimpan.
        </p>
        <input type="hidden" name="placeId" value={placeId} />
        <DateField name="closedOn" label="Ditutup sejak" defaultValue={today()} />
        <TextArea name="reason" label="Alasan" />
      </Form>
    </Card>
  );
}
