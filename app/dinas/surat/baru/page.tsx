import type { Metadata } from "next";
import { oneWord } from "@/app/_request/one-word";
import { guarded } from "@/app/_request/page-guard";
import { pathId } from "@/app/_request/path-id";
import { requireActor } from "@/app/_request/session";
import { CheckboxField } from "@/components/forms/checkbox-field";
import { Form } from "@/components/forms/form";
import { TextField } from "@/components/forms/text-field";
import { PageHeader } from "@/components/layout/page-header";
import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { Waiting } from "@/components/ui/waiting";
import { getBusiness } from "@/domain/businesses/get-business";
import { getLetterhead } from "@/domain/letters/get-letterhead";
import { isTooLarge, scaleOnNib } from "@/domain/letters/scale-on-nib";
import { authorize } from "@/domain/policy";
import { issueLetterAction } from "../actions";

export const metadata: Metadata = { title: "Buat surat merek" };

type Props = PageProps<"/dinas/surat/baru">;

export default function NewLetterPage({ searchParams }: Props) {
  return (
    <Waiting fallback={<Skeleton lines={8} />}>
      <NewLetter searchParams={searchParams} />
    </Waiting>
  );
}

async function NewLetter({ searchParams }: Pick<Props, "searchParams">) {
  const [actor, search] = await Promise.all([requireActor(), searchParams]);
  await guarded(async () => authorize(actor, "letter.issue", "office"));
  const business = await guarded(() => getBusiness(actor, pathId(oneWord(search.usaha) ?? "")));
  const [scale, { signatory }] = await guarded(() => Promise.all([scaleOnNib(actor, business.id), getLetterhead()]));
  return (
    <>
      <PageHeader
        title="Surat keterangan UMK untuk merek"
        lead="Dengan surat ini tarif pendaftaran merek menjadi Rp500.000, bukan Rp1.800.000. Satu surat untuk satu merek dalam satu kelas: satu permohonan, tahun ini."
        crumbs={[{ href: "/dinas/surat", label: "Surat" }, { label: business.name }]}
      />
      <div className="space-y-6">
        <Card title="Yang tertulis di surat">
          <DescriptionList
            items={[
              { term: "Nama usaha", detail: business.name },
              { term: "Pemilik", detail: business.ownerName },
              { term: "Alamat", detail: business.address ?? "Belum diisi" },
              { term: "Kecamatan", detail: business.kecamatan ?? "Belum diisi" },
              { term: "Skala usaha", detail: scale ? `Usaha ${scale}, menurut NIB` : "Belum disebut di NIB" },
              { term: "Penanda tangan", detail: signatory },
            ]}
          />
        </Card>
        {isTooLarge(scale) ? (
          <Notice tone="bad" title={`NIB menyebut usaha ${scale}`}>
            Surat ini hanya untuk usaha mikro dan kecil. Bila NIB-nya keliru, minta pemilik memperbaruinya di OSS dulu.
          </Notice>
        ) : (
          <Card>
            <Form action={issueLetterAction} submit="Terbitkan surat" label="Buat surat merek">
              <input type="hidden" name="businessId" value={business.id} />
              <TextField label="Nama merek" name="brand" hint="Persis seperti yang akan didaftarkan." />
              <TextField
                label="Kelas"
                name="brandClass"
                type="number"
                inputMode="numeric"
                min={1}
                max={45}
                className="max-w-32"
                hint="1 sampai 45. Kopi, kue, sambal: 30. Keripik, olahan ikan: 29. Pakaian: 25. Minuman: 32."
              />
              {!scale && (
                <CheckboxField
                  label="Saya sudah melihat bukti bahwa usaha ini mikro atau kecil"
                  name="sawScale"
                  hint="NIB yang tercatat tidak menyebut skalanya. Lihat lampiran NIB di OSS; tercatat atas nama Anda."
                />
              )}
            </Form>
          </Card>
        )}
      </div>
    </>
  );
}
