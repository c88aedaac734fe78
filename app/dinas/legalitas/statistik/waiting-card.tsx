import { Card } from "@/components/ui/card";
import { Stat } from "@/components/ui/stat";
import { StatGrid } from "@/components/ui/stat-grid";
import type { countWaitingAges } from "@/domain/legalitas/statistics/count-waiting-ages";
import { queueAddress } from "../queue-key";

type Props = { ages: Awaited<ReturnType<typeof countWaitingAges>> };

/** What waits at this moment, whatever the period: each number opens its part of the queue. */
export function WaitingCard({ ages }: Props) {
  const all = ages.reduce((sum, { count }) => sum + count, 0);
  return (
    <Card title={`Menunggu sekarang: ${all.toLocaleString("id-ID")} dokumen`}>
      <StatGrid>
        {ages.map(({ name, words, count }) => (
          <Stat key={name} href={queueAddress({ age: name })} label={words} value={count} />
        ))}
      </StatGrid>
    </Card>
  );
}
