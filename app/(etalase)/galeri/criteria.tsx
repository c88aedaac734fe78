import { Card } from "@/components/ui/card";
import { Table } from "@/components/ui/table";
import type { listCriteria } from "@/domain/catalogue/list-criteria";

const list = (names: readonly string[]) => (names.length > 0 ? names.join(", ") : "–");

export function Criteria({ classes, sources }: Awaited<ReturnType<typeof listCriteria>>) {
  return (
    <section aria-labelledby="syarat" className="space-y-4">
      <h2 id="syarat" className="text-2xl">
        Izin yang diperlukan hari ini
      </h2>
      <Card flush>
        <Table
          caption="Izin menurut jenis produk"
          rows={classes}
          rowKey={({ code }) => code}
          columns={[
            { header: "Jenis produk", cell: ({ name }) => name },
            { header: "Wajib", cell: ({ required }) => list(required) },
            { header: "Disarankan", cell: ({ suggested }) => list(suggested) },
            { header: "Tidak boleh", cell: ({ forbidden }) => list(forbidden) },
          ]}
        />
      </Card>
      <div className="text-ink-soft text-sm">
        Sumber:
        <ul className="list-disc ps-5">
          {sources.map((source) => (
            <li key={source}>{source}</li>
          ))}
        </ul>
      </div>
    </section>
  );
}
