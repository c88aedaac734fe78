import type { Metadata } from "next";
import { guarded } from "@/app/_request/page-guard";
import { Form } from "@/components/forms/form";
import { SelectField } from "@/components/forms/select-field";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { PageHeader } from "@/components/layout/page-header";
import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { Skeleton } from "@/components/ui/skeleton";
import { TextLink } from "@/components/ui/text-link";
import { Waiting } from "@/components/ui/waiting";
import { getBusiness } from "@/domain/businesses/get-business";
import { listKecamatan } from "@/domain/places/list-kecamatan";
import { formatPhone } from "@/lib/phone";
import { BusinessSwitch } from "../_parts/business-switch";
import { ownBusiness } from "../_parts/own-business";
import { saveProfileAction } from "./actions";

export const metadata: Metadata = { title: "Profil usaha" };

type Props = PageProps<"/pelaku/profil">;

export default function ProfilePage({ searchParams }: Props) {
  return (
    <Waiting fallback={<Skeleton lines={8} />}>
      <Profile searchParams={searchParams} />
    </Waiting>
  );
}

async function Profile({ searchParams }: Pick<Props, "searchParams">) {
  const own = await ownBusiness(searchParams);
  const [business, kecamatan] = await guarded(() =>
    Promise.all([getBusiness(own.actor, own.business.id), listKecamatan()]),
  );
  return (
    <>
      <PageHeader title="Profil usaha" lead="Yang dibaca pembeli di etalase, dan cara dinas menghubungi Anda." />
      <BusinessSwitch path="/pelaku/profil" own={own} />
      <div className="space-y-6">
        <Card>
          <Form key={business.id} action={saveProfileAction} submit="Simpan profil" label="Profil usaha">
            <input type="hidden" name="businessId" value={business.id} />
            <TextField label="Nama usaha" name="name" defaultValue={business.name} hint="Seperti pada kemasan." />
            <TextField
              label="Nomor HP atau WhatsApp"
              name="phone"
              type="tel"
              autoComplete="tel"
              defaultValue={business.phone ? formatPhone(business.phone) : ""}
              hint="Untuk dihubungi dinas. Tampil di etalase hanya bila Anda menyetujuinya di Data saya."
              optional
            />
            <SelectField
              label="Kecamatan"
              name="kecamatanCode"
              placeholder="Pilih kecamatan"
              defaultValue={business.kecamatanCode ?? ""}
              options={kecamatan.map(({ code, name }) => ({ value: code, text: name }))}
            />
            <TextField label="Alamat" name="address" defaultValue={business.address ?? ""} optional />
            <TextArea
              label="Cerita usaha"
              name="about"
              defaultValue={business.about ?? ""}
              hint="Siapa yang membuat, sejak kapan, apa yang khas. Dibaca pembeli di etalase."
              optional
            />
          </Form>
        </Card>
        <Card title="Yang dicatat dinas">
          <DescriptionList
            items={[
              { term: "Nama pemilik", detail: business.ownerName },
              { term: "NIK", detail: business.nik ?? "Belum tercatat" },
              { term: "NPWP", detail: business.npwp ?? "Belum tercatat. Tidak wajib." },
            ]}
          />
          <p className="mt-3 text-ink-soft text-sm">
            Nomor identitas disandi dan hanya ujungnya yang tampil. Nama pemilik, NIK, dan NPWP diubah di kantor dinas
            dengan kartunya. Siapa yang pernah melihat nomor lengkapnya, dan persetujuan Anda, ada di{" "}
            <TextLink href="/akun/data">Data saya</TextLink>.
          </p>
        </Card>
      </div>
    </>
  );
}
