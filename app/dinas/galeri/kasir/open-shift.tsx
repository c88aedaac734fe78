import { v7 } from "uuid";
import { Form } from "@/components/forms/form";
import { MoneyField } from "@/components/forms/money-field";
import { OnceId } from "@/components/forms/once-id";
import { Card } from "@/components/ui/card";
import { openShiftAction } from "./actions";

/** Before the first sale of the day: how much cash lies in the drawer. */
export function OpenShift({ placeId }: { placeId: string }) {
  return (
    <Card title="Buka kasir">
      <Form action={openShiftAction} submit="Buka kasir">
        <OnceId name="id" initial={v7()} />
        <input type="hidden" name="placeId" value={placeId} />
        <MoneyField
          name="float"
          label="Modal awal di laci"
          hint="Uang kembalian yang sudah ada sebelum penjualan pertama."
        />
      </Form>
    </Card>
  );
}
