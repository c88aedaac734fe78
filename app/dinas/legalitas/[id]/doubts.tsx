import { Notice } from "@/components/ui/notice";
import type { Doubt } from "@/domain/legalitas/doubts/doubt";

/** What does not fit together, in one place; each is said again beside its field. */
export function Doubts({ doubts }: { doubts: readonly Doubt[] }) {
  if (doubts.length === 0) return null;
  return (
    <Notice tone="warn" title="Ada yang tidak cocok">
      <ul className="list-disc ps-5">
        {doubts.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Notice>
  );
}
