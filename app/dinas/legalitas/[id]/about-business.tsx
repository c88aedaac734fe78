import { messagePage } from "@/app/_pesan/message-page";
import { WhatsappButton } from "@/app/_pesan/whatsapp-button";
import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { TextLink } from "@/components/ui/text-link";
import type { DocumentRecord } from "@/domain/legalitas/get-document";

type Props = { document: DocumentRecord; mayWrite: boolean };

export function AboutBusiness({ document, mayWrite }: Props) {
  const { id, businessId, business, owner, kecamatan, address } = document;
  return (
    <Card title="Usaha">
      <DescriptionList
        items={[
          { term: "Nama usaha", detail: <TextLink href={`/dinas/pelaku/${businessId}`}>{business}</TextLink> },
          { term: "Pemilik", detail: owner },
          { term: "Kecamatan", detail: kecamatan ?? "Belum diisi" },
          { term: "Alamat", detail: address ?? "Belum diisi" },
        ]}
      />
      {mayWrite && (
        <div className="mt-4">
          <WhatsappButton page={messagePage(businessId, { dokumen: id })} />
        </div>
      )}
    </Card>
  );
}
