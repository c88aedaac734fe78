import { Stat } from "@/components/ui/stat";

/** Accepted products that left the storefront because their permits are no longer complete. */
export function LostStat({ count }: { count: number }) {
  return (
    <Stat
      href="/dinas/legalitas/perhatian"
      label="Legalitas tidak lagi lengkap"
      value={count}
      tone={count > 0 ? "bad" : "neutral"}
    />
  );
}
