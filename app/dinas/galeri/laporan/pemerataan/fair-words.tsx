import { Card } from "@/components/ui/card";
import { TextLink } from "@/components/ui/text-link";
import type { FairSentence } from "@/domain/reports/fairness-words";
import { daysBetween } from "@/lib/day-steps";
import { reportQuery } from "../report-address";

type Props = { words: readonly FairSentence[]; period: { from: string; to: string } };

/** The figures in sentences, each with a way to the rows that it was counted from. */
export function FairWords({ words, period }: Props) {
  const opens = {
    rak: { href: `/dinas/galeri/laporan/rak?hari=${daysBetween(period.from, period.to) + 1}`, says: "Lihat isi rak" },
    penjualan: {
      href: `/dinas/galeri/laporan?${reportQuery(period)}&menurut=pemilik`,
      says: "Lihat penjualan menurut pemilik",
    },
    kecamatan: { href: "#kecamatan", says: "Lihat per kecamatan" },
  };
  return (
    <Card title="Dengan kata biasa">
      <ul className="list-disc space-y-1 ps-5">
        {words.map(({ says, rows }) => (
          <li key={says}>
            {says}{" "}
            <span className="print:hidden">
              <TextLink href={opens[rows].href}>{opens[rows].says}</TextLink>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
