import { DateField } from "@/components/forms/date-field";
import { Form } from "@/components/forms/form";
import { MoneyField } from "@/components/forms/money-field";
import { Card } from "@/components/ui/card";
import { Money } from "@/components/ui/money";
import { Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import type { getBatch } from "@/domain/stock/get-batch";
import { dayAfter } from "@/lib/day-steps";
import { today } from "@/lib/today";
import { changeTermsAction } from "./actions";

type Props = { batchId: string; terms: Awaited<ReturnType<typeof getBatch>>["terms"]; mayChange: boolean };

/** What a unit costs from which day on, and what of it is cut; a new price begins tomorrow at the earliest. */
export function TermsCard({ batchId, terms, mayChange }: Props) {
  const last = terms.at(-1);
  return (
    <Card title="Harga dan potongan" flush>
      <Table
        caption="Harga dan potongan menurut tanggal mulai"
        rows={terms}
        rowKey={({ validFrom }) => validFrom}
        columns={[
          { header: "Mulai", cell: ({ validFrom }) => <Time value={validFrom} /> },
          { header: "Harga jual", align: "end", cell: ({ price }) => <Money value={price} /> },
          { header: "Harga pemilik", align: "end", cell: ({ ownerPrice }) => <Money value={ownerPrice} /> },
          { header: "Potongan", align: "end", cell: ({ cut }) => `${(cut / 100).toLocaleString("id-ID")}%` },
          { header: "Dasar potongan", cell: ({ cutSource }) => cutSource },
        ]}
      />
      {mayChange && last && (
        <details className="border-line border-t px-5 py-4">
          <summary className="min-h-11 font-semibold text-brand">Ubah harga mulai suatu tanggal</summary>
          <div className="mt-3">
            <Form action={changeTermsAction} submit="Simpan harga baru">
              <input type="hidden" name="batchId" value={batchId} />
              <DateField
                name="validFrom"
                label="Mulai berlaku"
                min={dayAfter(today())}
                defaultValue={dayAfter(today())}
              />
              <MoneyField
                name="ownerPrice"
                label="Harga dari pemilik"
                defaultValue={last.ownerPrice.toLocaleString("id-ID")}
              />
              <MoneyField name="price" label="Harga jual" defaultValue={last.price.toLocaleString("id-ID")} />
            </Form>
          </div>
        </details>
      )}
    </Card>
  );
}
