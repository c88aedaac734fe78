import type { Metadata } from "next";
import { v7 } from "uuid";
import { NoscriptUpload } from "@/app/_places/noscript-upload";
import { guarded } from "@/app/_request/page-guard";
import { requireActor } from "@/app/_request/session";
import { Form } from "@/components/forms/form";
import { OnceId } from "@/components/forms/once-id";
import { RadioGroup } from "@/components/forms/radio-group";
import { StepperField } from "@/components/forms/stepper-field";
import { TextArea } from "@/components/forms/text-area";
import { PageHeader } from "@/components/layout/page-header";
import { ButtonLink } from "@/components/ui/button-link";
import { findPlace } from "@/domain/places/find-place";
import { listReports } from "@/domain/places/list-reports";
import { reportPlaceAction } from "../actions";
import { ChoosePlace } from "./choose-place";
import { ReportPhoto } from "./report-photo";
import { stateChoices } from "./state-choices";

export const metadata: Metadata = { title: "Laporkan keadaan pojok" };

export default async function ReportPage({ searchParams }: PageProps<"/kecamatan/lapor">) {
  const actor = await requireActor();
  const { tempat, berkas, galat } = await searchParams;
  if (typeof tempat !== "string") return <ChoosePlace actor={actor} />;
  const [place, [latest]] = await guarded(() =>
    Promise.all([findPlace(actor, "place.report", tempat), listReports(actor, { placeId: tempat, length: 1 })]),
  );
  return (
    <>
      <PageHeader
        title={`Keadaan ${place.name} hari ini`}
        crumbs={[{ href: "/kecamatan", label: "Beranda" }, { label: "Laporan" }]}
      />
      <div className="mb-7">
        <NoscriptUpload
          purpose="foto_laporan"
          then={`/kecamatan/lapor?tempat=${place.id}`}
          sent={berkas}
          problem={galat}
        />
      </div>
      <Form
        action={reportPlaceAction}
        submit="Kirim laporan"
        aside={
          <ButtonLink href="/kecamatan" variant="quiet">
            Batal
          </ButtonLink>
        }
        className="max-w-xl space-y-7"
      >
        <OnceId name="id" initial={v7()} />
        <input type="hidden" name="placeId" value={place.id} />
        <RadioGroup name="state" label="Bagaimana keadaannya?" options={stateChoices} />
        <StepperField
          name="productCount"
          label="Berapa produk yang dipajang?"
          hint="Hitung jenis produknya, bukan bungkusnya."
          defaultValue={latest?.productCount ?? 0}
          max={100_000}
        />
        <ReportPhoto sent={typeof berkas === "string" ? berkas : undefined} />
        <TextArea name="note" label="Catatan" hint="Misalnya: kunci rak hilang, produk banyak yang kosong." optional />
      </Form>
    </>
  );
}
