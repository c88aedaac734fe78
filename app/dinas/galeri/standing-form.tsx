import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TickAll } from "@/components/forms/tick-all";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/text-link";
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
    <Card title={place} action={<TextLink href="#tambah">Tambah produk</TextLink>} flush>
      <div className="px-5 pb-4">
        <Form action={confirmDisplaysAction} label="Pastikan pajangan" className="space-y-3" formId={confirmForm}>
          <p className="text-ink-soft">Tandai yang Anda lihat sendiri masih ada, lalu simpan.</p>
          <div className="flex flex-wrap gap-3">
            <SubmitButton icon="check">Yang ditandai masih ada</SubmitButton>
            <TickAll form={confirmForm} name="displayId" />
          </div>
        </Form>
      </div>
      <ul className="divide-y divide-line border-line border-t">
        {standing.map((row) => (
          <StandingRow key={row.id} row={row} form={confirmForm} />
        ))}
      </ul>
      <div className="border-line border-t px-5 py-4">
        <Button type="submit" form={confirmForm} icon="check">
          Yang ditandai masih ada
        </Button>
      </div>
    </Card>
  );
}
