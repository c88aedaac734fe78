import { Stat } from "@/components/ui/stat";
import type { Actor } from "@/domain/policy";
import { countBrokenPromises } from "@/domain/settlements/count-broken-promises";

/** Owners who were not paid on the day that was promised. */
export async function PromiseStat({ actor }: { actor: Actor }) {
  const { overdue, unmade } = await countBrokenPromises(actor);
  const hint = unmade > 0 ? `${unmade} tempat belum menyusun setoran bulan lalu` : "menurut hari yang dijanjikan";
  return (
    <Stat
      href="/dinas/galeri/laporan/janji"
      label="Setoran lewat janji"
      value={overdue}
      isEmpty={overdue + unmade === 0}
      hint={hint}
      tone={overdue + unmade > 0 ? "bad" : "good"}
    />
  );
}
