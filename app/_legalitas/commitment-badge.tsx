import { Badge } from "@/components/ui/badge";
import type { DocumentRecord } from "@/domain/legalitas/get-document";

/** Whether the commitment on which a permit was issued has been fulfilled: another fact than the number itself. */
export function CommitmentBadge({ commitment }: Pick<DocumentRecord, "commitment">) {
  if (commitment === "terpenuhi") {
    return (
      <Badge tone="good" icon="check-circle">
        Komitmen terpenuhi
      </Badge>
    );
  }
  if (commitment === "dinyatakan") {
    return (
      <Badge tone="brand" icon="clock">
        Komitmen menunggu dipastikan
      </Badge>
    );
  }
  return (
    <Badge tone="warn" icon="warning">
      Komitmen belum tercatat terpenuhi
    </Badge>
  );
}
