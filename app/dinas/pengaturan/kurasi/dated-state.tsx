import { Badge } from "@/components/ui/badge";
import { Time } from "@/components/ui/time";

type Dated = { validFrom: string; validTo: string | null };

/** When a dated row counts, in words. */
export function DatedState({ row: { validFrom, validTo }, day }: { row: Dated; day: string }) {
  if (validTo === validFrom) return <Badge>Diganti sebelum berlaku</Badge>;
  if (validTo !== null && validTo <= day) {
    return (
      <>
        Berakhir <Time value={validTo} />
      </>
    );
  }
  return (
    <>
      {validFrom > day ? "Mulai" : "Sejak"} <Time value={validFrom} />
      {validTo !== null && (
        <>
          , sampai sebelum <Time value={validTo} />
        </>
      )}
    </>
  );
}
