import { Time } from "@/components/ui/time";

/** When a place was last heard of, said plainly when never. */
export function LastWord({ reportedAt }: { reportedAt: Date | null }) {
  if (!reportedAt) return "Keadaannya belum pernah dikabarkan.";
  return (
    <>
      Terakhir dikabarkan <Time value={reportedAt} dateOnly />.
    </>
  );
}
