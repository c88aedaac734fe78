import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import type { DocumentRecord } from "@/domain/legalitas/get-document";

/** Everything said of a commitment, by whom and with what evidence; latest first. */
export function CommitmentList({ commitments }: Pick<DocumentRecord, "commitments">) {
  return (
    <ol className="divide-y divide-line">
      {commitments.map(({ id, byOffice, isFulfilled, fulfilledOn, note, fileId, fileName, by, at }) => (
        <li key={id} className="py-2.5 first:pt-0 last:pb-0">
          <p className="font-medium">
            {byOffice ? "Petugas" : "Pemilik"}: {isFulfilled ? "terpenuhi" : "belum terpenuhi"}
            {fulfilledOn && (
              <>
                {" "}
                sejak <Time value={fulfilledOn} />
              </>
            )}
          </p>
          {note && <p className="text-sm">{note}</p>}
          {fileId && (
            <p className="text-sm">
              <TextLink href={`/api/files/${fileId}`}>Buka bukti {fileName}</TextLink>
            </p>
          )}
          <p className="text-ink-soft text-sm">
            {by}, <Time value={at} />
          </p>
        </li>
      ))}
    </ol>
  );
}
