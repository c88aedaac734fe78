import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import { decisionWords } from "@/domain/legalitas/decision-words";
import type { DocumentRecord } from "@/domain/legalitas/get-document";
import { showNumber } from "@/domain/legalitas/show-number";

/** Above the next document: what was just decided about the one before, and the way back to it. */
export function DecidedNotice({ document }: { document: DocumentRecord }) {
  const { id, kind, kindName, number, business, decisions } = document;
  const [latest] = decisions;
  if (!latest) return null;
  return (
    <div className="mb-6">
      <Notice
        tone="good"
        title={`${kindName} ${showNumber(kind, number)}, ${business}: ${decisionWords[latest.decision] ?? "diputus"}.`}
        action={<TextLink href={`/dinas/legalitas/${id}`}>Buka lagi dokumen itu</TextLink>}
      >
        {latest.reason}
      </Notice>
    </div>
  );
}
