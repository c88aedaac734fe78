import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { labelSheets } from "@/lib/label-sheets";

/** Labels for all units that came in, on the sheet that lies in the printer; a sheet begun may be used up. */
export function LabelForm({ paperId }: { paperId: string }) {
  return (
    <Card title="Label barang">
      <form action={`/api/labels/${paperId}`} method="get" className="flex flex-wrap items-end gap-4">
        <label className="block">
          <span className="mb-1.5 block font-semibold">Kertas label</span>
          <select name="kertas" className="min-h-12 rounded-control border border-line-strong bg-surface px-3.5">
            {Object.entries(labelSheets).map(([key, { name }]) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label className="block">
          <span className="mb-1.5 block font-semibold">Mulai dari label ke-</span>
          <input
            name="mulai"
            type="number"
            min={1}
            max={100}
            defaultValue={1}
            className="min-h-12 w-28 rounded-control border border-line-strong bg-surface px-3.5"
          />
        </label>
        <Button type="submit" icon="tag">
          Buat label
        </Button>
      </form>
    </Card>
  );
}
