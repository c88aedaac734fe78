import { Card } from "@/components/ui/card";
import { NumberLink } from "@/components/ui/number-link";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { InterestRow } from "@/domain/interest/list-interest";
import { interestWords } from "@/domain/interest/words";

type Props = {
  rows: readonly InterestRow[];
  days: number;
  title?: string;
  withOwner?: boolean;
  /** Where the days behind a product's numbers are, and the rows of what was sold. */
  opens: (id: string) => { days: string; sold: string };
};

/** How many looked, scanned and wrote, product by product, beside what was sold. */
export function InterestTable({ rows, days, title, withOwner, opens }: Props) {
  const caption = `Minat pembeli, ${days} hari terakhir`;
  return (
    <Card title={title} flush>
      {rows.length === 0 ? (
        <p className="px-5 py-4 text-ink-soft">Belum ada yang membuka halaman produk pada hari-hari itu.</p>
      ) : (
        <Table
          caption={caption}
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            {
              header: "Produk",
              cell: ({ slug, name, business }) => (
                <>
                  <TextLink href={`/produk/${slug}`}>{name}</TextLink>
                  {withOwner && <span className="block font-normal text-ink-soft text-sm">{business}</span>}
                </>
              ),
            },
            {
              header: interestWords.lihat,
              align: "end",
              cell: ({ id, seen }) => <Count value={seen} href={opens(id).days} />,
            },
            {
              header: interestWords.qr,
              align: "end",
              cell: ({ id, scanned }) => <Count value={scanned} href={opens(id).days} />,
            },
            {
              header: interestWords.wa,
              align: "end",
              cell: ({ id, written }) => <Count value={written} href={opens(id).days} />,
            },
            {
              header: "Terjual",
              align: "end",
              cell: ({ id, units }) => <Count value={units} href={opens(id).sold} />,
            },
          ]}
        />
      )}
      <p className="border-line border-t px-5 py-4 text-ink-soft text-sm">
        Yang dihitung hanya berapa kali, setiap hari. Siapa yang membuka tidak dicatat: tanpa kuki, tanpa alamat
        perangkat. Mesin pencari dan peramban tanpa JavaScript tidak ikut terhitung; satu orang yang membuka dua kali
        terhitung dua.
      </p>
    </Card>
  );
}

function Count({ value, href }: { value: number; href?: string }) {
  return <NumberLink href={value === 0 ? undefined : href}>{value.toLocaleString("id-ID")}</NumberLink>;
}
