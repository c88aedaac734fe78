import { Card } from "@/components/ui/card";
import { CopyButton } from "@/components/ui/copy-button";
import { TextLink } from "@/components/ui/text-link";
import type { DocumentRecord } from "@/domain/legalitas/get-document";
import { showNumber } from "@/domain/legalitas/show-number";

/** Where anyone may look the number up, with the number at hand. */
export function PublicCheck({ document: { publicCheck, kind, number, issuer } }: { document: DocumentRecord }) {
  if (!publicCheck) return null;
  return (
    <Card title="Cocokkan dengan penerbit">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <code className="rounded-control bg-sunken px-2 py-1 font-semibold">{showNumber(kind, number)}</code>
        <span data-shortcut="y" data-shortcut-press className="inline-block">
          <CopyButton text={number} label="Salin nomor" />
        </span>
        <span data-shortcut="o">
          <TextLink href={publicCheck}>
            Buka {new URL(publicCheck).host} ({issuer})
          </TextLink>
        </span>
      </div>
    </Card>
  );
}
