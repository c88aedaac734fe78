import { Stat } from "@/components/ui/stat";
import { readFunnel } from "@/domain/funnel/read-funnel";
import type { Actor } from "@/domain/policy";

/** How many businesses stand still on their way to the gallery; opens the funnel. */
export async function StuckStat({ actor }: { actor: Actor }) {
  const funnel = await readFunnel(actor);
  const onTheWay = funnel.filter(({ stage }) => stage !== "terdaftar" && stage !== "dipajang");
  const stuck = onTheWay.reduce((sum, { stuck }) => sum + (stuck ?? 0), 0);
  const count = onTheWay.reduce((sum, { here }) => sum + here, 0);
  return (
    <Stat
      href="/dinas/corong"
      label="Usaha dalam perjalanan ke galeri"
      value={count}
      hint={stuck > 0 ? `${stuck.toLocaleString("id-ID")} macet` : "Tidak ada yang macet"}
      tone={stuck > 0 ? "warn" : "neutral"}
    />
  );
}
