import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import type { Standing } from "@/domain/products/list-standing";
import { confirmDisplaysAction } from "./actions";
import { StandingRow } from "./standing-row";

const confirmForm = "pastikan";

export function StandingForm({ place, standing }: { place: string; standing: readonly Standing[] }) {
  if (standing.length === 0) {
    return (
      <EmptyState title={`Belum ada yang dipajang di ${place}`}>
        Pilih produk yang sudah diterima kurasi di bawah.
      </EmptyState>
    );
  }
  return (
    <Card title={place} flush>
      <div className="px-5 pb-4">
        <Form action={confirmDisplaysAction} label="Pastikan pajangan" className="space-y-3" formId={confirmForm}>
          <SubmitButton icon="check">Yang ditandai masih dipajang</SubmitButton>
        </Form>
      </div>
      <ul className="divide-y divide-line border-line border-t">
        {standing.map((row) => (
          <StandingRow key={row.id} row={row} form={confirmForm} />
        ))}
      </ul>
    </Card>
  );
}
