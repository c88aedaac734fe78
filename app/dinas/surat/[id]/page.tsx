import type { Metadata } from "next";
import { guarded } from "@/app/_request/page-guard";
import { pathId } from "@/app/_request/path-id";
import { requireActor } from "@/app/_request/session";
import { Form } from "@/components/forms/form";
import { TextField } from "@/components/forms/text-field";
import { PageHeader } from "@/components/layout/page-header";
import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import { Waiting } from "@/components/ui/waiting";
import { letterNumber } from "@/domain/letters/letter-number";
import { getLetter } from "@/domain/letters/list-letters";
import { authorize, can } from "@/domain/policy";
import { cancelLetterAction } from "../actions";

export const metadata: Metadata = { title: "Surat" };

type Props = PageProps<"/dinas/surat/[id]">;

export default function LetterPage({ params }: Props) {
  return (
    <Waiting fallback={<Skeleton lines={8} />}>
      <LetterView params={params} />
    </Waiting>
  );
}

async function LetterView({ params }: Pick<Props, "params">) {
  const [{ id }, actor] = await Promise.all([params, requireActor()]);
  await guarded(async () => authorize(actor, "letter.read", "office"));
  const letter = await guarded(() => getLetter(actor, pathId(id)));
  const { businessId, brand, brandClass, facts, issuedOn, issuedBy, cancelledAt, cancelledBy, cancelledWhy } = letter;
  const number = letterNumber(letter);
  return (
    <>
      <PageHeader
        title={`Surat ${number}`}
        crumbs={[{ href: "/dinas/surat", label: "Surat" }, { label: number }]}
        actions={
          <ButtonLink href={`/api/surat/${letter.id}`} icon="download">
            Buka PDF
          </ButtonLink>
        }
      />
      <div className="space-y-6">
        {cancelledAt && (
          <Notice tone="warn" title={`Dibatalkan oleh ${cancelledBy}`}>
            {cancelledWhy} (<Time value={cancelledAt} />)
          </Notice>
        )}
        <Card title="Isi surat">
          <DescriptionList
            items={[
              { term: "Merek", detail: `${brand} (kelas ${brandClass})` },
              { term: "Usaha", detail: <TextLink href={`/dinas/pelaku/${businessId}`}>{facts.business}</TextLink> },
              { term: "Pemilik", detail: facts.owner },
              { term: "Alamat", detail: `${facts.address}, Kecamatan ${facts.kecamatan}` },
              { term: "NIB", detail: facts.nib },
              { term: "Produk", detail: facts.products.join(", ") || "–" },
              { term: "Terbit", detail: <Time value={issuedOn} /> },
              { term: "Dibuat oleh", detail: issuedBy },
              { term: "Penanda tangan", detail: facts.letterhead.signatory },
            ]}
          />
        </Card>
        {!cancelledAt && can(actor, "letter.issue", "office") && (
          <Card title="Batalkan surat">
            <Form action={cancelLetterAction} submit="Batalkan surat" submitVariant="danger" label="Batalkan surat">
              <input type="hidden" name="letterId" value={letter.id} />
              <TextField
                label="Alasan"
                name="reason"
                hint="Nomornya tidak dipakai lagi. Merek ini boleh dibuatkan surat baru."
              />
            </Form>
          </Card>
        )}
      </div>
    </>
  );
}
