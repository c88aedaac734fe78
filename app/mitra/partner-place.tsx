import { StandingBadge } from "@/app/_places/standing-badge";
import { Card } from "@/components/ui/card";
import { type Column, Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { listHandedOn } from "@/domain/partners/list-handed-on";
import type { RegisteredPlace } from "@/domain/places/list-registry";
import type { Actor } from "@/domain/policy";

type Row = Awaited<ReturnType<typeof listHandedOn>>["rows"][number];

const columns: readonly Column<Row>[] = [
  { header: "Produk", cell: (row) => row.product },
  { header: "Usaha", cell: (row) => row.business },
  { header: "Dipajang sejak", cell: (row) => <Time value={row.since} dateOnly /> },
];

/** One place of a partner, with what stands there. */
export async function PartnerPlace({ actor, place }: { actor: Actor; place: RegisteredPlace }) {
  const { rows, withheld } = await listHandedOn(actor, place.id);
  return (
    <Card title={`${place.name}, ${place.kecamatan}`} action={<StandingBadge standing={place.standing} />} flush>
      {withheld > 0 && (
        <p className="px-5 pb-3 text-ink-soft">
          {withheld} produk lain dipajang di sini tanpa nama: pemiliknya tidak menyetujui datanya diteruskan kepada
          mitra.
        </p>
      )}
      {rows.length > 0 ? (
        <Table caption={`Dipajang di ${place.name}`} columns={columns} rows={rows} rowKey={(row) => row.id} />
      ) : (
        withheld === 0 && (
          <p className="px-5 pb-5 text-ink-soft">Belum ada produk yang tercatat dipajang di tempat ini.</p>
        )
      )}
    </Card>
  );
}
