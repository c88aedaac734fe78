import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import type { DocumentRecord } from "@/domain/legalitas/get-document";
import { mismatches } from "@/domain/legalitas/mismatches";

/** What does not fit together, and where anyone may look the number up. */
export function Doubts({ document }: { document: DocumentRecord }) {
  const found = mismatches(document);
  return (
    <>
      {found.length > 0 && (
        <Notice tone="warn" title="Ada yang tidak cocok">
          <ul className="list-disc ps-5">
            {found.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Notice>
      )}
      {document.publicCheck && (
        <p>
          Cocokkan nomornya di <TextLink href={document.publicCheck}>{new URL(document.publicCheck).host}</TextLink>.
        </p>
      )}
    </>
  );
}
