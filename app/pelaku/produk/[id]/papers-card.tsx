import { VerdictList } from "@/app/_legalitas/verdict-list";
import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import type { Requirement } from "@/domain/legalitas/verdict";
import type { ProductRecord } from "@/domain/products/get-product";

type Props = { product: ProductRecord; names: Readonly<Record<string, string>> };

export function PapersCard({ product, names }: Props) {
  const { id, businessId, verdict } = product;
  const actionFor = ({ kind, nextStep, documentId, state }: Requirement) => {
    const submit = `/pelaku/legalitas/baru?${new URLSearchParams({ jenis: kind, produk: id, usaha: businessId })}`;
    return (
      <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
        {nextStep && state !== "tidak_boleh" && (
          <ButtonLink href={submit} variant="secondary" size="small" icon="upload">
            Ajukan {names[kind] ?? kind}
          </ButtonLink>
        )}
        {documentId && (
          <TextLink href={`/pelaku/legalitas/${documentId}`} className="text-sm">
            Buka dokumennya
          </TextLink>
        )}
      </p>
    );
  };
  return (
    <Card title="Legalitas">
      {verdict.complete && (
        <p className="mb-2">
          Lengkap
          {verdict.holdsUntil ? (
            <>
              {" "}
              sampai <Time value={verdict.holdsUntil} />
            </>
          ) : (
            ", tanpa tanggal berakhir"
          )}
          .
        </p>
      )}
      <VerdictList verdict={verdict} names={names} actionFor={actionFor} />
    </Card>
  );
}
