import { Card } from "@/components/ui/card";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { InterestRow } from "@/domain/interest/list-interest";
import { interestWords } from "@/domain/interest/words";

type Props = { rows: readonly InterestRow[]; days: number; title?: string; withOwner?: boolean };

const number = (value: number) => value.toLocaleString("id-ID");

/** How many looked, scanned and wrote, product by product, beside what was sold. */
export function InterestTable({ rows, days, title, withOwner }: Props) {
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
            { header: interestWords.lihat, align: "end", cell: ({ seen }) => number(seen) },
            { header: interestWords.qr, align: "end", cell: ({ scanned }) => number(scanned) },
            { header: interestWords.wa, align: "end", cell: ({ written }) => number(written) },
            { header: "Terjual", align: "end", cell: ({ units }) => number(units) },
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
