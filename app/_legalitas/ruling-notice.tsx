import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import type { DocumentRecord } from "@/domain/legalitas/get-document";
import { formatDate } from "@/lib/dates";
import { today } from "@/lib/today";

type Props = { document: Pick<DocumentRecord, "ruling">; again?: string };

/** What a newer rule of its kind takes from a verified document, and from when on; its owner may hand it in again then. */
export function RulingNotice({ document: { ruling }, again }: Props) {
  if (!ruling) return null;
  const { end, held } = ruling;
  const hasEnded = end !== null && end < today();
  const title = hasEnded ? "Tidak lagi memenuhi ketentuan" : `Hanya berlaku sampai ${formatDate(end ?? "")}`;
  return (
    <Notice
      tone="warn"
      title={title}
      action={hasEnded && again ? <ButtonLink href={again}>Ajukan lagi</ButtonLink> : undefined}
    >
      {held.reason} {again && held.nextStep}
    </Notice>
  );
}
