import { Stat } from "@/components/ui/stat";
import { countCases } from "@/domain/assistance/count-cases";
import type { Person } from "@/domain/policy";

/** The cases of the person, those past their day, and those that nobody has taken. */
export async function CaseStats({ actor }: { actor: Person }) {
  const [mine, late, free] = await Promise.all([
    countCases(actor, "saya"),
    countCases(actor, "terlambat"),
    countCases(actor, "tanpa_petugas"),
  ]);
  return (
    <>
      <Stat href="/dinas/pendampingan?tampil=saya" label="Pendampingan yang Anda tangani" value={mine} />
      <Stat
        href="/dinas/pendampingan?tampil=terlambat"
        label="Pendampingan melewati tenggat"
        value={late}
        tone={late > 0 ? "bad" : "neutral"}
      />
      <Stat
        href="/dinas/pendampingan?tampil=tanpa_petugas"
        label="Pendampingan belum ada petugas"
        value={free}
        tone={free > 0 ? "warn" : "neutral"}
      />
    </>
  );
}
